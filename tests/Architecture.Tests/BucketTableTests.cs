using System.Globalization;
using System.Text.RegularExpressions;
using EPerformance.Storage;

namespace EPerformance.Architecture.Tests;

/// <summary>Whoever sets an agency up reads a table; the program knows a rule. They are the same.</summary>
public sealed partial class BucketTableTests
{
    [Fact]
    public void The_table_for_deployments_says_what_the_rule_says()
    {
        var rows = Row().Matches(Repository.Read("docs/deploy.md")).Select(row => (Most: Number(row.Groups["people"]), Count: (BucketCount)Number(row.Groups["buckets"]))).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(Bucket.CountFor(row.Most), row.Count));
        Assert.Equal(BucketCount.SixtyFour, rows[^1].Count);
        Assert.Equal(BucketCount.TwoHundredFiftySix, Bucket.CountFor(rows[^1].Most + 1));
    }

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| up to (?<people>[\d,]+) \| (?<buckets>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
