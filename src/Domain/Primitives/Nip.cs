namespace EPerformance.Domain.Primitives;

/// <summary>
/// The personnel number (<i>Nomor Induk Pegawai</i>): text, never a number, because leading zeros count.
/// Civil servants have 18 digits; field assistants may carry another id of the agency.
/// </summary>
public readonly record struct Nip : IComparable<Nip>
{
    /// <summary>The longest id that is accepted, in characters.</summary>
    public const int MaxLength = 64;

    private readonly string? _value;

    private Nip(string value)
    {
        _value = value;
    }

    public string Value => _value ?? "";

    /// <summary>Eighteen ASCII digits: the form that BKN issues.</summary>
    public bool IsAsnForm => Value.Length == 18 && Value.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>
    /// Accepts 1 to <see cref="MaxLength"/> letters, digits and <c>. _ -</c>. Everything else (spaces, slashes, control and invisible
    /// characters) is refused, because an id from outside ends up in keys, addresses and file names.
    /// </summary>
    public static bool TryParse(string? text, out Nip nip)
    {
        nip = default;
        if (text is null || text.Length is 0 or > MaxLength)
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
                return false;
        }

        nip = new Nip(text);
        return true;
    }

    /// <exception cref="FormatException">Not a personnel number.</exception>
    public static Nip Parse(string text) => TryParse(text, out var nip) ? nip : throw new FormatException($"Not a NIP: {text}");

    /// <summary>Order of characters (ordinal), the order of every list and file.</summary>
    public int CompareTo(Nip other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
