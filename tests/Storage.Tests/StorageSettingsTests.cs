using System.Globalization;

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

    [Theory]
    [InlineData("just too short", "00:00:00.0999999", false)]
    [InlineData("the shortest", "00:00:00.1", true)]
    [InlineData("the longest", "00:05:00", true)]
    [InlineData("just too long", "00:05:00.0000001", false)]
    public void An_answer_is_waited_for_a_tenth_of_a_second_to_five_minutes(string label, string time, bool isAllowed)
    {
        var refusal = Record.Exception((Good with { AnswerWithin = TimeSpan.Parse(time, CultureInfo.InvariantCulture) }).Check);

        Assert.Equal((label, isAllowed), (label, refusal is null));
    }
}
