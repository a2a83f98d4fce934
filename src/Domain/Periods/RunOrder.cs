using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>Who gave the order that a version of the calculation came from: by closing, or by ordering it again.</summary>
public static class RunOrder
{
    /// <param name="history">Every change of the period.</param>
    /// <returns><c>null</c> when the engine closed it on the day that the agency has set.</returns>
    public static Nip? By(IEnumerable<PeriodEvent> history, int version) => history
        .Select(happened => happened switch
        {
            PeriodEvent.Closed closed when closed.Version == version => closed.By,
            PeriodEvent.RecalculationBegun again when again.Version == version => again.By,
            _ => (Nip?)null,
        })
        .FirstOrDefault(by => by is not null);
}
