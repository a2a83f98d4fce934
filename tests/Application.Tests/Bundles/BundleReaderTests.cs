using System.Text;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Bundles;

public sealed class BundleReaderTests
{
    [Fact]
    public void A_sound_bundle_has_no_problems()
    {
        var (bundle, findings) = new MemoryBundle().Read();

        Assert.Empty(findings.Problems);
        Assert.Equal(2, bundle!.People.Count);
        Assert.Equal(1, bundle.Punches.Count);
    }

    [Theory]
    [InlineData("units.csv")]
    [InlineData("employees.csv")]
    [InlineData("punches.csv")]
    public void A_missing_compulsory_file_is_one_problem(string file) => Assert.Equal([$"{file}:1: *"], new MemoryBundle().Without(file).Problems());

    [Fact]
    public void An_empty_file_has_no_header() => Assert.Equal(["calendar.csv:1: *"], new MemoryBundle().With("calendar.csv", "").Problems());

    [Fact]
    public void A_repeated_header_name_is_a_problem() =>
        Assert.Equal(["calendar.csv:1: kind"], new MemoryBundle().With("calendar.csv", "date_from,date_to,kind,kind,name\n").Problems());

    [Fact]
    public void An_unknown_column_is_a_warning_and_its_values_are_ignored()
    {
        var (bundle, findings) = new MemoryBundle().With("calendar.csv", "name,x,kind,date_to,date_from\nNyepi,?,HOLIDAY,2026-03-19,2026-03-19\n").Read();

        Assert.Equal("x", Assert.Single(findings.Warnings).Column);
        Assert.False(bundle!.Calendar.IsWorkday("PST", new DateOnly(2026, 3, 19)));
    }

    [Theory]
    [InlineData("too few", "2026-03-19,2026-03-19,HOLIDAY")]
    [InlineData("too many", "2026-03-19,2026-03-19,HOLIDAY,Nyepi,")]
    [InlineData("unterminated quote", "2026-03-19,2026-03-19,HOLIDAY,\"Nyepi")]
    [InlineData("text after a quote", "2026-03-19,2026-03-19,HOLIDAY,\"Ny\"epi")]
    public void A_record_of_the_wrong_shape_is_a_problem_of_the_record(string label, string row) =>
        Assert.Equal([(label, "calendar.csv:3: *")], new MemoryBundle()
            .With("calendar.csv", "date_from,date_to,kind,name\n\n" + row).Problems().Select(problem => (label, problem)));

    [Fact]
    public void The_line_of_a_problem_is_where_the_record_begins() =>
        Assert.Equal(["calendar.csv:5: kind"], new MemoryBundle().With(
            "calendar.csv",
            "date_from,date_to,kind,name\r\n2026-03-19,2026-03-19,HOLIDAY,\"Hari\r\nRaya\"\r\n\r\n2026-03-20,2026-03-20,LIBUR,\"a\r\nb\"\r\n").Problems());

