using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Tests;

public sealed class ItemKeyTests
{
    private static readonly Nip Ana = Nip.Parse("K.17");

    [Fact]
    public void An_item_names_where_its_row_lies()
    {
        var submission = ItemKey.Submission(Ana, new DateOnly(2026, 3, 2));
        var request = ItemKey.Request(Ana, new CivilMonth(2026, 3), "a!b");

        Assert.Equal("S!K.2E17!20260302", submission.ToString());
        Assert.Equal("R!K.2E17!202603!a$21b", request.ToString());
        Assert.True(ItemKey.TryParse(submission.ToString(), out var sameSubmission));
        Assert.True(ItemKey.TryParse(request.ToString(), out var sameRequest));
        Assert.Equal(submission, sameSubmission);
        Assert.Equal(request, sameRequest);
    }

    [Theory]
    [InlineData("")]
    [InlineData("S!K17")]
    [InlineData("S!K17!20260230")]
    [InlineData("S!K.17!20260302")]
    [InlineData("S!a$20b!20260302")]
    [InlineData("R!K17!202613!x")]
    [InlineData("R!K17!202603!")]
    [InlineData("R!K17!202603!x!y")]
    [InlineData("X!K17!20260302")]
    public void Anything_else_is_refused(string text) => Assert.False(ItemKey.TryParse(text, out _));
}
