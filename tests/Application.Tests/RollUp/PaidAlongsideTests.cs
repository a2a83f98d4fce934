using EPerformance.Application.Periods;
using EPerformance.Application.RollUp;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.RollUp;

/// <summary>Results of a bucket beside its people: everybody is paid their own, whatever the orders are.</summary>
public sealed class PaidAlongsideTests
{
    [Theory]
    [InlineData("1 2 3", "1 2 3", "10 20 30")]
    [InlineData("1 2 3", "3 2 1", "30 20 10")]
    [InlineData("2 3 1", "1 2 3", "10 20 30")]
    [InlineData("1 3", "1 2 3", "10 - 30")]
    [InlineData("1 3", "2 1 3", "- 10 30")]
    [InlineData("1 2 3", "3", "30")]
    [InlineData("", "1", "-")]
    public async Task Everybody_gets_the_own_result_and_who_has_none_gets_none(string results, string people, string paid)
    {
        await using var alongside = new PaidAlongside(Results(results).ToAsyncEnumerable(), TestContext.Current.CancellationToken);

        var found = new List<string>();
        foreach (var nip in people.Split(' '))
            found.Add((await alongside.OfAsync(Nip.Parse(nip)))?.Payable.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-");

        Assert.Equal(paid, string.Join(' ', found));
    }

    private static IEnumerable<PersonResult> Results(string nips) =>
        nips.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(nip => new PersonResult(Nip.Parse(nip), "", "", null, 0, 10 * (nip[0] - '0'), ""));
}
