using Azure;
using Azure.Data.Tables;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Tests.Tables;

/// <summary>On a store whose every answer the test gives, so that what waits is known and nothing depends on time.</summary>
public sealed class SharedAddsTests
{
    private readonly HeldStore _store = new();
    private readonly SharedAdds _adds;

    public SharedAddsTests() => _adds = Shared(Timeout.InfiniteTimeSpan);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_comes_alone_is_written_at_once_and_alone()
    {
        var only = Add("a");

        Assert.Equal("a", (await _store.NextAsync()).Take());

        Assert.Equal(WriteResult.Done, await only);
        Assert.Equal(0, _adds.Busy);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    public async Task What_comes_while_the_store_is_busy_is_written_together_a_hundred_at_a_time(int waiting)
    {
        var (first, beside) = (Add("first"), AddMany("beside", AddLane.LeastBeside));
        var calls = new[] { await _store.NextAsync(), await _store.NextAsync() };
        var others = AddMany("r", waiting);

        calls[0].Take();
        calls[1].Take();
        var sizes = new List<int>();
        while (sizes.Sum() < waiting)
            sizes.Add((await _store.NextAsync()).Take().Split(' ').Length);

        Assert.All(await Task.WhenAll([first, .. beside, .. others]), result => Assert.Equal(WriteResult.Done, result));
        Assert.Equal(waiting <= 100 ? [waiting] : [100, 1], sizes);
    }

    [Theory]
    [InlineData(3, "r000 r001 r002")]
    [InlineData(4, "r000 r001 r002 r003 | ")]
    [InlineData(5, "r000 r001 r002 r003 | r004")]
    public async Task A_second_write_begins_beside_the_first_as_soon_as_four_wait(int waiting, string written)
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        var others = AddMany("r", waiting);

        // Where no second write has begun, the next one only comes after the first.
        var second = waiting < AddLane.LeastBeside ? null : await _store.NextAsync();
        call.Take();
        await first;
        var rows = second is null ? (await _store.NextAsync()).Take() : $"{second.Take()} | {(waiting > AddLane.LeastBeside ? (await _store.NextAsync()).Take() : "")}";

        Assert.Equal(written, rows);
        await Task.WhenAll(others);
    }

    [Fact]
    public async Task The_second_write_waits_until_it_carries_as_much_as_the_one_under_way()
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        List<Task<WriteResult>> others = [.. AddMany("a", 4)];
        var four = await _store.NextAsync();
        others.AddRange(AddMany("b", 8));
        four.Take();
        var eight = await _store.NextAsync();
        call.Take();
        await first;

        others.AddRange(AddMany("c", 7));
        others.Add(Add("c007"));

