using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Storage.Tests.Submissions;

/// <summary>What every implementation of the ports of submissions must do: run on memory and on tables.</summary>
public abstract class SubmissionPortsContract
{
    protected abstract (ISubmissionStore Store, IInbox Inbox, IDueList Due, IOutbox Outbox, IActivityMonths Months) Ports { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_whole_life_is_kept_as_it_was()
    {
        using var rig = Rig();
        await rig.EnterAsync(Line("1"), Line("2"), Line("3", 30, "08:00", "08:30"));
        await rig.RemoveAsync("2");
        await rig.SubmitAsync();
        await rig.DecideAsync(Superior, Verify("1"), new LineDecision("3", Verdict.Return, Reason: "Bukti 'belum' ada; \u00e9\ud83d\ude00"));
        await rig.ResubmitAsync(Line("3", 20) with { Evidence = "https://a.go.id/x?y=1#z", Note = "ya\ntidak" });
        await rig.ScanAsync("2026-03-02T00:00:00Z");
        var decided = await rig.DecideAsync(Head, new LineDecision("3", Verdict.VerifyPart, Minutes: 10, Reason: "Separuh"));

        var stored = (await rig.Store.FindAsync(Day, Stop))!;
        var record = await rig.Store.HistoryAsync(Day, 0, 100, Stop);
        var replayed = record.SelectMany(change => change.Events).Aggregate(ApprovalDecider.Start(stored.State.Item), ApprovalDecider.Evolve);

        Assert.Equal(PlainJson.Of(decided.Submission!.State), PlainJson.Of(stored.State));
        Assert.Equal(PlainJson.Of(stored.State), PlainJson.Of(replayed));
        Assert.Equal(PlainJson.Of(decided.Submission.Aftermath), PlainJson.Of(stored.Aftermath));
        Assert.Equal(Enumerable.Range(1, 7), record.Select(change => change.Version));
        Assert.Equal([null, Superior.Nip], new[] { record[5].By, record[3].By });
        Assert.Equal("ya\ntidak", (await rig.Store.LinesAsync(Day, Stop)).Single(line => line.Id == "3").Note);
        Assert.Equal(70, (await rig.MonthAsync()).Minutes);
        Assert.Empty((await rig.QueueAsync(Superior)).Page!.Entries);
    }

    [Fact]
    public async Task Of_two_writers_of_one_version_the_second_writes_nothing()
    {
        var store = Ports.Store;
        var first = Change(null, 1, Line("1"));
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(first, Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(first, Stop));
        var seen = await store.FindAsync(Day, Stop);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(Change(seen, 2, Line("2")), Stop));

        Assert.Equal(SaveResult.Changed, await store.SaveAsync(Change(seen, 2, Line("3")), Stop));

        Assert.Equal(["1", "2"], (await store.LinesAsync(Day, Stop)).Select(line => line.Id).Order());
        Assert.Equal([1, 2], (await store.HistoryAsync(Day, 0, 10, Stop)).Select(change => change.Version));
    }

    [Fact]
    public async Task A_key_makes_one_change()
    {
        var store = Ports.Store;
        var request = new KeptRequest("4 20260302 k-1", "f1", 1);
        await store.SaveAsync(Change(null, 1, Line("1")) with { Request = request }, Stop);
        var seen = await store.FindAsync(Day, Stop);

        var again = await store.SaveAsync(Change(seen, 2, Line("2")) with { Request = request with { Fingerprint = "f2", Version = 2 } }, Stop);

        Assert.Equal(SaveResult.Changed, again);
        Assert.Equal(request, await store.RequestAsync(Day, request.Key, Stop));
        Assert.Null(await store.RequestAsync(Day, "4 20260302 k-2", Stop));
        Assert.Equal(1, (await store.FindAsync(Day, Stop))!.Version);
    }

    [Fact]
    public async Task A_month_has_its_days_in_order_and_nobody_elses()
    {
        using var rig = Rig();
        foreach (var day in new[] { "2026-02-10", "2026-02-28", "2026-02-01", "2026-01-31", "2026-03-01" })
            Assert.Null((await rig.EnterAsync(On(day), Owner, RequestMark.None, Line("1"))).Refusal);
        await rig.EnterAsync(On("2026-02-11", "2"), Superior, RequestMark.None, Line("1"));

        var month = await rig.Store.InMonthAsync(Owner.Nip, CivilMonth.Of(Sample.Date("2026-02-01")), Stop);

        Assert.Equal([1, 10, 28], month.Select(one => one.Id.Day.Day));
        Assert.Empty(await rig.Store.LinesAsync(On("2026-02-11"), Stop));
        Assert.Null(await rig.Store.FindAsync(On("2026-02-11"), Stop));
    }

