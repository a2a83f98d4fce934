using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>Who signs a run; the caller has checked that the person holds the office.</summary>
public enum SigningOffice
{
    Personnel,
    Finance,
}

/// <summary>What a person or the engine wants of a period. Commands of the engine name the version that they worked on.</summary>
public abstract record PeriodCommand
{
    private PeriodCommand(DateTimeOffset now)
    {
        Now = now;
    }

    public DateTimeOffset Now { get; init; }

    /// <summary>Stop taking entries and begin a version.</summary>
    /// <param name="By"><c>null</c> for the engine, on the day that the agency has set.</param>
    public sealed record Close(Nip? By, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Engine: all facts are frozen.</summary>
    public sealed record RecordFreeze(int Version, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Engine: the run is complete.</summary>
    public sealed record RecordRun(int Version, string RunId, int FailedPersons, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Leave out somebody who could not be calculated; the caller has checked that the run lists him.</summary>
    public sealed record Exclude(Nip Person, Nip By, string Reason, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Show everybody the own breakdown. The engine does it once after a run; after a refusal a person has to.</summary>
    /// <param name="By"><c>null</c> for the engine.</param>
    public sealed record Publish(int Version, Nip? By, DateTimeOffset Now) : PeriodCommand(Now);

    /// <param name="Version">What the signer has seen.</param>
    public sealed record Approve(SigningOffice Office, Nip By, int Version, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Send a published or approved run back.</summary>
    public sealed record Refuse(Nip By, string Reason, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Begin the next version with the facts of now, for example after an accepted objection. The old version is kept.</summary>
    /// <param name="Version">The one to be replaced, so that a repeated order does not begin a third.</param>
    public sealed record Recalculate(Nip By, int Version, string Reason, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Engine: nothing can change the run any more.</summary>
    public sealed record Lock(int Version, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Engine: the lists and transfer files are made.</summary>
    public sealed record RecordExport(int Version, DateTimeOffset Now) : PeriodCommand(Now);

    public sealed record RecordPayment(Nip By, string DocumentNumber, DateTimeOffset Now) : PeriodCommand(Now);

    /// <summary>Back to open, before payment only.</summary>
    public sealed record Reopen(Nip By, string Reason, DateTimeOffset Now) : PeriodCommand(Now);
}
