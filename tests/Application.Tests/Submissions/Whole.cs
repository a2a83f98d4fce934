using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Submissions;

/// <summary>What must be true of everything around a submission once nothing is left undone, whatever happened before.</summary>
internal static class Whole
{
    public static async Task AssertAsync(SubmissionRig rig, MemorySubmissions store, MemorySurroundings around, bool isDueExact = false)
    {
        var stored = await store.FindAsync(SubmissionRig.Day, CancellationToken.None);
        var record = await store.HistoryAsync(SubmissionRig.Day, 0, 1000, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, stored?.Version ?? 0), record.Select(change => change.Version));
        Assert.Equal(Lines(stored?.Inbox ?? []), Lines(around.Inbox));

        if (stored?.DueAt is { } due)
            Assert.Contains(due, around.Due);
        if (isDueExact)
            Assert.Equal(stored?.DueAt is { } one ? [one] : [], around.Due);

        var notices = record.SelectMany(change => Notice.Of(SubmissionRig.Day, change.Version, change.Events)).ToList();
        foreach (var recipient in new[] { SubmissionRig.Owner, SubmissionRig.Superior, SubmissionRig.Head })
        {
            var told = await rig.Outbox.PageAsync(recipient.Nip, null, 1000, CancellationToken.None);
            Assert.Equal(Lines(notices.Where(notice => notice.Recipient == recipient.Nip)), Lines(told.Notices));
        }

        var month = await rig.MonthAsync();
        var counted = stored is null ? null : ActivityDay.Of(stored) with { Version = 0 };
        Assert.Equal(counted is { Lines: 0, Rejected: 0 } ? null : counted, month.Days.Select(day => day with { Version = 0 }).SingleOrDefault(day => day is not { Lines: 0, Rejected: 0 }));
        AssertReplay(stored, record);
    }

    /// <summary>The record alone gives the state.</summary>
    private static void AssertReplay(StoredSubmission? stored, IReadOnlyList<SubmissionAudit> record)
    {
        if (stored is null)
            return;
        var state = record.SelectMany(change => change.Events).Aggregate(ApprovalDecider.Start(stored.State.Item), ApprovalDecider.Evolve);
        Assert.Equal(PlainJson.Of(stored.State), PlainJson.Of(state));
    }

    private static IEnumerable<string> Lines<T>(IEnumerable<T> rows) => rows.Select(row => PlainJson.Of(row)).Order(StringComparer.Ordinal);
}
