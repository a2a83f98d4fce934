using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Application.Tests.Periods;

/// <summary>
/// The sample agency, in which nobody comes to work, from February 2026 on by Kaur 3/2022: 3 % of 4,595,150 for each of twenty absent days leaves 1,838,060
/// for a whole February of class 8. Class 9 is 5,079,200.
/// </summary>
public sealed class DifferenceTests
{
    private static readonly PeriodId February = PeriodRig.Id("2026-02"), March = PeriodRig.Id("2026-03"), April = PeriodRig.Id("2026-04");

    [Fact]
    public async Task A_class_that_changes_backwards_is_paid_with_the_next_month_and_names_the_month_that_it_corrects()
    {
        using var agency = await LockedFebruaryAsync();
        await agency.Organisation.ReplaceAsync(WithClass("3", 9), null, CancellationToken.None);

        await LockAsync(agency, March, "2026-04-01T05:00:00Z");

        var result = (await agency.Periods.FindAsync(March, 1, Nip.Parse("3"), CancellationToken.None))!;
        Assert.Equal(2_031_680 - 1_838_060, result.Difference);
        var correction = Assert.Single(ExplainedMonth.Read(result.Explanation), month => month.Corrects is not null);
        Assert.Equal(("2026-02", "2026-02.1", result.Difference), (correction.Month.ToString(), correction.Corrects, correction.Payable));
        Assert.Equal(["BASE", "TK"], correction.Lines.Select(line => line.Code));
        Assert.Contains("semula 4595150, menjadi 5079200", correction.Lines[0].Text.Id, StringComparison.Ordinal);
        Assert.Equal(Rupiah.Whole(correction.Payable), correction.Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + line.Amount));
        foreach (var other in new[] { "1", "2", "4", "5" })
            Assert.Equal(0, (await agency.Periods.FindAsync(March, 1, Nip.Parse(other), CancellationToken.None))!.Difference);
    }

    [Fact]
    public async Task What_was_corrected_once_is_not_corrected_again_and_a_second_change_only_by_what_it_changes()
    {
        using var agency = await LockedFebruaryAsync();
        await agency.Organisation.ReplaceAsync(WithClass("3", 9), null, CancellationToken.None);
        await LockAsync(agency, March, "2026-04-01T05:00:00Z");
        var first = await DifferenceOfAsync(agency, March, "3");

        await agency.Organisation.ReplaceAsync(WithClass("3", 8), null, CancellationToken.None);
        await LockAsync(agency, April, "2026-05-01T05:00:00Z");

        var april = (await agency.Periods.FindAsync(April, 1, Nip.Parse("3"), CancellationToken.None))!;
        var months = ExplainedMonth.Read(april.Explanation).Where(month => month.Corrects is not null).ToList();
        Assert.Equal(["2026-02.1", "2026-03.1"], months.Select(month => month.Corrects!));
        Assert.Equal(-first, months[0].Payable);
        Assert.True(april.Difference < 0, "what was paid too much for both months is taken back");
    }

    [Fact]
    public async Task Facts_that_did_not_change_give_no_difference()
    {
        using var agency = await LockedFebruaryAsync();

        await LockAsync(agency, March, "2026-04-01T05:00:00Z");

        var manifest = (await agency.Periods.ManifestAsync(March, 1, CancellationToken.None))!;
        Assert.Equal(["2026-02"], manifest.Corrects.Select(period => period.Id.ToString()));
        foreach (var bucket in Enumerable.Range(0, 3))
            Assert.All((await agency.Periods.ReadAsync(March, 1, bucket, CancellationToken.None))!, person => Assert.Empty(person.Corrections));
        Assert.EndsWith(",0", (await agency.Rig.ListAsync(March, 1))[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_left_gets_the_difference_too_and_is_on_the_list()
    {
        using var agency = await LockedFebruaryAsync();
        await agency.Organisation.ReplaceAsync(WithClass("9", 9), null, CancellationToken.None);

        await LockAsync(agency, March, "2026-04-01T05:00:00Z");

        var gone = (await agency.Periods.FindAsync(March, 1, Nip.Parse("9"), CancellationToken.None))!;
        Assert.Equal((0, 0, 193_620, "PST", EmploymentType.Pns), (gone.Base, gone.Payable, gone.Difference, gone.UnitCode, gone.Employment));
        Assert.Contains("9,Pegawai 9,9,0,0,0,193620", await agency.Rig.ListAsync(March, 1));
        Assert.Equal(193_620, (await PeriodTotals.OfAsync(agency.Periods, March, 1, CancellationToken.None)).Agency.Difference);
    }

    [Fact]
    public async Task Leave_that_was_approved_late_gives_the_deduction_back()
    {
        using var agency = await LockedFebruaryAsync();
        var facts = SampleOrganisation.Facts();
        var late = new PersonAbsence(Nip.Parse("4"), new Absence(AbsenceKind.AnnualLeave, "", Sample.Range("2026-02-09", "2026-02-10"), "40/CUTI/2026"));
        await agency.Organisation.ReplaceAsync(facts with { Absences = [.. facts.Absences, late] }, null, CancellationToken.None);

        await LockAsync(agency, March, "2026-04-01T05:00:00Z");

        Assert.Equal(2 * 4_595_150 * 3 / 100, await DifferenceOfAsync(agency, March, "4"));
    }

    [Theory]
    [InlineData(true, -193_620)]
    [InlineData(false, 0)]
    public async Task Whether_too_much_is_taken_back_is_said_by_the_settings(bool negative, long expected)
    {
        using var agency = await LockedFebruaryAsync(WithClass("3", 9), new PeriodSettings { Policy = "kaur-3-2022", CheckDays = 2, NegativeDifferences = negative });
        await agency.Organisation.ReplaceAsync(SampleOrganisation.Facts(), null, CancellationToken.None);

        await LockAsync(agency, March, "2026-04-01T05:00:00Z");

        Assert.Equal(expected, await DifferenceOfAsync(agency, March, "3"));
    }

    [Fact]
    public async Task A_period_that_can_still_change_is_not_corrected_by_another()
    {
        using var agency = new PeriodAgency();
        agency.Rig.Clock.At("2026-03-01T05:00:00Z");
        await agency.Rig.RunAsync(February, closeDays: true);
        await agency.Organisation.ReplaceAsync(WithClass("3", 9), null, CancellationToken.None);

        agency.Rig.Clock.At("2026-04-01T05:00:00Z");
        await agency.Rig.RunAsync(March, closeDays: true);

        Assert.Empty((await agency.Periods.ManifestAsync(March, 1, CancellationToken.None))!.Corrects);
    }

    [Fact]
    public async Task Who_failed_then_is_paid_in_full_once_the_facts_are_there_and_still_failing_is_no_news()
    {
        using var agency = new PeriodAgency(WithGap("2026-02-09"));
        agency.Rig.Clock.At("2026-03-01T05:00:00Z");
        await agency.Rig.RunAsync(February, closeDays: true);
        var seen = (await agency.Periods.FindAsync(February, CancellationToken.None))!.Seen;
        Assert.Null((await agency.Rig.Orders.ExcludeAsync(February, PeriodRig.Sdm, seen, Nip.Parse("3"), "Surat cuti menyusul", CancellationToken.None)).Refusal);
        await agency.Rig.GoOnAsync(February);
        await agency.Rig.SignAsync(February);
        await agency.Rig.GoOnAsync(February);

        await LockAsync(agency, March, "2026-04-01T05:00:00Z");
        await agency.Organisation.ReplaceAsync(SampleOrganisation.Facts(), null, CancellationToken.None);
        await LockAsync(agency, April, "2026-05-01T05:00:00Z");

        Assert.Equal(0, await DifferenceOfAsync(agency, March, "3"));
        Assert.Equal(1_838_060 + 2 * 4_595_150 * 3 / 100, await DifferenceOfAsync(agency, April, "3")); // with two days of leave in March, approved late
    }

    [Fact]
    public async Task A_difference_that_cannot_be_calculated_is_listed_and_the_month_itself_is_paid()
    {
        using var agency = await LockedFebruaryAsync();
        await agency.Organisation.ReplaceAsync(WithGap("2026-02-09"), null, CancellationToken.None);
        agency.Rig.Clock.At("2026-04-01T05:00:00Z");

        await agency.Rig.RunAsync(March, closeDays: true);

        var totals = await PeriodTotals.OfAsync(agency.Periods, March, 1, CancellationToken.None);
        Assert.StartsWith("rapel 2026-02: ", Assert.Single(totals.Failed).Reason.Id, StringComparison.Ordinal);
        Assert.NotNull(await agency.Periods.FindAsync(March, 1, Nip.Parse("3"), CancellationToken.None));
        Assert.Equal(PeriodStepKind.WaitForCorrection, (await agency.Periods.FindAsync(March, CancellationToken.None))!.Step.Kind);
    }

    [Theory]
    [InlineData("SATISFACTORY", 0)]
    [InlineData("UNSATISFACTORY", 0)]
    [InlineData(null, 1)]
    public async Task Money_is_never_taken_back_for_rows_that_an_import_left_out(string? verdict, int failed)
    {
        // Reports change nothing under this decree; the class does, and takes money back.
        using var agency = await LockedFebruaryAsync(WithReport(WithClass("3", 9), "SATISFACTORY"));
        await agency.Organisation.ReplaceAsync(verdict is null ? SampleOrganisation.Facts() : WithReport(SampleOrganisation.Facts(), verdict), null, CancellationToken.None);
        agency.Rig.Clock.At("2026-04-01T05:00:00Z");

        await agency.Rig.RunAsync(March, closeDays: true);

        var totals = await PeriodTotals.OfAsync(agency.Periods, March, 1, CancellationToken.None);
        Assert.Equal(failed, totals.Failed.Count(one => one.Reason.En.Contains("daily_reports.csv", StringComparison.Ordinal)));
        Assert.Equal(failed == 1 ? 0 : -193_620, await DifferenceOfAsync(agency, March, "3"));
    }

    [Fact]
    public async Task Rows_that_an_import_left_out_keep_nobody_from_what_is_due()
    {
        using var agency = await LockedFebruaryAsync(WithReport(SampleOrganisation.Facts(), "SATISFACTORY"));
        await agency.Organisation.ReplaceAsync(WithClass("3", 9), null, CancellationToken.None);

        await LockAsync(agency, March, "2026-04-01T05:00:00Z");

        Assert.Equal(193_620, await DifferenceOfAsync(agency, March, "3"));
    }

    [Fact]
    public async Task The_slip_shows_what_was_and_what_becomes()
    {
        using var agency = await LockedFebruaryAsync();
        await agency.Organisation.ReplaceAsync(WithClass("3", 9), null, CancellationToken.None);
        await LockAsync(agency, March, "2026-04-01T05:00:00Z");
        var results = new PeriodResults(agency.Periods, agency.Periods, agency.Periods, agency.Rig.Organisations, agency.Rig.Clock);
        var runs = new PaymentRuns(agency.Periods, agency.Periods, agency.Rig.Pinned, results, agency.Rig.List);

        var slip = PaySlip.Of(await runs.OfOneAsync(March, 1, (await agency.Periods.FindAsync(March, 1, Nip.Parse("3"), CancellationToken.None))!, CancellationToken.None));

        Assert.Contains(slip.Rows, row => row.Cells[0].Text == "Rapel Februari 2026, terhadap perhitungan 2026-02.1");
        Assert.Contains(slip.Rows, row => row is { Kind: PaperRowKind.Total } && row.Cells[1].Text!.Contains("rapel", StringComparison.Ordinal) && row.Cells[4].Number == 193_620);
    }

    [Theory]
    [InlineData("4595150")]
    [InlineData("-0.125")]
    [InlineData("22975.75")]
    [InlineData("-10/3")]
    public void Exact_amounts_are_read_back_as_they_were_written(string amount) => Assert.Equal(amount, ExplainedMonth.Exactly(amount).ToString());

    private static async Task<PeriodAgency> LockedFebruaryAsync(OrganisationFacts? facts = null, PeriodSettings? settings = null)
    {
        var agency = new PeriodAgency(facts, settings: settings);
        await LockAsync(agency, February, "2026-03-01T05:00:00Z");
        return agency;
    }

    private static async Task LockAsync(PeriodAgency agency, PeriodId id, string now)
    {
        agency.Rig.Clock.At(now);
        await agency.Rig.RunAsync(id, closeDays: true);
        await agency.Rig.SignAsync(id);
        Assert.IsType<PeriodState.Locked>((await agency.Rig.GoOnAsync(id)).State);
    }

    private static async Task<long> DifferenceOfAsync(PeriodAgency agency, PeriodId id, string nip) =>
        (await agency.Periods.FindAsync(id, 1, Nip.Parse(nip), CancellationToken.None))!.Difference;

    private static OrganisationFacts WithReport(OrganisationFacts facts, string verdict) => facts with
    {
        FactTables = [new FactTable("daily_reports.csv", true, ["nip", "date", "verdict"], [new FactRow(2, ["3", "2026-02-09", verdict])])],
    };

    private static OrganisationFacts WithClass(string nip, int jobClass)
    {
        var facts = SampleOrganisation.Facts();
        return facts with
        {
            People = [.. facts.People.Select(person => person.Nip.Value != nip ? person : person with { Assignments = [.. person.Assignments.Select(part => part with { JobClass = jobClass })] })],
        };
    }

    private static OrganisationFacts WithGap(string date) => SampleOrganisation.Facts() with
    {
        Absences = [new PersonAbsence(Nip.Parse("3"), new Absence(AbsenceKind.LongLeave, "TIDAK_ADA", Sample.Range(date, date), "1"))],
    };
}
