using Azure.Data.Tables;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Tests.Tables;

public sealed class EntityGuardTests
{
    public static TheoryData<object> Inexact => [12.50m, 12.5d, 12.5f, new DateTime(2026, 3, 2), new DateOnly(2026, 3, 2), 'x', 1u, (short)1, new object()];

    [Theory]
    [MemberData(nameof(Inexact))]
    public void A_value_that_would_not_come_back_as_it_was_is_refused(object value)
    {
        var refusal = Assert.Throws<ArgumentException>(() => EntityGuard.Check(new TableEntity("p", "r") { ["Amount"] = value }));

        Assert.Contains("Amount", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a%b")]
    [InlineData("a\tb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    [InlineData("a😀b")]
    [InlineData("")]
    public void A_key_that_was_not_encoded_is_refused_in_either_place(string key)
    {
        Assert.Throws<ArgumentException>(() => EntityGuard.Check(new TableEntity(key, "r")));
        Assert.Throws<ArgumentException>(() => EntityGuard.Check(new TableEntity("p", key)));
    }

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void A_key_has_at_most_512_characters(int length, bool fits) => Assert.Equal(fits, Fits(new TableEntity("p", new string('k', length))));

    [Theory]
    [InlineData(252, true)]
    [InlineData(253, false)]
    public void A_row_has_at_most_252_columns(int columns, bool fits)
    {
        var row = new TableEntity("p", "r");
        for (var column = 0; column < columns; column++)
            row[$"C{column}"] = column;

        Assert.Equal(fits, Fits(row));
    }

    [Theory]
    [InlineData(32_768, true)]
    [InlineData(32_769, false)]
    public void A_text_column_has_at_most_64_KiB_of_UTF_16(int length, bool fits) =>
        Assert.Equal(fits, Fits(new TableEntity("p", "r") { ["Text"] = new string('x', length) }));

    [Theory]
    [InlineData(65_536, true)]
    [InlineData(65_537, false)]
    public void A_binary_column_has_at_most_64_KiB(int length, bool fits) =>
        Assert.Equal(fits, Fits(new TableEntity("p", "r") { ["Bytes"] = new byte[length] }));

    // 4 + 2 x 2 for the keys, 16 x (8 + 2 x 2 + 4) for the columns: 264 bytes beside the contents.
    [Theory]
    [InlineData(65_536 - 264, true)]
    [InlineData(65_536 - 263, false)]
    public void A_row_has_at_most_a_mebibyte(int lastColumn, bool fits)
    {
        var row = new TableEntity("p", "r");
        for (var column = 10; column < 25; column++)
            row[$"{(char)('a' + column - 10)}x"] = new byte[65_536];
        row["zz"] = new byte[lastColumn];

        Assert.Equal(fits, Fits(row));
        Assert.Equal(1024 * 1024 + (fits ? 0 : 1), EntitySize.Stored(row));
    }

    [Theory]
    [InlineData("Nama", true)]
    [InlineData("_2", true)]
    [InlineData("2nd", false)]
    [InlineData("a-b", false)]
    [InlineData("a b", false)]
    [InlineData("naïve", false)]
    public void A_column_has_a_plain_name(string name, bool fits) => Assert.Equal(fits, Fits(new TableEntity("p", "r") { [name] = 1 }));

    [Fact]
    public void A_date_before_1601_is_refused() =>
        Assert.False(Fits(new TableEntity("p", "r") { ["At"] = new DateTimeOffset(1600, 12, 31, 23, 59, 59, TimeSpan.Zero) }));

    private static bool Fits(TableEntity row) => Record.Exception(() => EntityGuard.Check(row)) is null;
}
