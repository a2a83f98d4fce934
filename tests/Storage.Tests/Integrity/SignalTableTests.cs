using EPerformance.Application.Audit;
using EPerformance.Application.Integrity;
using EPerformance.Application.Ports;
using EPerformance.Domain.Integrity;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Integrity;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Integrity;

/// <summary>The review queue on tables.</summary>
public sealed class SignalTableTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-20T20:30:00Z");

    [Fact]
    public async Task What_is_kept_is_read_again()
    {
        var table = new SignalTable(Clients);
        var signal = Signal('a');

        Assert.Equal(SaveResult.Saved, await table.SaveAsync(null, signal, Stop));

        var read = await table.FindAsync(signal.Id, Stop);
        Assert.Equal(signal with { Tag = "", People = [], Taps = [] }, read! with { Tag = "", People = [], Taps = [] });
        Assert.Equal(signal.People, read.People);
        Assert.Equal(signal.Taps, read.Taps);
        Assert.NotEmpty(read.Tag);
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_wins_and_it_leaves_the_queue()
    {
        var table = new SignalTable(Clients);
        await table.SaveAsync(null, Signal('a'), Stop);
        var seen = (await table.FindAsync(Signal('a').Id, Stop))!;
        var decided = seen with { Version = 2, Decision = new SignalDecision(SignalOutcome.Honest, Nip.Parse("1"), "ponsel dinas", At) };

        Assert.Equal(SaveResult.Saved, await table.SaveAsync(seen, decided, Stop));
        Assert.Equal(SaveResult.Changed, await table.SaveAsync(seen, decided with { Decision = decided.Decision with { Outcome = SignalOutcome.Examination } }, Stop));

        Assert.Empty((await table.PageAsync(false, null, 25, Stop)).Signals);
        Assert.Equal(SignalOutcome.Honest, Assert.Single((await table.PageAsync(true, null, 25, Stop)).Signals).Decision!.Outcome);
    }

    [Fact]
    public async Task A_decided_pattern_that_comes_again_is_in_the_queue_again_and_only_there()
    {
        var table = new SignalTable(Clients);
        await table.SaveAsync(null, Signal('a'), Stop);
        var open = (await table.FindAsync(Signal('a').Id, Stop))!;
        await table.SaveAsync(open, open with { Version = 2, Decision = new SignalDecision(SignalOutcome.Honest, Nip.Parse("1"), "x", At) }, Stop);
        var decided = (await table.FindAsync(open.Id, Stop))!;

        Assert.Equal(SaveResult.Saved, await table.SaveAsync(decided, decided with { Version = 3, Decision = null }, Stop));

        Assert.Equal(3, Assert.Single(await table.AllAsync(Stop)).Version);
    }

    [Fact]
    public async Task A_page_goes_on_where_the_one_before_ended()
    {
        var table = new SignalTable(Clients);
        foreach (var letter in "cabd")
            await table.SaveAsync(null, Signal(letter), Stop);

        var first = await table.PageAsync(false, null, 3, Stop);
        var second = await table.PageAsync(false, first.Next, 3, Stop);

        Assert.Equal("abc", string.Concat(first.Signals.Select(signal => signal.Id[0])));
        Assert.Equal("d", string.Concat(second.Signals.Select(signal => signal.Id[0])));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task A_signal_that_names_ten_thousand_people_fits()
    {
        var table = new SignalTable(Clients);
        var people = Enumerable.Range(0, 10_000).Select(number => Nip.Parse($"19{number * 7919 % 100_000:D5}{number:D11}")).ToList();

        await table.SaveAsync(null, Signal('a') with { People = people }, Stop);

        Assert.Equal(people, (await table.FindAsync(Signal('a').Id, Stop))!.People);
    }

    [Fact]
    public async Task A_look_at_a_photo_is_an_audit_row_and_changes_nothing_of_the_signal()
    {
        var table = new SignalTable(Clients);
        await table.SaveAsync(null, Signal('a'), Stop);
        var before = await table.FindAsync(Signal('a').Id, Stop);
        var look = new PhotoLook(Signal('a').Id, Nip.Parse("1"), Nip.Parse("3"), "2026-03/0123456789abcdef0123456789abcdef.jpg", At.AddHours(1));

        await table.RecordLookAsync(look, Stop);
        await table.RecordLookAsync(look, Stop);
        await table.RecordLookAsync(look with { By = Nip.Parse("2") }, Stop);

        var rows = new List<AuditRow>();
        await foreach (var row in new AuditRows(Clients).AllAsync(At.AddMinutes(1), null, Stop))
            rows.Add(row);
        Assert.Equal(["1", "2"], rows.Select(row => row.By!.Value.Value).Order());
        var content = await new AuditRows(Clients).FindAsync(rows[0].Key, Stop);
        Assert.Equal(["PhotoSeen"], new AuditEntry(rows[0], content, null).Actions);
        Assert.Equal(("3", look.Photo), (content!.Columns["Person"], content.Columns["Photo"]));
        Assert.Equal(PlainJson.Of(before), PlainJson.Of(await table.FindAsync(Signal('a').Id, Stop)));
    }

    private static SignalRecord Signal(char letter) =>
        new(new string(letter, 32), SignalKind.SharedDevice, [Nip.Parse("3"), Nip.Parse("4")], new Text("Satu perangkat", "One device"), At, new DateOnly(2026, 3, 20), 1, "")
        {
            Taps = [new TapRef(Nip.Parse("3"), new DateOnly(2026, 3, 20), At, "tap-1")],
        };
}