    [Fact]
    public async Task The_record_comes_by_the_page()
    {
        using var rig = Rig();
        for (var line = 1; line <= 5; line++)
            await rig.EnterAsync(Line($"{line}"));

        Assert.Equal([1, 2], (await rig.Store.HistoryAsync(Day, 0, 2, Stop)).Select(change => change.Version));
        Assert.Equal([3, 4], (await rig.Store.HistoryAsync(Day, 2, 2, Stop)).Select(change => change.Version));
        Assert.Equal([5], (await rig.Store.HistoryAsync(Day, 4, 2, Stop)).Select(change => change.Version));
        Assert.Empty(await rig.Store.HistoryAsync(On("2026-03-01"), 0, 2, Stop));
    }

    [Fact]
    public async Task A_queue_shows_the_most_urgent_first_by_the_page_and_one_entry_per_place()
    {
        var inbox = Ports.Inbox;
        for (var number = 1; number <= 7; number++)
            await inbox.PutAsync(Entry("2", number), Stop);
        await inbox.PutAsync(Entry("2", 3) with { Pending = 9, Version = 8 }, Stop);
        await inbox.PutAsync(Entry("22", 1), Stop);
        await inbox.RemoveAsync(Entry("2", 5), Stop);
        await inbox.RemoveAsync(Entry("2", 5), Stop);

        var first = await inbox.PageAsync("2", null, 3, Stop);
        var second = await inbox.PageAsync("2", first.Next, 3, Stop);
        var third = await inbox.PageAsync("2", second.Next, 3, Stop);

        Assert.Equal([1, 2, 3, 4, 6, 7], first.Entries.Concat(second.Entries).Concat(third.Entries).Select(entry => entry.Item.Day.Day));
        Assert.Equal(Entry("2", 3) with { Pending = 9, Version = 8 }, first.Entries[2]);
        Assert.Null(third.Next);
        Assert.Empty((await inbox.PageAsync("2", "~", 3, Stop)).Entries);
        Assert.Empty((await inbox.PageAsync("9", null, 3, Stop)).Entries);
        Assert.Empty((await inbox.PageAsync(InboxEntry.HrPost, null, 3, Stop)).Entries);
    }

