using System.Security.Cryptography;
using Azure.Data.Tables;
using EPerformance.Storage.Tables;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Tables;

public sealed class PackedTextTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(10, 1)]
    [InlineData(1_000, 1)]
    [InlineData(200_000, 3)]
    public async Task A_text_comes_back_however_long_it_is(int length, int columns)
    {
        var text = Incompressible(length);
        var row = new TableEntity("p", "r") { ["Other"] = 1 };

        Assert.True(PackedText.TryPut(row, "Lines", text));
        Assert.True((await Clients.Table("Things").PutAsync(row, Stop)).IsDone);
        var read = await Clients.Table("Things").FindAsync(new EntityKey("p", "r"), null, Stop);

        Assert.Equal(text, PackedText.Get(read!, "Lines"));
        Assert.InRange(read!.Keys.Count(name => name.StartsWith("Lines", StringComparison.Ordinal)), columns, columns);
    }

    [Fact]
    public void Repetitive_text_shrinks()
    {
        var row = new TableEntity("p", "r");

        Assert.True(PackedText.TryPut(row, "Lines", string.Concat(Enumerable.Repeat("{\"code\":\"ATT-01\",\"amount\":-41815},", 5000))));

        Assert.InRange(EntitySize.Stored(row), 1, 2000);
    }

    [Fact]
    public void A_text_that_does_not_fit_into_a_row_is_left_to_a_blob()
    {
        var row = new TableEntity("p", "r");

        Assert.False(PackedText.TryPut(row, "Lines", Incompressible(2_000_000)));
        Assert.Null(PackedText.Get(row, "Lines"));
    }

    [Fact]
    public void Columns_left_over_from_a_longer_text_do_no_harm()
    {
        var row = new TableEntity("p", "r");
        PackedText.TryPut(row, "Lines", Incompressible(200_000));
        PackedText.TryPut(row, "Lines", "short");

        Assert.Equal("short", PackedText.Get(row, "Lines"));
    }

    [Fact]
    public void A_lost_column_is_noticed()
    {
        var row = new TableEntity("p", "r");
        PackedText.TryPut(row, "Lines", Incompressible(200_000));
        row.Remove("Lines_2");

        Assert.Throws<InvalidDataException>(() => PackedText.Get(row, "Lines"));
    }

    // Hexadecimal digits of a hash chain: the same in every run, and not compressible below half.
    private static string Incompressible(int length)
    {
        var text = new System.Text.StringBuilder(length);
        var hash = SHA256.HashData("seed"u8);
        while (text.Length < length)
        {
            text.Append(Convert.ToBase64String(hash));
            hash = SHA256.HashData(hash);
        }

        return text.ToString(0, length);
    }
}
