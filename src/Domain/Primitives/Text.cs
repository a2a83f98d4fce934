namespace EPerformance.Domain.Primitives;

/// <summary>A sentence in both languages of the product. Indonesian is the language of record, English the courtesy.</summary>
/// <param name="Id">Indonesian.</param>
/// <param name="En">English.</param>
public readonly record struct Text(string Id, string En)
{
    public override string ToString() => $"{Id} / {En}";

    /// <summary>The sentence in one language: <c>en</c> gives English, anything else Indonesian.</summary>
    public string In(string language) => language == "en" ? En : Id;
}
