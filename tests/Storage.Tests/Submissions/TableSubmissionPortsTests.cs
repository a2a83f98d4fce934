using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Storage.Tests.Submissions;

/// <summary>The contract on tables, and what it costs there.</summary>
public sealed class TableSubmissionPortsTests(AzuriteFixture azurite) : SubmissionPortsContract, IAsyncLifetime
{
    private StorageClients? _clients;

    protected override (ISubmissionStore Store, IInbox Inbox, IDueList Due, IOutbox Outbox, IActivityMonths Months) Ports =>
        (new SubmissionStore(_clients!), new InboxTable(_clients!), new DueTable(_clients!), new NoticeTable(_clients!), new ActivityMonths(_clients!));

    public async ValueTask InitializeAsync()
    {
        var instance = await azurite.NewInstanceAsync();
        _clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix });
    }

    public ValueTask DisposeAsync()
    {
        _clients?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Twenty_five_items_of_an_inbox_are_one_query_that_reads_twenty_five_rows_whatever_lies_behind()
    {
        var inbox = new InboxTable(_clients!);
        var first = FixedClock.Parse("2026-03-02T01:00:00Z");
        await Parallel.ForAsync(0, 300, TestContext.Current.CancellationToken, async (number, stop) =>
            await inbox.PutAsync(new InboxEntry("2", first.AddMinutes(number), On("2026-02-02", $"p{number}"), 1, 60, 1), stop));
        var use = new InboxOf(inbox);

        using var scope = _clients!.Transactions.Begin();
        var (page, _) = await use.RunAsync(Superior, ofHr: false, null, TestContext.Current.CancellationToken);

        Assert.Equal((25, "p0", "p24"), (page!.Entries.Count, page.Entries[0].Item.Nip.Value, page.Entries[^1].Item.Nip.Value));
        Assert.Equal(("TableQuery 1", 25L), (scope.Tally.ToString(), scope.Tally.RowsRead));
    }

    [Theory]
    [InlineData("decided at once: one more look is asked for", 0, 14)]
    [InlineData("decided later", 20, 13)]
    public async Task Five_lines_from_draft_to_score_cost_thirteen_transactions(string label, int minutes, int transactions)
    {
        using var rig = Rig();
        await RunAsync(On("2026-02-27")); // makes the tables

        using var scope = _clients!.Transactions.Begin();
        await RunAsync(Day);

        Assert.True(scope.Tally.Total == transactions, $"{label}: {scope.Tally}");

        async Task RunAsync(SubmissionDay day)
        {
            await rig.EnterAsync(day, Owner, Key("a"), FiveLines());
            await rig.SubmitAsync(day, Key("b"));
            rig.Clock.Move(TimeSpan.FromMinutes(minutes));
            await new Decide(rig.Desk).RunAsync(day, Superior, [.. FiveLines().Select(line => Verify(line.Id))], Key("c"), TestContext.Current.CancellationToken);
        }
    }
}