    [Fact]
    public async Task All_queues_are_read_together_that_of_the_personnel_office_too()
    {
        var inbox = Ports.Inbox;
        var at = new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
        var entries = new[] { "1", "zz.Z_9-", InboxEntry.HrPost }.Select(post => new InboxEntry(post, at, On("2026-03-02"), 1, 60, 1)).ToList();
        foreach (var entry in entries)
            await inbox.PutAsync(entry, Stop);

        var found = new List<InboxEntry>();
        await foreach (var entry in inbox.AllAsync(Stop))
            found.Add(entry);

        Assert.Equal(entries.Select(entry => entry.Post).Order(StringComparer.Ordinal), found.Select(entry => entry.Post).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_due_list_gives_what_is_due_at_the_instant_and_before()
    {
        var due = Ports.Due;
        var at = FixedClock.Parse("2026-03-02T01:00:00Z");
        var entries = new[] { -3600 * 30, -1, 0, 1, 3600 }.Select((seconds, index) => new DueEntry(at.AddSeconds(seconds), On($"2026-02-0{index + 1}")) { IsPassing = index == 2 }).ToList();
        foreach (var entry in entries.Append(entries[0]))
            await due.PutAsync(entry, Stop);

        Assert.Equal(entries.Take(3), await ListAsync(due, at));
        Assert.Equal(entries, await ListAsync(due, DateTimeOffset.MaxValue));

        await due.RemoveAsync(entries[1], Stop);
        await due.RemoveAsync(entries[1], Stop);

        Assert.Equal([entries[0], entries[2]], await ListAsync(due, at));
    }

    [Fact]
    public async Task Notices_come_newest_first_and_each_once()
    {
        var outbox = Ports.Outbox;
        var at = FixedClock.Parse("2026-03-02T01:00:00Z");
        for (var version = 1; version <= 5; version++)
            await outbox.PutAsync(new Notice(Owner.Nip, NoticeKind.Decided, Day, version, at.AddMinutes(version)), Stop);
        await outbox.PutAsync(new Notice(Owner.Nip, NoticeKind.Decided, Day, 3, at.AddMinutes(3)), Stop);
        await outbox.PutAsync(new Notice(Superior.Nip, NoticeKind.Reminded, Day, 3, at), Stop);

        var first = await outbox.PageAsync(Owner.Nip, null, 3, Stop);
        var second = await outbox.PageAsync(Owner.Nip, first.Next, 3, Stop);

        Assert.Equal([5, 4, 3, 2, 1], first.Notices.Concat(second.Notices).Select(notice => notice.Version));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Of_two_writers_of_a_month_the_second_writes_nothing()
    {
        var months = Ports.Months;
        var facts = ActivityMonth.Empty.With(new ActivityDay(Day.Day, 3, 60, 1.25m, 1, 0, 0, 2));
        Assert.True(await months.SaveAsync(Day.Nip, Day.Month, facts, null, Stop));
        Assert.False(await months.SaveAsync(Day.Nip, Day.Month, ActivityMonth.Empty, null, Stop));
        var seen = (await months.FindAsync(Day.Nip, Day.Month, Stop))!;
        var more = seen.Facts.With(new ActivityDay(Day.Day.AddDays(1), 1, 30, 1, 1, 0, 0, 0));
        Assert.True(await months.SaveAsync(Day.Nip, Day.Month, more, seen.Tag, Stop));

        Assert.False(await months.SaveAsync(Day.Nip, Day.Month, ActivityMonth.Empty, seen.Tag, Stop));

        Assert.Equal(PlainJson.Of(more), PlainJson.Of((await months.FindAsync(Day.Nip, Day.Month, Stop))!.Facts));
    }

    protected SubmissionRig Rig()
    {
        var (store, inbox, due, outbox, months) = Ports;
        return new SubmissionRig(store, inbox, due, outbox, months);
    }

    [Fact]
    public async Task An_entry_of_a_queue_stands_where_and_as_it_was_put()
    {
        var inbox = Ports.Inbox;
        var entry = new InboxEntry("2", new DateTimeOffset(2026, 3, 4, 2, 0, 0, TimeSpan.Zero), On("2026-03-02"), 1, 60, 1) { Passed = Passed.None.With(Superior.Nip, new DateTimeOffset(2026, 3, 3, 2, 0, 0, TimeSpan.Zero)) };
        await inbox.PutAsync(entry, Stop);

        Assert.True(await inbox.StandsAsync(entry, Stop));
        Assert.False(await inbox.StandsAsync(entry with { Version = 2 }, Stop));
        Assert.False(await inbox.StandsAsync(entry with { Post = "3" }, Stop));
    }

    private static InboxEntry Entry(string post, int number) =>
        new(post, FixedClock.Parse("2026-03-02T01:00:00Z").AddMinutes(number), On($"2026-02-0{number}"), number, number * 60, 1);

    /// <summary>A draft with one more line.</summary>
    private static SubmissionChange Change(StoredSubmission? before, int version, ActivityLine line)
    {
        var happened = new ApprovalEvent.Drafted(Owner.Nip, [new LineClaim(line.Id, line.Quantity, line.Minutes)], FixedClock.Parse("2026-03-02T01:00:00Z"));
        var state = ApprovalDecider.Evolve(before?.State ?? ApprovalDecider.Start(new ApprovalItem(Day.ToString(), ItemKind.ActivitySubmission, Day.Nip, "BJ-TU", Day.Day)), happened);
        return new SubmissionChange(
            before, new StoredSubmission(Day, state, version, "", Aftermath.None), [line], new SubmissionAudit(version, Owner.Nip, null, happened.At, [happened], [line]), null);
    }

    private static async Task<List<DueEntry>> ListAsync(IDueList due, DateTimeOffset until)
    {
        var list = new List<DueEntry>();
        await foreach (var entry in due.UntilAsync(until, Stop))
            list.Add(entry);
        return [.. list.OrderBy(entry => entry.At)];
    }
}