    [Fact]
    public void Bytes_that_are_not_UTF8_are_a_problem_on_their_line()
    {
        var bytes = Encoding.Latin1.GetBytes("date_from,date_to,kind,name\n2026-03-19,2026-03-19,HOLIDAY,Nyepi\n2026-03-20,2026-03-20,HOLIDAY,Caf\u00e9\n");

        Assert.Equal(["calendar.csv:3: *"], new MemoryBundle().With("calendar.csv", bytes).Problems());
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_UTF16_is_not()
    {
        const string text = "date_from,date_to,kind,name\n2026-03-19,2026-03-19,HOLIDAY,Nyepi\n";

        Assert.Empty(new MemoryBundle().With("calendar.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).Problems());
        Assert.Equal(["calendar.csv:1: *"], new MemoryBundle().With("calendar.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]).Problems());
    }

    [Fact]
    public void A_circle_of_units_is_a_problem_on_the_rows_concerned() =>
        Assert.Equal(["units.csv:3: parent_code", "units.csv:4: parent_code"], new MemoryBundle().With(
            "units.csv",
            "unit_code,parent_code,name,time_zone,work_pattern\nPST,,Pusat,Asia/Jakarta,\nA,B,,,\nB,A,,,\n").Problems());

    [Fact]
    public void A_root_without_zone_is_a_problem() =>
        Assert.Equal(["units.csv:2: time_zone"], new MemoryBundle()
            .With("units.csv", "unit_code,parent_code,name,time_zone,work_pattern\nPST,,Pusat,,\n").Problems());

    [Theory]
    [InlineData("day before the end", "2024-12-30", "", new[] { "employees.csv:3: effective_from" })]
    [InlineData("on the last day", "2024-12-31", "", new[] { "employees.csv:3: effective_from" })]
    [InlineData("on the day after", "2025-01-01", "", new string[0])]
    [InlineData("ends before it begins", "2025-01-02", "2025-01-01", new[] { "employees.csv:3: effective_to" })]
    public void Assignments_of_one_person_do_not_overlap(string label, string from, string to, string[] expected)
    {
        var problems = new MemoryBundle().With("punches.csv", MemoryBundle.PunchHeader).With(
            "employees.csv",
            MemoryBundle.EmployeeHeader + "1,A,PNS,PST,Staf,8,,2024-01-01,2024-12-31\n" + $"1,A,PNS,BJ,Staf,8,,{from},{to}\n").Problems();

        Assert.Equal(expected.Select(problem => (label, problem)), problems.Select(problem => (label, problem)));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("1", false)]
    [InlineData("17", false)]
    [InlineData("18", true)]
    [InlineData("", true)]
    [InlineData("8.0", true)]
    public void A_job_class_is_1_to_17(string jobClass, bool isProblem) =>
        Assert.Equal(isProblem ? ["employees.csv:2: job_class"] : [], new MemoryBundle().With("punches.csv", MemoryBundle.PunchHeader)
            .With("employees.csv", MemoryBundle.EmployeeHeader + $"1,A,PNS,PST,Staf,{jobClass},,2024-01-01,\n").Problems());

    [Fact]
    public void Two_people_who_lead_each_other_on_the_same_days_are_a_circle()
    {
        var problems = new MemoryBundle().With("punches.csv", MemoryBundle.PunchHeader).With(
            "employees.csv", MemoryBundle.EmployeeHeader + "1,A,PNS,PST,Staf,8,2,2024-01-01,\n2,B,PNS,PST,Staf,8,1,2024-01-01,\n").Problems();

        Assert.Contains(problems, problem => problem is "employees.csv:2: supervisor_nip" or "employees.csv:3: supervisor_nip");
        Assert.All(problems, problem => Assert.EndsWith("supervisor_nip", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_people_who_lead_each_other_one_after_the_other_are_no_circle() =>
        Assert.Empty(new MemoryBundle().With("punches.csv", MemoryBundle.PunchHeader).With(
            "employees.csv",
            MemoryBundle.EmployeeHeader
            + "1,A,PNS,PST,Staf,8,2,2024-01-01,2024-06-30\n1,A,PNS,PST,Kepala,9,,2024-07-01,\n"
            + "2,B,PNS,PST,Kepala,9,,2024-01-01,2024-06-30\n2,B,PNS,PST,Staf,8,1,2024-07-01,\n").Problems());

    [Fact]
    public void A_bad_row_blames_no_row_that_refers_to_it() =>
        Assert.Equal(["employees.csv:2: job_class", "employees.csv:3: *"], new MemoryBundle()
            .With("employees.csv", MemoryBundle.EmployeeHeader + "1,A,PNS,PST,Staf,99,,2024-01-01,\n2,B,PNS\n3,C,PNS,PST,Staf,8,2,2024-01-01,\n")
            .With("punches.csv", MemoryBundle.PunchHeader + "1,2026-03-02T07:40,IN,MOBILE,e1\n2,2026-03-02T07:40,IN,MOBILE,e1\n").Problems(strict: true));

    [Fact]
    public void A_punch_of_an_unknown_number_is_a_counted_warning_and_strictly_a_problem()
    {
        var bundle = new MemoryBundle().With("punches.csv", MemoryBundle.PunchHeader + "9,2026-03-02T07:40,IN,MOBILE,\n9,2026-03-02T16:40,OUT,MOBILE,\n");

        Assert.Contains("2 punches of 1 numbers", Assert.Single(bundle.Read().Findings.Warnings).Text.En, StringComparison.Ordinal);
        Assert.Equal(["punches.csv:2: nip", "punches.csv:3: nip"], bundle.Problems(strict: true));
    }

    [Theory]
    [InlineData("the same row twice", "e1", "2026-03-02T07:40:00", "IN", 1, false)]
    [InlineData("the same instant written with an offset", "e1", "2026-03-02T07:40:00+07:00", "IN", 1, false)]
    [InlineData("the same instant in UTC", "e1", "2026-03-02T00:40:00Z", "IN", 1, false)]
    [InlineData("another id at the same time", "e2", "2026-03-02T07:40:00", "IN", 2, false)]
    [InlineData("another instant", "e1", "2026-03-02T07:40:01", "IN", 1, true)]
    [InlineData("another direction", "e1", "2026-03-02T07:40:00", "OUT", 1, true)]
    public void One_event_id_is_one_punch(string label, string id, string at, string direction, int count, bool isProblem)
    {
        var source = new MemoryBundle().With(
            "punches.csv",
            MemoryBundle.PunchHeader + "198502022010012002,2026-03-02T07:40:00,IN,MOBILE,e1\n" + $"198502022010012002,{at},{direction},KIOSK,{id}\n");

        var (bundle, findings) = source.Read();

        Assert.Equal((label, isProblem), (label, findings.Any));
        if (isProblem)
            Assert.Equal(["punches.csv:3: event_id"], source.Problems());
        else
            Assert.Equal((label, count), (label, bundle!.Punches.Count));
    }

    [Fact]
    public void An_empty_event_id_never_merges_and_the_same_id_of_another_person_is_another_punch()
    {
        var (bundle, _) = new MemoryBundle().With(
            "punches.csv",
            MemoryBundle.PunchHeader
            + "198502022010012002,2026-03-02T07:40:00,IN,MOBILE,\n198502022010012002,2026-03-02T07:40:00,IN,MOBILE,\n"
            + "198502022010012002,2026-03-03T07:40:00,IN,MOBILE,e1\n197001011995011001,2026-03-03T07:50:00,IN,MOBILE,e1\n").Read();

        Assert.Equal(4, bundle!.Punches.Count);
        Assert.Equal(1, bundle.Punches.Of(0).Length);
        Assert.Equal(3, bundle.Punches.Of(1).Length);
    }

    [Theory]
    [InlineData("activities.csv", "entry_id,nip,date,activity_code,quantity,minutes,description,evidence,status,decided_by,decided_at\na,198502022010012002,2026-03-04,K,1,-1,,,PENDING,,", "activities.csv:2: minutes")]
    [InlineData("ratings.csv", "nip,period,work_result,behaviour\n198502022010012002,2026-13,MEETS,MEETS", "ratings.csv:2: period")]
    [InlineData("ratings.csv", "nip,period,work_result,behaviour\n198502022010012002,2026,MEETS,", "ratings.csv:2: behaviour")]
    [InlineData("sanctions.csv", "nip,kind,date_from,date_to,document\n5,TEGURAN_LISAN,2026-03-04,,", "sanctions.csv:2: nip")]
    [InlineData("skp.csv", "nip,period,score,submitted_on\n198502022010012002,2026-03,x,", "skp.csv:2: score")]
    [InlineData("patterns.csv", "pattern,season,weekday,start,end,break_minutes\np,NORMAL,MON,16:00,07:30,60", "patterns.csv:2: end")]
    public void Every_file_is_checked_whatever_the_policy_needs(string file, string text, string problem) =>
        Assert.Equal([problem], new MemoryBundle().With(file, text).Problems());

    [Theory]
    [InlineData("a trip to Jayapura", "OFFICIAL_TRIP", "Asia/Jayapura", null)]
    [InlineData("work elsewhere, not said where", "WORK_ELSEWHERE", "", null)]
    [InlineData("a zone that is none of the three", "OFFICIAL_TRIP", "Asia/Singapore", "absences.csv:2: time_zone")]
    [InlineData("leave in a zone", "ANNUAL_LEAVE", "Asia/Jayapura", "absences.csv:2: time_zone")]
    public void Duty_elsewhere_may_say_in_which_zone(string label, string kind, string zone, string? problem) => Assert.Equal(
        (label, problem ?? ""),
        (label, string.Join(' ', new MemoryBundle().With("absences.csv", $"nip,kind,reason,date_from,date_to,document,time_zone\n198502022010012002,{kind},,2026-03-03,2026-03-04,1,{zone}\n").Problems())));

    [Fact]
    public void Overlapping_absences_of_one_person_are_a_problem() =>
        Assert.Equal(["absences.csv:3: date_from"], new MemoryBundle().With(
            "absences.csv",
            "nip,kind,reason,date_from,date_to,document\n198502022010012002,TRAINING,,2026-03-02,2026-03-04,\n198502022010012002,ANNUAL_LEAVE,,2026-03-04,2026-03-05,\n").Problems());

    [Fact]
    public void Leading_zeros_make_different_people()
    {
        var (bundle, _) = new MemoryBundle().With("punches.csv", MemoryBundle.PunchHeader)
            .With("employees.csv", MemoryBundle.EmployeeHeader + "00731,A,NON_ASN,PST,,,,2024-01-01,\n731,B,NON_ASN,PST,,,,2024-01-01,\n").Read();

        Assert.Equal([Nip.Parse("00731"), Nip.Parse("731")], bundle!.People.Select(person => person.Nip));
    }
}
