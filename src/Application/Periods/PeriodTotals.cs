using EPerformance.Application.Ports;

namespace EPerformance.Application.Periods;

/// <summary>What the buckets of a version add up to.</summary>
/// <param name="Units">In order of code.</param>
/// <param name="Failed">In order of NIP.</param>
/// <param name="Buckets">How many are calculated.</param>
public sealed record PeriodTotals(UnitTotal Agency, IReadOnlyList<UnitTotal> Units, IReadOnlyList<FailedPerson> Failed, int Buckets)
{
    public static async Task<PeriodTotals> OfAsync(IPeriodStore periods, PeriodId id, int version, CancellationToken cancellationToken) =>
        Of(await periods.DoneAsync(id, version, cancellationToken).ConfigureAwait(false));

    public static PeriodTotals Of(IEnumerable<PartDone> done)
    {
        var calculated = done.OfType<PartDone.Calculated>().ToList();
        var units = calculated.SelectMany(part => part.Units).GroupBy(unit => unit.UnitCode, StringComparer.Ordinal)
            .Select(unit => unit.Aggregate((sum, more) => sum.With(more))).OrderBy(unit => unit.UnitCode, StringComparer.Ordinal).ToList();
        return new PeriodTotals(
            units.Aggregate(new UnitTotal("", 0, 0, 0), (sum, unit) => sum.With(unit)),
            units,
            [.. calculated.SelectMany(part => part.Failed).OrderBy(failed => failed.Nip)],
            calculated.Count);
    }
}
