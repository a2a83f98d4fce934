using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>One band of a <see cref="BandedValue"/>.</summary>
/// <param name="UpTo">Largest value in the band, inclusive; <c>null</c> for the last one.</param>
public sealed record Band(Exact? UpTo, PolicyValue Value);

/// <summary>A table that gives each value one result: "0: 100, 1–5: 90, 6–10: 85, more: 80". The bands cover every number exactly once.</summary>
/// <param name="Bands">Ascending; only the last is open.</param>
public sealed record BandedValue(PolicyValue Of, IReadOnlyList<Band> Bands) : PolicyValue
{
    public override IEnumerable<PolicyValue> Parts => Bands.Select(band => band.Value).Prepend(Of);

    public override Exact? Evaluate(FactContext context)
    {
        if (Of.Evaluate(context) is not { } value)
            return null;
        foreach (var band in Bands)
        {
            if (band.UpTo is not { } limit || value <= limit)
                return band.Value.Evaluate(context);
        }

        throw new InvalidOperationException("The last band is open");
    }

    public override Text Describe()
    {
        var of = Of.Describe();
        return new Text(
            $"tabel {of.Id} ({string.Join(", ", Bands.Select(band => $"{Range(band, "lebihnya")}: {band.Value.Describe().Id}"))})",
            $"table of {of.En} ({string.Join(", ", Bands.Select(band => $"{Range(band, "more")}: {band.Value.Describe().En}"))})");
    }

    private static string Range(Band band, string more) => band.UpTo is { } limit ? $"≤ {limit}" : more;
}
