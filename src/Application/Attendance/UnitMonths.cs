using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>A month of a unit from the recaps that the closes wrote. One read for each unit that is added up; nobody's punches are looked at.</summary>
public sealed class UnitMonths(OrganisationCache organisations, IUnitDayStore unitDays, TimeProvider clock)
{
    private const int UnitsAtOnce = 8;

    /// <summary>Closed days in order of date.</summary>
    /// <param name="below">Add the units below.</param>
    /// <returns><c>null</c> when there is no such unit, or nobody in it but the caller may be seen by the caller.</returns>
    public async Task<IReadOnlyList<UnitDay>?> RunAsync(Caller caller, string unit, CivilMonth month, bool below, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation || !Seen.MaySeeSumsOf(unit, caller, organisation, clock.GetUtcNow()))
            return null;
        var units = below ? organisation.Units.All.Select(one => one.Code).Where(code => organisation.Units.IsWithin(code, unit)) : [unit];
        var found = new System.Collections.Concurrent.ConcurrentBag<IReadOnlyList<UnitDay>>();
        await Parallel.ForEachAsync(units, new ParallelOptions { MaxDegreeOfParallelism = UnitsAtOnce, CancellationToken = cancellationToken }, async (code, stop) =>
            found.Add(await unitDays.OfUnitAsync(code, month, stop).ConfigureAwait(false))).ConfigureAwait(false);
        return
        [
            .. found.SelectMany(days => days).GroupBy(day => day.Date).OrderBy(day => day.Key)
                .Select(day => day.Aggregate(UnitDay.Empty(unit, day.Key), (sum, more) => sum.With(more))),
        ];
    }
}
