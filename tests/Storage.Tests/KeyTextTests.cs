using CsCheck;

namespace EPerformance.Storage.Tests;

public sealed class KeyTextTests
{
    private static readonly Gen<string> Ids = Gen.OneOf(
        Gen.String[1, 40],
        Gen.String[Gen.Char[' ', '~'], 1, 60],
        Gen.String[Gen.Char['-', 'A'], 1, 60]);

    [Theory]
    [InlineData("199001012015031001", "199001012015031001")]
    [InlineData("K-17_a", "K-17_a")]
    [InlineData("a b", "a$20b")]
    [InlineData("a.b/c", "a.2Eb.2Fc")]
    [InlineData("x:1@y?", "x=3A1=40y=3F")]
    [InlineData("[\\]^", "^5B^5C^5D^5E")]
    [InlineData("`", "`60")]
    [InlineData("{|}~", "~007B~007C~007D~007E")]
    [InlineData("é漢", "~00E9~6F22")]
    [InlineData("#%\u0000\u007f", "$23$25$00~007F")]
    [InlineData("'!\"", "$27$21$22")]
    public void Everything_but_letters_digits_dash_and_underscore_is_escaped(string id, string key)
    {
        Assert.Equal(key, KeyText.Encode(id));
        Assert.Equal(id, KeyText.Decode(key));
    }

    [Fact]
    public void Every_id_that_can_be_written_comes_back() => Ids.Sample(id =>
    {
        if (KeyText.TryEncode(id, out var key))
            Assert.Equal(id, KeyText.Decode(key));
        else
            Assert.True(id.Length > KeyText.MaxLength / 5);
    });

    [Fact]
    public void Keys_sort_as_the_ids_do() => Gen.Select(Ids, Ids).Sample((left, right) =>
    {
        if (KeyText.TryEncode(left, out var leftKey) && KeyText.TryEncode(right, out var rightKey))
            Assert.Equal(Math.Sign(string.CompareOrdinal(left, right)), Math.Sign(string.CompareOrdinal(leftKey, rightKey)));
    });

    [Fact]
    public void Keys_of_two_parts_sort_by_the_first_part_first() => Gen.Select(Ids, Ids, Ids, Ids).Sample((a, b, c, d) =>
    {
        if (!KeyText.TryEncode(a, out var first) || !KeyText.TryEncode(b, out var second) || !KeyText.TryEncode(c, out var third) || !KeyText.TryEncode(d, out var fourth))
            return;
        var expected = a == c ? string.CompareOrdinal(b, d) : string.CompareOrdinal(a, c);

        Assert.Equal(Math.Sign(expected), Math.Sign(string.CompareOrdinal($"{first}!{second}", $"{third}!{fourth}")));
    });

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_is_no_key(string? id) => Assert.False(KeyText.TryEncode(id, out _));

    [Theory]
    [InlineData('a', 240, true)]
    [InlineData('a', 241, false)]
    [InlineData('.', 80, true)]
    [InlineData('.', 81, false)]
    [InlineData('漢', 48, true)]
    [InlineData('漢', 49, false)]
    public void An_id_that_is_too_long_is_refused(char unit, int length, bool fits) =>
        Assert.Equal(fits, KeyText.TryEncode(new string(unit, length), out _));

    [Theory]
    [InlineData("a b")]
    [InlineData("$2")]
    [InlineData("$2g")]
    [InlineData("$2e")]
    [InlineData("$41")]
    [InlineData("~0041")]
    [InlineData("~00e9")]
    [InlineData("a!b")]
    [InlineData("$ 1")]
    [InlineData("")]
    public void A_text_that_is_no_encoding_is_not_read(string key) => Assert.False(KeyText.TryDecode(key, out _));
}
