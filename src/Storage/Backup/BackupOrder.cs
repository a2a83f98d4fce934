using EPerformance.Storage.Blobs;

namespace EPerformance.Storage.Backup;

/// <summary>
/// What an instance is made of, in the order in which it is copied while people go on working. What follows from something is copied before it: seals before the rows
/// that they seal, answers before the changes that they answer, closes before the days, queues and sums before the items. So the copy of a truth is never older than what
/// was derived from it, and what is missing of the derived is made again (<see cref="RestoreBackup"/>). What something points to is copied after it: files after
/// the rows that name them, messages after the outbox.
/// </summary>
public static class BackupOrder
{
    /// <summary>Stages, one after the other; within one the order is of no matter. Months of punches are a part of the stage that names them.</summary>
    public static IReadOnlyList<IReadOnlyList<BackupSource>> Stages { get; } =
    [
        [Blobs(Containers.Anchors), Table(Keys.Idempotency.Table), Table(Keys.Due.Table), Table(Keys.Inbox.Table), Table(Keys.DayCloses.Table), Table(Keys.UnitDays.Table), Table(Keys.EarlyWarnings.Table), Table(Keys.JobRuns.Table)],
        [Table(Keys.MonthFacts.Table), Table(Keys.PersonRequests.Table), Table(Keys.RollUps.Table), Table(Keys.Periods.Table), Table(Keys.Talent.Table), Table(Keys.NationalExports.Table), Table(Keys.Instance.Table)],
        [
            Table(Keys.Submissions.Table), Table(Keys.Requests.Table), Table(Keys.Objections.Table), Table(Keys.Days.Table), Table(Keys.Allowance.Table), Table(Keys.Appraisals.Table),
            Table(Keys.BehaviourViews.Table), Table(Keys.Blocks.Table), Table(Keys.Budgets.Table), Table(Keys.Catalogue.Table), Table(Keys.Devices.Table), Table(Keys.Discipline.Table),
            Table(Keys.Persons.Table), Table(Keys.Phones.Table), Table(Keys.Signals.Table), Table(Keys.Skp.Table), Table(Keys.StandIns.Table), Table(Keys.UnitAppraisals.Table), Table(Keys.Units.Table),
            Table(Keys.WorkOrders.Table), Table(Keys.UnitFacts.Table), Table(Keys.Dialogues.Table), Table(Keys.Development.Table), Table(Keys.Competencies.Table), Table(Keys.Commendations.Table), Table(Keys.Punches.TablePrefix),
        ],
        [Table(Keys.Notices.Table), Table(Keys.Outbox.Table), Table(Keys.FailedMessages.Table)],
        [Blobs(Containers.Organisation), Blobs(Containers.Frozen), Blobs(Containers.Results), Blobs(Containers.Evidence), Blobs(Containers.Photos)],
        [Queue(Application.Jobs.Queues.Notices), Queue(Application.Jobs.Queues.NoticesPoison)],
    ];

    /// <summary>Not copied: leases are of running processes.</summary>
    public static IReadOnlyList<string> LeftOut { get; } = [Containers.Leases];

    private static BackupSource Table(string name) => new(SourceKind.Table, name);

    private static BackupSource Blobs(string name) => new(SourceKind.Container, name);

    private static BackupSource Queue(string name) => new(SourceKind.Queue, name);
}

public enum SourceKind
{
    Table,
    Container,
    Queue,
}

/// <param name="Name">Without the prefix of the instance.</param>
public sealed record BackupSource(SourceKind Kind, string Name);
