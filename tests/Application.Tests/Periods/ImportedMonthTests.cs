using System.Text.Json;
using EPerformance.Application.Bundles;
using EPerformance.Application.Periods;
using EPerformance.Application.Submissions;
using EPerformance.Application.Tests.Bundles;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Application.Tests.Periods;

/// <summary>A month that is imported, closed, frozen and run pays to the rupiah and line by line what the same files pay without a server.</summary>
public sealed class ImportedMonthTests
{
    private static readonly Nip Sari = Nip.Parse("198502022010012002");

    private static string Mechanisms => Path.Combine(Golden.Folder, "mechanisms");

    public static TheoryData<string> MechanismNames() => [.. Directory.GetDirectories(Mechanisms).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string, string> Bundles()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (bundle, month) in new[] { ("bundle-2026-03", "2026-03"), ("bundle-s1", "2026-09") })
        {
            foreach (var policy in Directory.GetDirectories(Golden.Expected(bundle)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal))
                data.Add(bundle, month, policy);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(MechanismNames))]
    public async Task A_mechanism_pays_on_the_server_what_it_pays_from_files(string mechanism)
    {
        var folder = Path.Combine(Mechanisms, mechanism);
        using var details = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "case.json")));
        await AssertSameAsync(folder, details.RootElement.GetProperty("policy").GetString()!, details.RootElement.GetProperty("month").GetString()!);
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public async Task A_bundle_pays_on_the_server_what_it_pays_from_files(string bundle, string month, string policy) => await AssertSameAsync(Golden.Bundle(bundle), policy, month);

    [Fact]
    public async Task Shifts_of_a_roster_are_the_working_days_also_at_a_weekend()
    {
        var source = new MemoryBundle()
            .With("rosters.csv", $"nip,date,start,end\n{Sari},2026-03-02,14:00,22:00\n{Sari},2026-03-07,06:00,14:00\n{Sari},2026-03-08,06:00,14:00\n")
            .With("punches.csv", MemoryBundle.PunchHeader + $"{Sari},2026-03-02T14:00:00,IN,MOBILE,e1\n{Sari},2026-03-02T22:00:00,OUT,MOBILE,e2\n{Sari},2026-03-07T06:35:00,IN,MOBILE,e3\n{Sari},2026-03-07T14:00:00,OUT,MOBILE,e4\n");
        using var month = new ImportedMonth("kaur-3-2022", new CivilMonth(2026, 3));
        await month.ImportAsync(source);

        var paid = await month.PayAsync();

        Assert.Equal(month.FromFiles(source), paid);
        Assert.Contains(paid, line => line.Contains("TL2", StringComparison.Ordinal) && line.Contains("2026-03-07", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_swapped_day_is_worked_and_paid_as_from_files()
    {
        var source = new MemoryBundle()
            .With("patterns.csv", "pattern,season,weekday,start,end,break_minutes\nsabtu,NORMAL,SAT,08:00,14:00,0\n")
            .With("schedules.csv", $"work_pattern,unit_code,nip,date_from,date_to\n,,{Sari},2026-03-06,2026-03-06\nsabtu,,{Sari},2026-03-07,2026-03-07\n")
            .With("punches.csv", MemoryBundle.PunchHeader + $"{Sari},2026-03-07T08:35:00,IN,MOBILE,e1\n{Sari},2026-03-07T14:00:00,OUT,MOBILE,e2\n");
        using var month = new ImportedMonth("kaur-3-2022", new CivilMonth(2026, 3));
        await month.ImportAsync(source);

        var paid = await month.PayAsync();

        Assert.Equal(month.FromFiles(source), paid);
        Assert.Contains(paid, line => line.Contains("TL2", StringComparison.Ordinal) && line.Contains("2026-03-07", StringComparison.Ordinal));
        Assert.Equal([true, false], paid.Select(person => person.Contains("2026-03-06", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nights_across_midnight_and_the_end_of_the_month_and_two_shifts_a_day_pay_as_from_files()
    {
        var source = new MemoryBundle()
            .With("rosters.csv", $"nip,date,start,end\n{Sari},2026-03-02,20:00,07:00\n{Sari},2026-03-10,08:00,12:00\n{Sari},2026-03-10,16:00,20:00\n{Sari},2026-03-31,20:00,07:00\n")
            .With("punches.csv", MemoryBundle.PunchHeader
                + $"{Sari},2026-03-02T20:35:00,IN,MOBILE,e1\n{Sari},2026-03-03T07:00:00,OUT,MOBILE,e2\n"
                + $"{Sari},2026-03-10T08:00:00,IN,MOBILE,e3\n{Sari},2026-03-10T12:00:00,OUT,MOBILE,e4\n{Sari},2026-03-10T17:05:00,IN,MOBILE,e5\n{Sari},2026-03-10T20:00:00,OUT,MOBILE,e6\n"
                + $"{Sari},2026-03-31T20:00:00,IN,MOBILE,e7\n{Sari},2026-04-01T05:45:00,OUT,MOBILE,e8\n");
        using var month = new ImportedMonth("kaur-3-2022", new CivilMonth(2026, 3));
        await month.ImportAsync(source);

        var paid = await month.PayAsync();

        Assert.Equal(month.FromFiles(source), paid);
        foreach (var (rule, date) in new[] { ("TL2", "2026-03-02"), ("TL3", "2026-03-10"), ("PSW3", "2026-03-31") })
            Assert.Contains(paid, line => line.Contains(rule, StringComparison.Ordinal) && line.Contains(date, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("dasar-perpres-71-2023+dki-etpp-2020", "catalogue.csv")]
    [InlineData("seluma-2023-demo", "posts.csv")]
    [InlineData("dasar-perpres-71-2023+komponen-60-40+lh-6-2025-performance", "daily_reports.csv")]
    public async Task A_policy_whose_facts_nobody_imported_closes_no_period_and_names_them(string policy, string file)
    {
        using var month = new ImportedMonth(policy, new CivilMonth(2026, 3));
        await month.ImportAsync(new MemoryBundle());

        var closed = await month.Rig.Close.RunAsync(month.Id, PeriodRig.Sdm, true, CancellationToken.None);

        Assert.Equal(RunViolations.FactsMissing.Code, closed.Refusal?.Code);
        Assert.Contains(file, closed.Refusal!.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_that_are_gone_when_the_freeze_begins_stop_the_run_with_a_note()
    {
        using var month = new ImportedMonth("seluma-2023-demo", new CivilMonth(2026, 9));
        await month.ImportAsync(new FolderBundleSource(Path.Combine(Mechanisms, "missed-punches")));
        await month.Rig.Close.RunAsync(month.Id, PeriodRig.Sdm, true, CancellationToken.None);
        await month.ImportAsync(new MemoryBundle());

        var period = await month.Rig.GoOnAsync(month.Id);

        Assert.IsType<PeriodState.Frozen>(period.State);
        var note = (await month.Rig.Ports.Periods.NoteOfAsync(month.Id, CancellationToken.None))!;
        Assert.Equal(RunViolations.FactsMissing.Code, note.Code);
        Assert.Contains("posts.csv", note.Text.Id, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activities_verified_here_pay_what_the_same_activities_pay_when_imported()
    {
        var folder = new FolderBundleSource(Path.Combine(Mechanisms, "minutes-budget"));
        using var month = new ImportedMonth("dasar-perpres-71-2023+dki-etpp-2020", new CivilMonth(2026, 9));
        await month.ImportAsync(new WithoutActivities(folder));
        await VerifyAsync(month, folder);

        Assert.Equal(month.FromFiles(folder), await month.PayAsync());
    }

    [Fact]
    public async Task Activities_of_a_day_both_imported_and_verified_here_are_counted_by_nobody_in_silence()
    {
        var folder = new FolderBundleSource(Path.Combine(Mechanisms, "minutes-budget"));
        using var month = new ImportedMonth("dasar-perpres-71-2023+dki-etpp-2020", new CivilMonth(2026, 9));
        await month.ImportAsync(folder);
        await VerifyAsync(month, folder);

        Assert.Contains("activities both imported and entered here: 2026-09-", Assert.Single(await month.PayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_by_the_quarter_closes_no_month()
    {
        using var month = new ImportedMonth("surabaya-ekinerja-demo", new CivilMonth(2026, 9));
        await month.ImportAsync(new FolderBundleSource(Path.Combine(Mechanisms, "quarter")));
        using var monthly = new PeriodRig(month.Rig.Ports, "surabaya-ekinerja-demo", month.Rig.Clock);

        var closed = await monthly.Close.RunAsync(PeriodRig.Id("2026-09"), PeriodRig.Sdm, true, CancellationToken.None);

        Assert.Equal(RunViolations.PolicyOfOtherKind, closed.Refusal);
    }

    private static async Task AssertSameAsync(string folder, string policy, string lastMonth)
    {
        var source = new FolderBundleSource(folder);
        using var month = new ImportedMonth(policy, CivilMonth.Of(Sample.Date(lastMonth + "-01")));
        await month.ImportAsync(source);

        var paid = await month.PayAsync();

        Assert.NotEmpty(paid);
        Assert.Equal(month.FromFiles(source), paid);
    }

    /// <summary>Enters the verified rows of the bundle as the score of submissions would leave them.</summary>
    private static async Task VerifyAsync(ImportedMonth month, IBundleSource source)
    {
        var rows = System.Text.Encoding.UTF8.GetString(source.Read("activities.csv")!).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split(',')).ToList();
        int Column(string name) => Array.IndexOf(rows[0], name);
        foreach (var person in rows.Skip(1).Where(row => row[Column("status")] == "VERIFIED").GroupBy(row => row[Column("nip")]))
        {
            var facts = ActivityMonth.Empty;
            foreach (var day in person.GroupBy(row => Sample.Date(row[Column("date")])))
            {
                List<VerifiedLine> work = [.. day.Select(row => new VerifiedLine(row[Column("activity_code")], Number(row[Column("quantity")]), row[Column("minutes")] is { Length: > 0 } minutes ? (int)Number(minutes) : null))];
                facts = facts.With(new ActivityDay(day.Key, 1, work.Sum(line => line.Minutes ?? 0), work.Sum(line => line.Quantity), work.Count, 0, 0, 0) { Work = work });
            }

            await month.Rig.Ports.Activities.SaveAsync(Nip.Parse(person.Key), month.Id.Period.Last, facts, null, CancellationToken.None);
        }
    }

    private static decimal Number(string text) => text.Length == 0 ? 0 : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private sealed class WithoutActivities(IBundleSource all) : IBundleSource
    {
        public byte[]? Read(string fileName) => fileName == "activities.csv" ? null : all.Read(fileName);
    }
}
