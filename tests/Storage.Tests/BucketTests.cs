using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Tests;

public sealed class BucketTests
{
    // The leading byte of SHA-256 (printf %s NIP | sha256sum) is 10, ef and 4f.
    [Theory]
    [InlineData("198501012010011001", BucketCount.One, "00")]
    [InlineData("198501012010011001", BucketCount.Four, "00")]
    [InlineData("198501012010011001", BucketCount.Sixteen, "01")]
    [InlineData("198501012010011001", BucketCount.SixtyFour, "04")]
    [InlineData("198501012010011001", BucketCount.TwoHundredFiftySix, "10")]
    [InlineData("199912312020122003", BucketCount.One, "00")]
    [InlineData("199912312020122003", BucketCount.Four, "03")]
    [InlineData("199912312020122003", BucketCount.Sixteen, "0E")]
    [InlineData("199912312020122003", BucketCount.SixtyFour, "3B")]
    [InlineData("199912312020122003", BucketCount.TwoHundredFiftySix, "EF")]
    [InlineData("A.b_c-1", BucketCount.Sixteen, "04")]
    public void The_bucket_of_a_person_never_changes(string nip, BucketCount count, string expected) =>
        Assert.Equal(expected, Bucket.Of(Nip.Parse(nip), count).ToString());

    [Theory]
    [InlineData(BucketCount.Four)]
    [InlineData(BucketCount.Sixteen)]
    [InlineData(BucketCount.SixtyFour)]
    [InlineData(BucketCount.TwoHundredFiftySix)]
    public void People_of_one_intake_spread_evenly(BucketCount count)
    {
        const int people = 50_000;
        var sizes = new int[(int)count];

        for (var number = 0; number < people; number++)
            sizes[Bucket.Of(Nip.Parse((199001012015000000 + number).ToString(CultureInfo.InvariantCulture)), count).Index]++;

        var even = people / (int)count;
        Assert.InRange(sizes.Min(), even * 0.7, even);
        Assert.InRange(sizes.Max(), even, even * 1.3);
    }

    [Theory]
    [InlineData(1, BucketCount.One)]
    [InlineData(2_500, BucketCount.One)]
    [InlineData(2_501, BucketCount.Four)]
    [InlineData(10_000, BucketCount.Four)]
    [InlineData(10_001, BucketCount.Sixteen)]
    [InlineData(40_000, BucketCount.Sixteen)]
    [InlineData(40_001, BucketCount.SixtyFour)]
    [InlineData(160_000, BucketCount.SixtyFour)]
    [InlineData(160_001, BucketCount.TwoHundredFiftySix)]
    [InlineData(4_700_000, BucketCount.TwoHundredFiftySix)]
    public void A_bucket_is_for_up_to_2500_people(int people, BucketCount expected) => Assert.Equal(expected, Bucket.CountFor(people));

    [Fact]
    public void More_buckets_split_the_fewer_ones()
    {
        for (var number = 0; number < 1000; number++)
        {
            var nip = Nip.Parse(number.ToString(CultureInfo.InvariantCulture));

            Assert.Equal(Bucket.Of(nip, BucketCount.SixtyFour).Index, Bucket.Of(nip, BucketCount.TwoHundredFiftySix).Index / 4);
        }
    }

    [Fact]
    public void All_buckets_come_in_the_order_of_their_keys()
    {
        var keys = Bucket.All(BucketCount.TwoHundredFiftySix).Select(bucket => bucket.ToString()).ToArray();

        Assert.Equal(256, keys.Length);
        Assert.Equal(("00", "FF"), (keys[0], keys[^1]));
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }
}