        Assert.Equal(8, (await _store.NextAsync()).Take().Split(' ').Length);
        Assert.Equal(8, eight.Take().Split(' ').Length);
        Assert.All(await Task.WhenAll(others), result => Assert.Equal(WriteResult.Done, result));
    }

    [Fact]
    public async Task Nobody_is_answered_before_the_store_has_kept_the_row()
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        Task<WriteResult>[] others = [Add("a"), Add("b")];
        call.Take();
        await first;

        var batch = await _store.NextAsync();
        Assert.DoesNotContain(others, other => other.IsCompleted);

        Assert.Equal("a b", batch.Take());
        await Task.WhenAll(others);
    }

    [Fact]
    public async Task The_partitions_do_not_wait_for_each_other()
    {
        var one = Add("a", "p1");
        var two = Add("a", "p2");

        var calls = new[] { await _store.NextAsync(), await _store.NextAsync() };

        Assert.All(calls, call => Assert.Equal("a", call.Take()));
        await Task.WhenAll(one, two);
    }

    [Fact]
    public async Task A_row_that_is_there_already_keeps_none_of_the_others_from_being_written()
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        Task<WriteResult>[] others = [Add("a"), Add("there"), Add("b")];
        call.Take();

        (await _store.NextAsync()).Refuse("there");
        for (var alone = 0; alone < 3; alone++)
            (await _store.NextAsync()).TakeUnless("there");

        Assert.Equal([WriteResult.Done, WriteResult.AlreadyThere, WriteResult.Done], await Task.WhenAll(others));
        Assert.Equal(WriteResult.Done, await first);
    }

    [Fact]
    public async Task A_row_that_the_store_does_not_take_keeps_none_of_the_others_from_being_written()
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        Task<WriteResult>[] others = [Add("a"), Add("bad")];
        call.Take();

        (await _store.NextAsync()).Fail(400);
        for (var alone = 0; alone < 2; alone++)
        {
            var next = await _store.NextAsync();
            if (next.Rows == "bad")
                next.Fail(400);
            else
                next.Take();
        }

        Assert.Equal(WriteResult.Done, await others[0]);
        Assert.Equal(400, (await Assert.ThrowsAsync<RequestFailedException>(() => others[1])).Status);
        await first;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_failing_store_is_everybody_s_answer_and_is_not_asked_once_more_for_each(int status)
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        Task<WriteResult>[] others = [Add("a"), Add("b")];
        call.Take();

        (await _store.NextAsync()).Fail(status);

        foreach (var other in others)
            Assert.Equal(status, (await Assert.ThrowsAsync<RequestFailedException>(() => other)).Status);
        await first;
        var afterwards = Add("c");
        Assert.Equal("c", (await _store.NextAsync()).Take());
        Assert.Equal(WriteResult.Done, await afterwards);
    }

    [Fact]
    public async Task When_the_first_fails_the_others_are_written()
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        Task<WriteResult>[] others = [Add("a"), Add("b")];

        call.Fail(503);

        await Assert.ThrowsAsync<RequestFailedException>(() => first);
        Assert.Equal("a b", (await _store.NextAsync()).Take());
        await Task.WhenAll(others);
    }

    [Fact]
    public async Task The_same_row_twice_is_not_one_transaction_and_the_second_hears_that_it_is_there()
    {
        var first = Add("first");
        var call = await _store.NextAsync();
        Task<WriteResult>[] others = [Add("a"), Add("b"), Add("a")];
        call.Take();

        Assert.Equal("a b", (await _store.NextAsync()).Take());
        (await _store.NextAsync()).TakeUnless("a");

        Assert.Equal([WriteResult.Done, WriteResult.Done, WriteResult.AlreadyThere], await Task.WhenAll(others));
        await first;
    }

    [Fact]
    public async Task Who_gives_up_holds_nobody_up()
    {
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var first = Add("first");
        var call = await _store.NextAsync();
        var gone = _adds.AddAsync(Row("p", "gone"), impatient.Token);
        var stays = Add("stays");

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        call.Take();

        Assert.Equal("gone stays", (await _store.NextAsync()).Take());
        Assert.Equal(WriteResult.Done, await stays);
        await first;
    }

    [Fact]
    public async Task Behind_a_write_that_hangs_a_row_goes_alone_when_its_patience_ends()
    {
        var adds = Shared(TimeSpan.Zero);
        var hangs = adds.AddAsync(Row("p", "hangs"), Stop);
        var call = await _store.NextAsync();

        var next = adds.AddAsync(Row("p", "next"), Stop);
        Assert.Equal("next", (await _store.NextAsync()).Take());

        Assert.Equal(WriteResult.Done, await next);
        Assert.False(hangs.IsCompleted);
        call.Take();
        await hangs;
        Assert.Equal(0, adds.Busy);
    }

    private SharedAdds Shared(TimeSpan patience) => new(_store.AddAsync, _store.WriteAsync, patience);

    private Task<WriteResult> Add(string row, string partition = "p") => _adds.AddAsync(Row(partition, row), Stop);

    private Task<WriteResult>[] AddMany(string prefix, int count) => [.. Enumerable.Range(0, count).Select(number => Add($"{prefix}{number:D3}"))];

    private static TableEntity Row(string partition, string row) => new(partition, row);
}
