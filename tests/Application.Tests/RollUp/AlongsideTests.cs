using EPerformance.Application.RollUp;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.RollUp;

/// <summary>Rows of a bucket beside its people: everybody gets the own one, in whatever order the people come.</summary>
public sealed class AlongsideTests
{
    [Theory]
    [InlineData("1 2 3", "1 2 3", "1 2 3")]
    [InlineData("1 2 3", "3 2 1", "3 2 1")]
    [InlineData("1 2 3", "2 3 1", "2 3 1")]
    [InlineData("1 3", "1 2 3", "1 - 3")]
    [InlineData("2 3", "1 2 3", "- 2 3")]
    [InlineData("1 2", "1 2 3", "1 2 -")]
    [InlineData("1 3", "2 1 3", "- 1 3")]
    [InlineData("1 2 3", "3", "3")]
    [InlineData("1 10 2", "1 10 2", "1 10 2")]
    [InlineData("", "1", "-")]
    public async Task Everybody_gets_the_own_row_and_who_has_none_gets_none(string rows, string people, string expected)
    {
        await using var alongside = Of(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToAsyncEnumerable());

        var found = new List<string>();
        foreach (var nip in people.Split(' '))
            found.Add(await alongside.OfAsync(Nip.Parse(nip)) ?? "-");

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Fact]
    public async Task A_row_is_read_when_its_person_comes_and_not_before_the_one_behind()
    {
        var read = 0;
        await using var alongside = Of(Enumerable.Range(1, 9).ToAsyncEnumerable().Select(number =>
        {
            read = number;
            return $"{2 * number}";
        }).Take(4));

        Assert.Null(await alongside.OfAsync(Nip.Parse("1")));
        Assert.Equal(1, read);
        Assert.Equal("2", await alongside.OfAsync(Nip.Parse("2")));
        Assert.Null(await alongside.OfAsync(Nip.Parse("3")));
        Assert.Equal(2, read);
    }

    private static Alongside<string> Of(IAsyncEnumerable<string> rows) => new(rows, Nip.Parse, TestContext.Current.CancellationToken);
}
