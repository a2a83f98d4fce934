using EPerformance.Application.Ports;
using EPerformance.Storage.Idempotency;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.Idempotency;

/// <summary>The contract of the port, on the store in memory and on Azurite.</summary>
public sealed class IdempotencyStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly IdempotencyKey Key = new("urn:caller/äöü#?\\!", "key-1");

    public static TheoryData<bool> Stores { get; } = new(false, true);

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_first_runs_and_the_second_gets_the_answer(bool real)
    {
        var store = Store(real);
        var body = new byte[150_000];
        body[149_999] = 7;

        var claim = Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key, "f", Now, Stop));
        await store.CompleteAsync(Key, claim.Ticket, new StoredAnswer(201, new Dictionary<string, string> { ["ETag"] = "\"1\"" }, body), Stop);

        var answer = Assert.IsType<IdempotencyClaim.Replay>(await store.BeginAsync(Key, "f", Now.AddHours(1), Stop)).Answer;
        Assert.Equal((201, "\"1\""), (answer.Status, answer.Headers["ETag"]));
        Assert.Equal(body, answer.Body.ToArray());
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task The_same_key_with_other_content_is_a_mismatch_and_of_another_caller_is_new(bool real)
    {
        var store = Store(real);
        await store.BeginAsync(Key, "f", Now, Stop);

        Assert.IsType<IdempotencyClaim.Mismatch>(await store.BeginAsync(Key, "g", Now, Stop));
        Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key with { Scope = "other" }, "g", Now, Stop));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_claim_that_nobody_renews_passes_on_after_ten_seconds_and_its_first_owner_changes_nothing(bool real)
    {
        var store = Store(real);
        var first = Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key, "f", Now, Stop));

        Assert.IsType<IdempotencyClaim.InProgress>(await store.BeginAsync(Key, "f", Now + IIdempotencyStore.Lease - TimeSpan.FromTicks(1), Stop));
        var second = Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key, "f", Now + IIdempotencyStore.Lease, Stop));
        await store.RenewAsync(Key, first.Ticket, Now.AddHours(1), Stop);
        await store.CompleteAsync(Key, first.Ticket, new StoredAnswer(200, new Dictionary<string, string>(), default), Stop);
        await store.ReleaseAsync(Key, first.Ticket, Stop);

        Assert.IsType<IdempotencyClaim.InProgress>(await store.BeginAsync(Key, "f", Now + IIdempotencyStore.Lease, Stop));
        await store.CompleteAsync(Key, second.Ticket, new StoredAnswer(204, new Dictionary<string, string>(), default), Stop);
        Assert.Equal(204, Assert.IsType<IdempotencyClaim.Replay>(await store.BeginAsync(Key, "f", Now, Stop)).Answer.Status);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_claim_counts_from_its_last_renewal_and_a_renewal_undoes_no_answer(bool real)
    {
        var store = Store(real);
        var claim = Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key, "f", Now, Stop));
        var renewed = Now + IIdempotencyStore.RenewEvery;
        await store.RenewAsync(Key, claim.Ticket, renewed, Stop);

        Assert.IsType<IdempotencyClaim.InProgress>(await store.BeginAsync(Key, "f", renewed + IIdempotencyStore.Lease - TimeSpan.FromTicks(1), Stop));
        await store.CompleteAsync(Key, claim.Ticket, new StoredAnswer(204, new Dictionary<string, string>(), default), Stop);
        await store.RenewAsync(Key, claim.Ticket, renewed, Stop);
        Assert.IsType<IdempotencyClaim.Replay>(await store.BeginAsync(Key, "f", renewed + IIdempotencyStore.Lease, Stop));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task A_released_key_may_come_again_with_other_content(bool real)
    {
        var store = Store(real);
        var claim = Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key, "f", Now, Stop));

        await store.ReleaseAsync(Key, claim.Ticket, Stop);

        Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key, "g", Now, Stop));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Of_many_who_ask_at_once_exactly_one_runs(bool real)
    {
        var store = Store(real);

        var claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => store.BeginAsync(Key, "f", Now, Stop).AsTask()));

        Assert.Single(claims.OfType<IdempotencyClaim.New>());
        Assert.Equal(15, claims.OfType<IdempotencyClaim.InProgress>().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("a\0b\u200b/")]
    public async Task Any_caller_can_be_a_scope(string caller)
    {
        foreach (var scope in new[] { caller, caller + new string('x', 4000) })
        {
            var store = Store(real: true);
            var claim = Assert.IsType<IdempotencyClaim.New>(await store.BeginAsync(Key with { Scope = scope }, "f", Now, Stop));
            await store.ReleaseAsync(Key with { Scope = scope }, claim.Ticket, Stop);
        }
    }

    [Fact]
    public async Task A_claim_costs_one_transaction()
    {
        using var scope = Clients.Transactions.Begin();
        var store = new IdempotencyStore(Clients);
        await store.BeginAsync(Key, "f", Now, Stop); // makes the table
        var before = scope.Tally.Total;

        await store.BeginAsync(Key with { Value = "key-2" }, "f", Now, Stop);

        Assert.Equal(1, scope.Tally.Total - before);
    }

    private IIdempotencyStore Store(bool real) => real ? new IdempotencyStore(Clients) : new MemoryIdempotencyStore();
}
