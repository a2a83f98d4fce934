using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Application.Tests.Periods;

public sealed class AdvancePeriodTests
{
    private static readonly PeriodId March = PeriodAgency.March;

    [Fact]
    public async Task Nothing_is_frozen_before_the_period_has_settled()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.Close.RunAsync(March, PeriodRig.Sdm, true, CancellationToken.None);
        agency.Rig.Clock.Later(agency.Rig.Settings.Settling - TimeSpan.FromTicks(1));
        var writes = agency.Periods.Writes;

        var advance = Assert.Single(await agency.Rig.AdvanceAll.RunAsync(null, CancellationToken.None));

        Assert.Equal((PeriodStepKind.Freeze, writes), (advance.Step, agency.Periods.Writes));
        Assert.Equal(agency.Rig.Clock.GetUtcNow() + TimeSpan.FromTicks(1), advance.NotBefore);
    }

    [Fact]
    public async Task A_period_goes_from_closing_to_payment()
    {
        using var agency = new PeriodAgency();
        var published = await agency.Rig.RunAsync(March, closeDays: true);
        Assert.Equal(FixedClock.Parse("2026-04-03T17:00:00Z"), Assert.IsType<PeriodState.Published>(published.State).CheckUntil);
        await agency.Rig.SignAsync(March);
        var locked = await agency.Rig.GoOnAsync(March);
        Assert.NotNull(Assert.IsType<PeriodState.Locked>(locked.State).ExportedAt);

        var paid = await agency.Rig.Orders.PayAsync(March, PeriodRig.Finance, locked.Seen, "SPM-1", CancellationToken.None);

        Assert.Equal("SPM-1", Assert.IsType<PeriodState.Paid>(paid.Period!.State).DocumentNumber);
        Assert.Equal(
            ["Closed SDM", "FactsFrozen ", "RunRecorded ", "Published ", "Signed SDM", "Signed KEU", "RunLocked ", "Exported ", "PaymentRecorded KEU"],
            (await agency.Periods.HistoryAsync(March, CancellationToken.None)).Select(change => $"{change.Events.Single().GetType().Name} {change.By}"));
        await using var list = (await ((Application.Ports.IPeriodExports)agency.Periods).ReadAsync(March, 1, AllowanceList.FileName, CancellationToken.None))!;
        Assert.Equal(await agency.Rig.ListAsync(March, 1), (await new StreamReader(list).ReadToEndAsync(CancellationToken.None)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Who_cannot_be_calculated_is_listed_with_the_reason_and_stops_nobody_else()
    {
        using var agency = new PeriodAgency(PeriodAgency.WithGap());

        var period = await agency.Rig.RunAsync(March, closeDays: true);

        Assert.Equal(PeriodStepKind.WaitForCorrection, period.Step.Kind);
        var totals = await PeriodTotals.OfAsync(agency.Periods, March, 1, CancellationToken.None);
        var failed = Assert.Single(totals.Failed);
        Assert.Equal(("3", "PST"), (failed.Nip.Value, failed.UnitCode));
        Assert.Contains("LONG_LEAVE", failed.Reason.En, StringComparison.Ordinal);
        Assert.Equal(["1", "2", "4", "5"], (await agency.Rig.ListAsync(March, 1)).Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task Only_somebody_who_failed_can_be_excluded_and_then_the_run_is_published()
    {
        using var agency = new PeriodAgency(PeriodAgency.WithGap());
        var period = await agency.Rig.RunAsync(March, closeDays: true);

        var other = await agency.Rig.Orders.ExcludeAsync(March, PeriodRig.Sdm, period.Seen, Nip.Parse("1"), "salah", CancellationToken.None);
        var excluded = await agency.Rig.Orders.ExcludeAsync(March, PeriodRig.Sdm, period.Seen, Nip.Parse("3"), "SK 5/2026", CancellationToken.None);

        Assert.Same(RunViolations.NotFailed, other.Refusal);
        Assert.Null(excluded.Refusal);
        Assert.IsType<PeriodState.Published>((await agency.Rig.GoOnAsync(March)).State);
    }

    [Fact]
    public async Task A_recalculation_takes_the_facts_of_now_and_keeps_the_old_version()
    {
        using var agency = new PeriodAgency(PeriodAgency.WithGap());
        var first = await agency.Rig.RunAsync(March, closeDays: true);
        await agency.Organisation.ReplaceAsync(SampleOrganisation.Facts(), null, CancellationToken.None);
        var before = await agency.Rig.ListAsync(March, 1);

        await agency.Rig.Orders.RecalculateAsync(March, PeriodRig.Sdm, first.Seen, "cuti diperbaiki", CancellationToken.None);
        var second = await agency.Rig.GoOnAsync(March);

        Assert.Equal([1, 2], second.State.Head.Runs.Select(run => run.Version));
        Assert.Equal(["1", "2", "3", "4", "5"], (await agency.Rig.ListAsync(March, 2)).Skip(1).Select(line => line.Split(',')[0]));
        Assert.Equal(before, await agency.Rig.ListAsync(March, 1));
    }

    [Fact]
    public async Task A_closed_day_is_read_again_when_the_organisation_has_changed_since()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.CloseDaysAsync(March);
        var facts = SampleOrganisation.Facts();
        var leave = new Absence(AbsenceKind.AnnualLeave, "", Sample.Range("2026-03-02", "2026-03-31"), "9/CUTI/2026");
        await agency.Organisation.ReplaceAsync(facts with { Absences = [.. facts.Absences, new PersonAbsence(Nip.Parse("1"), leave)] }, null, CancellationToken.None);

        var period = await agency.Rig.RunAsync(March);

        Assert.Equal(0, Assert.Single(period.State.Head.Runs).FailedPersons);
        var result = (await agency.Periods.FindAsync(March, 1, Nip.Parse("1"), CancellationToken.None))!;
        Assert.Equal(result.Base, result.Payable);
    }

    [Fact]
    public async Task A_working_day_without_its_close_is_no_absence_but_a_failure()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.CloseDaysAsync(March);
        await agency.Rig.Ports.Days.RemoveOthersAsync(
            agency.Rig.Ports.Buckets.Of(Nip.Parse("4")), AgencyZone.Wit, Sample.Date("2026-03-05"), new HashSet<Nip> { Nip.Parse("1"), Nip.Parse("2") }, CancellationToken.None);

        await agency.Rig.RunAsync(March);

        var failed = Assert.Single((await PeriodTotals.OfAsync(agency.Periods, March, 1, CancellationToken.None)).Failed);
        Assert.Equal(("4", "working days without a close that fits: 2026-03-05"), (failed.Nip.Value, failed.Reason.En));
    }

    [Fact]
    public async Task A_locked_version_gives_the_same_when_all_other_data_is_gone()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.RunAsync(March, closeDays: true);
        await agency.Rig.SignAsync(March);
        await agency.Rig.GoOnAsync(March);
        var kept = agency.Periods.Everything;
        var purged = PeriodPorts.InMemory(new OrganisationFacts([], [], [], [], [], []), agency.Periods);
        using var later = new PeriodRig(purged, "kaur-3-2022", new FixedClock("2031-01-01T00:00:00Z"));

        for (var bucket = 0; bucket < purged.Buckets.Count; bucket++)
            Assert.Null(await later.Run.BucketAsync(March, 1, bucket, CancellationToken.None));

        Assert.Equal(kept, agency.Periods.Everything);
    }

    [Fact]
    public async Task A_policy_that_changed_between_freeze_and_run_stops_the_run_and_says_so()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.Close.RunAsync(March, PeriodRig.Sdm, true, CancellationToken.None);
        await agency.Rig.Advance.FreezeAsync(March, 1, null, CancellationToken.None);
        using var edited = new PeriodRig(agency.Rig.Ports, "kaur-3-2022", agency.Rig.Clock) { Policies = new Edited(agency.Rig.Policies) };

        await edited.AdvanceAll.RunAsync(null, CancellationToken.None);

        Assert.Equal(RunViolations.PolicyChanged.Code, (await agency.Periods.NoteOfAsync(March, CancellationToken.None))?.Code);
        Assert.IsType<PeriodState.Frozen>((await agency.Periods.FindAsync(March, CancellationToken.None))!.State);
        Assert.IsType<PeriodState.Published>((await agency.Rig.GoOnAsync(March)).State);
        Assert.Null(await agency.Periods.NoteOfAsync(March, CancellationToken.None));
    }

    [Fact]
    public async Task Progress_is_told_bucket_by_bucket_in_both_languages()
    {
        using var agency = new PeriodAgency();
        await agency.Rig.Close.RunAsync(March, PeriodRig.Sdm, true, CancellationToken.None);
        agency.Rig.Clock.Later(agency.Rig.Settings.Settling);
        var told = new Collected();

        await agency.Rig.AdvanceAll.RunAsync(told, CancellationToken.None);

        Assert.Equal(6, told.All.Count);
        Assert.All(told.All, progress => Assert.Contains(progress.Percent, new[] { 16, 33, 50, 66, 83, 100 }));
        Assert.Equal(100, told.All.Max(progress => progress.Percent));
        Assert.Contains(told.All, progress => progress.Text == new Text("Fakta sedang dibekukan", "Facts are being frozen"));
        Assert.Equal(5, told.All.Max(progress => progress.People));
    }

    private sealed class Collected : IProgress<PeriodProgress>
    {
        private readonly System.Collections.Concurrent.ConcurrentBag<PeriodProgress> _all = [];

        public IReadOnlyCollection<PeriodProgress> All => _all;

        public void Report(PeriodProgress value) => _all.Add(value);
    }

    private sealed class Edited(IPeriodPolicies policies) : IPeriodPolicies
    {
        public AllowancePolicy? InForce(CivilMonth month) => policies.InForce(month)! is var policy
            ? policy with { Identity = policy.Identity with { Hash = "edited" } }
            : null;

        public AllowancePolicy? InForce(string id, CivilMonth month) => InForce(month);
    }
}
