using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Punches by the month that they are filed under, to be forgotten as a whole.</summary>
public interface IPunchMonths
{
    /// <summary>Months of which punches are stored, in no particular order. One transaction per thousand.</summary>
    Task<IReadOnlyList<CivilMonth>> StoredAsync(CancellationToken cancellationToken);

    /// <summary>Takes the punches out of the closed days of a bucket. The reading stays. Again, it changes nothing.</summary>
    /// <returns>How many days had any.</returns>
    Task<int> ForgetInDaysAsync(int bucket, CivilMonth month, CancellationToken cancellationToken);

    /// <summary>Removes every punch filed under the month. One transaction. Of a month that has none it changes nothing.</summary>
    Task DropAsync(CivilMonth month, CancellationToken cancellationToken);
}
