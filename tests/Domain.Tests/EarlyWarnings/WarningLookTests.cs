using EPerformance.Domain.Calendars;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Domain.Tests.EarlyWarnings;

/// <summary>March 2026, 22 working days. Everybody is on time, enters 400 minutes a day and is paid the whole base unless the test says otherwise.</summary>
public sealed class WarningLookTests
{
    private static readonly DateRange March = new(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31));
    private static readonly Nip Head = Nip.Parse("100");

    [Fact]
    public void The_doctor_who_came_at_nine_and_left_at_twelve_and_earned_less_than_the_driver_is_found()
    {
        // 07:30 to 16:00: 90 minutes late, 240 early, on all 22 days.
        var doctor = Person("1", 9, Standing with { ShortMinutes = 22 * 330 }) with
        {
            Parts = [Part(Days with { Late = 22, LateMinutes = 22 * 90, Early = 22, EarlyMinutes = 22 * 240 }, Work)],
            Pay = new PayTally(5_079_200, 1_980_000, 0),
        };

        var found = Of([doctor, .. Drivers(5, 2_915_950, 2_900_000)]);

        Assert.Equal([("1", WarningKind.ShortDays), ("1", WarningKind.LessThanLowerClass)], found.Select(warning => (warning.Nip.Value, warning.Kind)));
        Assert.Equal((330, 22, 1_980), (Fact(found[0], WarningFactName.ShortMinutesADay), Fact(found[0], WarningFactName.CompleteDays), Fact(found[0], WarningFactName.LateMinutes)));
        Assert.Equal((5, 2_900_000, 1_980_000), (Fact(found[1], WarningFactName.OtherClass), Fact(found[1], WarningFactName.OtherPayable), Fact(found[1], WarningFactName.OwnPayable)));
        Assert.Contains("7260 / 22 = 330 minutes a day, warned from 60 on", found[0].How.En, StringComparison.Ordinal);
        Assert.Contains("7260 / 22 = 330 menit sehari, diperingatkan mulai 60", found[0].How.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void An_honest_month_warns_of_nobody() => Assert.Empty(Of([Person("1", 9), .. Drivers(5, 2_915_950, 2_900_000)]));

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    [InlineData(61, true)]
    public void Short_days_are_told_from_the_threshold_on(int minutesADay, bool isTold) =>
        Assert.Equal(isTold, Of([Person("1", 9, Standing with { ShortMinutes = 22 * minutesADay })]).Any(warning => warning.Kind == WarningKind.ShortDays));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void Nothing_is_said_of_fewer_days_than_the_least(int days, bool isTold) =>
        Assert.Equal(isTold, Of([Person("1", 9, Standing with { Complete = days, ShortMinutes = days * 200 })]).Any(warning => warning.Kind == WarningKind.ShortDays));

    [Theory]
    [InlineData(2_199, true)]
    [InlineData(2_200, false)]
    [InlineData(2_201, false)]
    public void Output_is_missing_below_the_share_of_the_units_median(int verified, bool isTold) =>
        Assert.Equal(isTold, Of([Working("1", 22, verified), .. Drivers(5, 1, 1)]).Any(warning => warning.Kind == WarningKind.MissingOutput));

    [Fact]
    public void Days_on_leave_or_on_duty_elsewhere_are_not_days_without_output()
    {
        // Eleven days of leave, six on a trip, five attended with 400 minutes each: the same work a day as everybody.
        var away = Person("1", 9, Standing with { Complete = 5 }) with
        {
            Parts = [Part(DayTally.None with { Workdays = 22, Attended = 5, Leave = 11, Duty = 6 }, Work with { Minutes = 2_000 })],
        };

        Assert.Empty(Of([away, .. Drivers(5, 1, 1)]));
    }

    [Fact]
    public void Who_is_on_leave_or_on_a_trip_for_the_whole_month_is_not_warned_of()
    {
        var leave = Person("1", 9, Standing with { Complete = 0 }) with { Parts = [Part(DayTally.None with { Workdays = 22, Leave = 22 }, WorkTally.None)], Pay = new PayTally(5_079_200, 0, 0) };
        var trip = Person("2", 9, Standing with { Complete = 0 }) with { Parts = [Part(DayTally.None with { Workdays = 22, Duty = 22 }, WorkTally.None)] };

        Assert.Empty(Of([leave, trip, .. Drivers(5, 2_915_950, 2_900_000)]));
    }

    [Fact]
    public void Part_of_a_month_is_a_smaller_base_and_no_pay_out_of_line()
    {
        var joined = Person("1", 9, Standing with { Since = new DateOnly(2026, 3, 16), Held = 16, Complete = 12 }) with
        {
            Parts = [Part(DayTally.None with { Workdays = 12, Attended = 12 }, Work with { Minutes = 4_800 })],
            Pay = new PayTally(2_770_000, 2_770_000, 0),
        };
        var left = Person("2", 9, Standing with { Held = 15, Complete = 10 }) with
        {
            Parts = [Part(DayTally.None with { Workdays = 10, Attended = 10 }, Work with { Minutes = 4_000 })],
            Pay = new PayTally(2_308_000, 2_308_000, 0),
        };

        Assert.Empty(Of([joined, left, .. Drivers(5, 2_915_950, 2_900_000)]));
    }

    [Fact]
    public void Who_works_in_shifts_is_short_by_the_roster_and_not_by_the_office_hours()
    {
        // Twenty to seven: no minute of it lies in the hours of the office.
        var hours = new DayHours(new TimeOnly(20, 0), new TimeOnly(7, 0), 0) { IsShift = true };
        var night = new Domain.Attendance.DayRecord(new DateOnly(2026, 3, 2), hours, new Domain.Attendance.DayReading(Domain.Attendance.DayState.Present, new TimeSpan(19, 55, 0), new TimeSpan(31, 2, 0)), null);

        Assert.Equal(0, Domain.RollUp.Standing.ShortOf(night));
        var nurse = Person("1", 7, Standing with { Complete = 11 }) with
        {
            Parts = [Part(DayTally.None with { Workdays = 11, Attended = 11 }, Work with { Minutes = 11 * 600 })],
        };
        Assert.Empty(Of([nurse, .. Drivers(5, 2_915_950, 2_900_000)]));
    }

    [Theory]
    [InlineData("09:00", "17:30", 0)]
    [InlineData("09:00", "17:29", 1)]
    [InlineData("09:00", "12:00", 330)]
    [InlineData("07:00", "16:00", 0)]
    public void Time_made_up_on_the_same_day_is_not_short(string arrived, string left, int minutes)
    {
        var hours = new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60);
        var reading = new Domain.Attendance.DayReading(
            Domain.Attendance.DayState.Present, TimeOnly.Parse(arrived, null).ToTimeSpan(), TimeOnly.Parse(left, null).ToTimeSpan());

        Assert.Equal(minutes, Domain.RollUp.Standing.ShortOf(new Domain.Attendance.DayRecord(new DateOnly(2026, 3, 2), hours, reading, null)));
    }

    [Theory]
    [InlineData("2026-01-30", true)]
    [InlineData("2026-01-31", true)]
    [InlineData("2026-02-01", false)]
    public void Who_is_new_in_the_post_is_not_compared_in_work_or_pay(string since, bool isCompared)
    {
        // The sixtieth day in the post is 31 March for who came on 31 January.
        var moved = Working("1", 22, 100) with { Standing = Standing with { Since = DateOnly.Parse(since, null) }, Pay = new PayTally(5_079_200, 1_000_000, 0) };

        var found = Of([moved, .. Drivers(5, 2_915_950, 2_900_000)]);

        Assert.Equal(isCompared ? [WarningKind.MissingOutput, WarningKind.LessThanLowerClass] : [], found.Select(warning => warning.Kind));
    }

    [Fact]
    public void Undecided_work_is_the_superiors_and_not_the_subordinates()
    {
        var waiting = Enumerable.Range(1, 3).Select(i => Working($"{i}", 22, 0) with { Parts = [Part(Days, new WorkTally(0, 0, 0, 10))] });

        var found = Of([.. waiting, .. Drivers(5, 2_915_950, 2_900_000).Select(driver => driver with { Standing = Standing with { Superior = Nip.Parse("101") } })]);

        var one = Assert.Single(found);
        Assert.Equal((Head, WarningKind.UndecidedWork, 30, 3), (one.Nip, one.Kind, Fact(one, WarningFactName.PendingLines), Fact(one, WarningFactName.PeopleWaiting)));
    }

    [Theory]
    [InlineData(9, 9, false)]
    [InlineData(10, 11, false)]
    [InlineData(10, 10, true)]
    [InlineData(11, 10, true)]
    public void A_superior_is_named_from_ten_lines_and_half_of_all_on(int pending, int decided, bool isTold) => Assert.Equal(
        isTold, Of([Person("1", 9) with { Parts = [Part(Days, new WorkTally(decided, 8_800, 0, pending))] }]).Any(warning => warning.Kind == WarningKind.UndecidedWork));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    public void Nobody_is_compared_with_fewer_people_than_the_least(int drivers, bool isTold) => Assert.Equal(
        isTold, Of([Person("1", 9) with { Pay = new PayTally(5_079_200, 2_000_000, 0) }, .. Drivers(drivers, 2_915_950, 2_900_000)]).Any(warning => warning.Kind == WarningKind.LessThanLowerClass));

    [Fact]
    public void A_higher_class_on_a_smaller_base_is_probation_and_no_warning() =>
        Assert.Empty(Of([Person("1", 6) with { Pay = new PayTally(2_800_000, 2_800_000, 0) }, .. Drivers(5, 2_915_950, 2_900_000)]));

    [Theory]
    [InlineData(701, false)]
    [InlineData(700, true)]
    [InlineData(699, true)]
    public void A_share_is_out_of_line_from_the_gap_to_the_class_on(int share, bool isTold) => Assert.Equal(
        isTold, Of([Person("1", 5) with { Pay = new PayTally(1_000_000, share * 1_000, 0) }, .. Drivers(5, 1_000_000, 1_000_000)]).Any(warning => warning.Kind == WarningKind.UnlikePeers));

    [Theory]
    [InlineData(5, false)]
    [InlineData(4, true)]
    [InlineData(3, true)]
    public void Pay_is_not_compared_of_who_was_on_leave_for_more_than_a_fifth(int leave, bool isCompared)
    {
        var person = Person("1", 5) with { Parts = [Part(DayTally.None with { Workdays = 22, Attended = 22 - leave, Leave = leave }, Work)], Pay = new PayTally(1_000_000, 100_000, 0) };

        Assert.Equal(isCompared, Of([person, .. Drivers(5, 1_000_000, 1_000_000)]).Any(warning => warning.Kind == WarningKind.UnlikePeers));
    }

    [Fact]
    public void The_order_of_people_changes_nothing_and_thresholds_go_with_every_warning()
    {
        PersonPeriod[] people = [Person("1", 9, Standing with { ShortMinutes = 22 * 330 }), Working("2", 22, 10), .. Drivers(6, 2_915_950, 2_900_000)];
        var set = WarningThresholds.Default with { ShortMinutesADay = 331 };

        Assert.Equal(Of(people).Select(Shown), Of([.. people.Reverse()]).Select(Shown));
        var found = Of(people, set);
        Assert.DoesNotContain(found, warning => warning.Kind == WarningKind.ShortDays);
        Assert.All(found, warning => Assert.Equal(set, warning.Thresholds));
    }

    [Fact]
    public void A_look_at_100000_people_is_one_pass()
    {
        var look = new WarningLook(WarningThresholds.Default, March);
        for (var i = 0; i < 100_000; i++)
            look.Add(Person($"{i}", 5 + i % 5, i % 1_000 == 0 ? Standing with { ShortMinutes = 22 * 330 } : Standing));

        Assert.Equal((100_000, 100_000), (look.People, look.PayCompared));
        Assert.Equal(100, look.Finish([Unit(100_000)]).Count(warning => warning.Kind == WarningKind.ShortDays));
    }

    private static IReadOnlyList<EarlyWarning> Of(IReadOnlyList<PersonPeriod> people, WarningThresholds? thresholds = null)
    {
        var look = new WarningLook(thresholds ?? WarningThresholds.Default, March);
        foreach (var person in people)
            look.Add(person);
        return look.Finish([Unit(people.Count)]);
    }

    private static UnitPeriod Unit(int people) => new(
        "", "", null, people, 0, DayTally.None with { Workdays = 22 * people, Attended = 22 * people }, WorkTally.None, PayTally.None, new Dictionary<Domain.Appraisal.Predicate, int>(), new Medians(1000, 0, 8_800, 1000));

    private static DayTally Days => DayTally.None with { Workdays = 22, Attended = 22 };

    private static WorkTally Work => new(22, 8_800, 0, 0);

    private static Standing Standing => new(new DateOnly(2024, 1, 1), 31, Head, 22, 0);

    private static UnitPart Part(DayTally days, WorkTally work) => new("", days, work);

    private static PersonPeriod Person(string nip, int jobClass, Standing? standing = null) =>
        new(Nip.Parse(nip), "", "", "", jobClass, [Part(Days, Work)], null, new PayTally(1_000_000L * jobClass, 1_000_000L * jobClass, 0)) { Standing = standing ?? Standing };

    private static PersonPeriod Working(string nip, int attended, long verified) =>
        Person(nip, 9) with { Parts = [Part(DayTally.None with { Workdays = 22, Attended = attended }, Work with { Minutes = verified })] };

    private static IEnumerable<PersonPeriod> Drivers(int count, long from, long payable) =>
        Enumerable.Range(0, count).Select(i => Person($"2{i}0", 5) with { Pay = new PayTally(from, payable, 0) });

    private static long Fact(EarlyWarning warning, WarningFactName name) => warning.Facts.Single(fact => fact.Name == name).Value;

    private static string Shown(EarlyWarning warning) => $"{warning.Nip} {warning.Kind} {string.Join(',', warning.Facts)}";
}
