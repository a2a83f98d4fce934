namespace EPerformance.Storage.Tests;

public sealed class StorageSettingsTests
{
    private static readonly StorageSettings Good = new() { ConnectionString = "UseDevelopmentStorage=true" };

    [Fact]
    public void An_account_must_be_named() => Assert.Throws<ArgumentException>(() => new StorageSettings().Check());

    [Theory]
    [InlineData("", true)]
    [InlineData("bkn", true)]
    [InlineData("a2345678901234567890", true)]
    [InlineData("a23456789012345678901", false)]
    [InlineData("2a", false)]
    [InlineData("Bkn", false)]
    [InlineData("b-n", false)]
    public void A_prefix_must_fit_the_names_of_tables_queues_and_containers(string prefix, bool fits)
    {
        var refusal = Record.Exception((Good with { Prefix = prefix }).Check);

        Assert.Equal(fits, refusal is null);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(0, false)]
    [InlineData(5, false)]
    [InlineData(128, false)]
    public void Only_four_counts_of_buckets_exist(int count, bool exists)
    {
        var refusal = Record.Exception((Good with { Buckets = (BucketCount)count }).Check);

        Assert.Equal(exists, refusal is null);
    }
}
