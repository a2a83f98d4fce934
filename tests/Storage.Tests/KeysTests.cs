using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Tests;

public sealed class KeysTests
{
    private static readonly Nip Ana = Nip.Parse("199001012015032001");
    private static readonly Bucket Seven = new(7);
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly CivilMonth March = new(2026, 3);
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void A_punch_lies_in_the_table_of_its_month()
    {
        Assert.Equal("Punches202603", Keys.Punches.Table(Monday));
        Assert.Equal(new EntityKey("07!02", "199001012015032001!9f-1$20"), Keys.Punches.Punch(Seven, Monday, Ana, "9f-1 "));
    }

    [Fact]
    public void Each_table_has_its_own_key()
    {
        var item = ItemKey.Submission(Ana, Monday);

        Assert.Equal(new EntityKey("07!202603", "199001012015032001!02"), Keys.Days.Day(Seven, Ana, Monday));
        Assert.Equal(new EntityKey("199001012015032001!202603", "S!02"), Keys.Submissions.Submission(Ana, Monday));
        Assert.Equal(new EntityKey("199001012015032001!202603", "L!02!a1"), Keys.Submissions.Line(Ana, Monday, "a1"));
        Assert.Equal(new EntityKey("199001012015032001!202603", "R!c.2E7"), Keys.Requests.Request(Ana, March, "c.7"));
        Assert.Equal("A!S!199001012015032001!20260302!00000003", Keys.Beside.Audit(item, 3));
        Assert.Equal("I!k1", Keys.Beside.Idempotency("k1"));
        Assert.Equal(new EntityKey("P-1", "202603020500000000000!S!199001012015032001!20260302"), Keys.Inbox.Entry("P-1", Noon, item));
        Assert.Equal(
            new EntityKey($"2026030205!{Bucket.Of(Ana, BucketCount.Four)}", "202603020500000000000!S!199001012015032001!20260302"),
            Keys.Due.Entry(Noon, item, BucketCount.Four));
        Assert.Equal(new EntityKey("07!2026", "199001012015032001!03"), Keys.MonthFacts.Facts(Seven, Ana, March));
        Assert.Equal(new EntityKey("U-1!202603", "02"), Keys.UnitDays.Day("U-1", Monday));
        Assert.Equal(new EntityKey("2026-03!0002!07", "199001012015032001"), Keys.Allowance.Person("2026-03", 2, Seven, Ana));
        Assert.Equal(new EntityKey($"{Bucket.Of(Ana, BucketCount.Four)}", "202603020500000000000!n1"), Keys.Outbox.Notification(Ana, Noon, "n1", BucketCount.Four));
        Assert.Equal(new EntityKey("app", "k1"), Keys.Idempotency.Answer("app", "k1"));
        Assert.Equal(new EntityKey("07", "199001012015032001"), Keys.Persons.Person(Seven, Ana));
        Assert.Equal(new EntityKey("units", "U-1"), Keys.Units.Unit("U-1"));
    }

    [Fact]
    public void A_range_of_a_person_leaves_out_one_whose_number_begins_the_same()
    {
        var range = Keys.Days.OfPerson(Seven, Nip.Parse("12"), March);

        Assert.True(Holds(range, Keys.Days.Day(Seven, Nip.Parse("12"), new DateOnly(2026, 3, 1)).Row));
        Assert.True(Holds(range, Keys.Days.Day(Seven, Nip.Parse("12"), new DateOnly(2026, 3, 31)).Row));
        Assert.False(Holds(range, Keys.Days.Day(Seven, Nip.Parse("123"), Monday).Row));
        Assert.False(Holds(range, Keys.Days.Day(Seven, Nip.Parse("12-"), Monday).Row));
        Assert.False(Holds(range, Keys.Days.Day(Seven, Nip.Parse("11"), Monday).Row));
    }

    [Fact]
    public void The_longest_ids_still_make_a_key_that_the_store_takes()
    {
        var nip = Nip.Parse(new string('.', Nip.MaxLength));
        var id = new string('.', KeyText.MaxLength / 3);
        var item = ItemKey.Request(nip, March, id);

        Assert.All(
            [
                Keys.Punches.Punch(Seven, Monday, nip, id).Row,
                Keys.Inbox.Entry(id, Noon, item).Row,
                Keys.Due.Entry(Noon, item, BucketCount.Four).Row,
                Keys.Beside.Audit(item, int.MaxValue),
                Keys.Beside.Idempotency(id),
                Keys.Submissions.Line(nip, Monday, id).Row,
                Keys.Submissions.Partition(nip, March),
            ],
            key => Assert.InRange(key.Length, 1, 512));
    }

    [Fact]
    public void Due_entries_of_the_running_hour_and_of_earlier_ones_are_two_ranges_that_do_not_overlap()
    {
        var running = Keys.Due.InHourOf(Noon);
        var earlier = Keys.Due.HoursBefore(Noon, Noon.AddDays(-1));

        Assert.Equal(("2026030205!", "2026030205\"", "202603020500000000000"), (running.FromPartition, running.ToPartition, running.ToRow));
        Assert.Equal(("2026030105!", "2026030205!"), (earlier.FromPartition, earlier.ToPartition));
    }

    private static bool Holds(KeyRange range, string row) =>
        string.CompareOrdinal(row, range.FromRow) >= 0 && string.CompareOrdinal(row, range.ToRow) < 0;
}
