using EPerformance.Application.Periods;

namespace EPerformance.Application.Ports;

/// <summary>Imported lists of what was really paid, by period.</summary>
public interface IPaidLists
{
    /// <summary>The newest, without its people; <c>null</c> when none was imported.</summary>
    Task<PaidList?> FindAsync(PeriodId id, CancellationToken cancellationToken);

    /// <summary>In order of NIP.</summary>
    Task<IReadOnlyList<PaidPerson>> PeopleAsync(PaidList list, CancellationToken cancellationToken);

    /// <summary>Keeps a list under its number, with a record of who brought it.</summary>
    /// <returns>False when that number is taken; nothing was changed.</returns>
    Task<bool> AddAsync(PaidList list, IReadOnlyList<PaidPerson> people, CancellationToken cancellationToken);
}
