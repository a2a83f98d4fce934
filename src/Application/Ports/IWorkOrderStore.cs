using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.Ports;

/// <summary>
/// Keeps work orders. A change is written with its audit row or not at all. Beside it two lists lead to orders: each person's, and that of all open ones. Both are written before the
/// order that they name, so an entry may lead to nothing, or to an order that is over; never is an order without its entries.
/// </summary>
public interface IWorkOrderStore
{
    Task<StoredWorkOrder?> FindAsync(WorkOrderId id, CancellationToken cancellationToken);

    /// <summary>Orders that somebody gave in a year, by id. One read.</summary>
    Task<IReadOnlyList<StoredWorkOrder>> GivenAsync(Nip giver, int year, CancellationToken cancellationToken);

    /// <summary>What a person was given from a year on, in order of the ids. One read.</summary>
    Task<IReadOnlyList<OrderEntry>> OfPersonAsync(Nip person, int fromYear, CancellationToken cancellationToken);

    /// <summary>The entry of a person about an order; <c>null</c> when there is none.</summary>
    Task<OrderEntry?> EntryAsync(Nip person, string id, CancellationToken cancellationToken);

    /// <summary>Orders that may be open: some may be over, or were never written.</summary>
    IAsyncEnumerable<OrderEntry> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Puts the order on the lists; doing it again changes nothing.</summary>
    Task ListAsync(WorkOrderId id, IReadOnlyList<Nip> people, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The order is over: marks the people's entries and takes it off the list of open ones.</summary>
    Task UnlistAsync(WorkOrderId id, IReadOnlyList<Nip> people, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredWorkOrder? before, WorkOrderChange change, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those of later versions; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<WorkOrderAudit>> HistoryAsync(WorkOrderId id, int after, int count, CancellationToken cancellationToken);
}

/// <param name="IsOver">The order need not be read to know that nothing of it is open.</param>
/// <param name="At">When it was given.</param>
public sealed record OrderEntry(WorkOrderId Id, bool IsOver, DateTimeOffset At);

/// <param name="Version">1 for the first change; clients send it back as the version that they saw.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
/// <param name="Notices">Of the last change, kept with it so that an interruption tells them later.</param>
public sealed record StoredWorkOrder(WorkOrder Order, int Version, IReadOnlyList<Submissions.Notice> Notices, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
public sealed record WorkOrderChange(StoredWorkOrder After, WorkOrderEvent Event);

public sealed record WorkOrderAudit(int Version, Nip By, DateTimeOffset At, WorkOrderEvent Event);
