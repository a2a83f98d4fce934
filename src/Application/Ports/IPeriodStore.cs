using EPerformance.Application.Periods;

namespace EPerformance.Application.Ports;

/// <summary>Keeps periods, a row each, and what has been done of their versions.</summary>
public interface IPeriodStore
{
    Task<StoredPeriod?> FindAsync(PeriodId id, CancellationToken cancellationToken);

    /// <summary>Everyone of which something is stored, in order of their names. One transaction per thousand.</summary>
    Task<IReadOnlyList<StoredPeriod>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Row and audit row together or not at all.</summary>
    /// <param name="before">What was read; another change in the store refuses the write.</param>
    /// <returns>False when somebody else was faster; nothing was written.</returns>
    Task<bool> SaveAsync(StoredPeriod before, StoredPeriod after, PeriodAudit audit, CancellationToken cancellationToken);

    /// <summary>Every change, oldest first.</summary>
    Task<IReadOnlyList<PeriodAudit>> HistoryAsync(PeriodId id, CancellationToken cancellationToken);

    /// <summary>Writes that a part of a version is done, overwriting.</summary>
    Task MarkAsync(PeriodId id, int version, PartDone part, CancellationToken cancellationToken);

    /// <summary>The parts of a version that are done, in no particular order. One transaction per thousand.</summary>
    Task<IReadOnlyList<PartDone>> DoneAsync(PeriodId id, int version, CancellationToken cancellationToken);

    /// <summary>Says why the engine cannot go on, or with <c>null</c> that it can.</summary>
    Task NoteAsync(PeriodId id, PeriodNote? note, CancellationToken cancellationToken);

    Task<PeriodNote?> NoteOfAsync(PeriodId id, CancellationToken cancellationToken);
}
