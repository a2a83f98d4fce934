using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using static EPerformance.TestKit.Periods.Closing;

namespace EPerformance.Domain.Tests.Periods;

public sealed class PeriodDeciderTests
{
    [Fact]
    public void A_month_runs_from_open_to_paid_and_every_step_is_named()
    {
        var steps = new List<PeriodStepKind>();
        var month = Open();
        PeriodCommand[] commands =
        [
            Close(), Freeze(1), Run(1), Publish(1), Sign(SigningOffice.Personnel, Sdm), Sign(SigningOffice.Finance, Keu), Lock(1), Export(1), Pay(),
        ];
        foreach (var command in commands)
        {
            steps.Add(PeriodDecider.NextStep(month.State).Kind);
            month = month.After(command);
        }

        steps.Add(PeriodDecider.NextStep(month.State).Kind);
        Assert.Equal(
            [
                PeriodStepKind.WaitForClosing, PeriodStepKind.Freeze, PeriodStepKind.Calculate, PeriodStepKind.Publish, PeriodStepKind.WaitForSignatures,
                PeriodStepKind.WaitForSignatures, PeriodStepKind.Lock, PeriodStepKind.Export, PeriodStepKind.WaitForPayment, PeriodStepKind.Done,
            ],
            steps);
        Assert.Equal("SPM-001", Assert.IsType<PeriodState.Paid>(month.State).DocumentNumber);
    }

    [Fact]
    public void A_shadow_period_ends_with_its_lists_and_is_never_paid()
    {
        var shadow = Exported(shadow: true);

        Assert.Equal(PeriodStepKind.Done, PeriodDecider.NextStep(shadow.State).Kind);
        shadow.When(Pay()).ThenRefused(PeriodViolations.ShadowIsNotPaid);
    }

    [Theory]
    [InlineData("just before the check ends", "03 23:59:59", false)]
    [InlineData("when it ends", "04 00:00:00", true)]
    [InlineData("just after", "04 00:00:01", true)]
    public void Nobody_signs_before_the_time_for_objections_has_ended(string label, string at, bool accepted)
    {
        var answer = Published().When(Sign(SigningOffice.Finance, Keu, at: at));

        Assert.Equal((label, accepted ? null : PeriodViolations.CheckStillRuns), (label, answer.Decision.Refusal));
    }

    [Theory]
    [InlineData("WIB, before midnight", "Asia/Jakarta", "2026-04-01T16:59:59Z", "2026-04-03T17:00:00Z")]
    [InlineData("WIB, midnight", "Asia/Jakarta", "2026-04-01T17:00:00Z", "2026-04-04T17:00:00Z")]
    [InlineData("WITA, midnight", "Asia/Makassar", "2026-04-01T16:00:00Z", "2026-04-04T16:00:00Z")]
    [InlineData("WIT, before midnight", "Asia/Jayapura", "2026-04-01T14:59:59Z", "2026-04-03T15:00:00Z")]
    [InlineData("WIT, midnight", "Asia/Jayapura", "2026-04-01T15:00:00Z", "2026-04-04T15:00:00Z")]
    public void The_check_lasts_whole_days_of_the_agency(string label, string zone, string published, string until)
    {
        var policy = new PeriodPolicy(2, AgencyZone.Find(zone)!);

        Assert.Equal((label, Instant(until)), (label, policy.CheckUntil(Instant(published))));
    }

    [Fact]
    public void The_two_signatures_come_from_two_people_in_any_order()
    {
        var half = Published().After(Sign(SigningOffice.Finance, Keu));

        half.When(Sign(SigningOffice.Personnel, Keu)).ThenRefused(PeriodViolations.SamePerson);
        half.When(Sign(SigningOffice.Finance, Sdm)).ThenRefused(PeriodViolations.AlreadySigned);
        half.When(Sign(SigningOffice.Finance, Keu)).ThenNothing();
        Assert.IsType<PeriodState.Published>(half.State);
        Assert.IsType<PeriodState.Approved>(half.After(Sign(SigningOffice.Personnel, Sdm)).State);
    }

    [Fact]
    public void A_signature_is_for_the_version_that_was_seen()
    {
        var second = Published().After(Recalculate(1), Freeze(2), Run(2), Publish(2));

        second.When(Sign(SigningOffice.Finance, Keu, version: 1)).ThenRefused(PeriodViolations.OtherVersion);
        second.When(Sign(SigningOffice.Finance, Keu, version: 2)).Accepted();
    }

    [Fact]
    public void Recalculation_begins_a_new_version_and_keeps_the_old_one()
    {
        var second = Published().After(Recalculate(1), Freeze(2, "04 10:00"), Run(2, at: "04 11:00"));

        Assert.Equal(
            [
                new RunVersion(1, "run-1", At("01 10:30"), At("01 11:00"), 0),
                new RunVersion(2, "run-2", At("04 10:00"), At("04 11:00"), 0),
            ],
            second.State.Head.Runs);
        Assert.Equal(2, Assert.IsType<PeriodState.Calculated>(second.State).Run.Version);
    }

    [Fact]
    public void A_repeated_order_to_recalculate_does_not_begin_a_third_version() =>
        Calculated().After(Recalculate(1), Freeze(2), Run(2)).When(Recalculate(1)).ThenNothing();

    [Fact]
    public void An_approved_run_is_refused_before_it_is_recalculated()
    {
        Approved().When(Recalculate(1)).ThenRefused(PeriodViolations.RunApproved);
        Approved().After(Refuse()).When(Recalculate(1)).Accepted();
    }

    [Fact]
    public void A_refused_run_loses_its_signatures_and_waits_for_a_person()
    {
        var refused = Approved().After(Refuse());

        Assert.Equal(Reason, Assert.IsType<PeriodState.Calculated>(refused.State).Refusal);
        Assert.Equal(PeriodStepKind.WaitForCorrection, PeriodDecider.NextStep(refused.State).Kind);
        refused.When(Publish(1)).ThenNothing();
        var again = refused.After(Publish(1, Sdm, "05 12:00"));
        Assert.Equal(PeriodSignatures.None, Assert.IsType<PeriodState.Published>(again.State).Signatures);
        Assert.Equal(new PeriodStep(PeriodStepKind.WaitForSignatures, 1, At("08 00:00")), PeriodDecider.NextStep(again.State));
    }

    [Fact]
    public void A_person_who_failed_holds_the_period_until_excluded_by_name()
    {
        var failed = Calculated(failed: 2);

        Assert.Equal(PeriodStepKind.WaitForCorrection, PeriodDecider.NextStep(failed.State).Kind);
        failed.When(Publish(1)).ThenRefused(PeriodViolations.FailedPersons);
        var one = failed.After(Exclude("A"));
        one.When(Publish(1)).ThenRefused(PeriodViolations.FailedPersons);
        one.When(Exclude("A")).ThenNothing();
        one.When(Exclude("B", " ")).ThenRefused(PeriodViolations.ReasonMissing);
        var both = one.After(Exclude("B"));
        both.When(Exclude("C")).ThenRefused(PeriodViolations.NobodyFailed);
        Assert.Equal(PeriodStepKind.Publish, PeriodDecider.NextStep(both.State).Kind);
        Assert.Equal(2, Assert.IsType<PeriodState.Published>(both.After(Publish(1)).State).Exclusions.Count);
    }

    [Fact]
    public void Reopening_is_logged_and_the_next_closing_is_a_new_version()
    {
        var reopened = Exported().After(Reopen());

        Assert.Equal([new Reopening(Sdm, Reason, At("05 09:00"))], Assert.IsType<PeriodState.Open>(reopened.State).Head.Reopenings);
        var closed = reopened.After(Close("05 10:00"));
        Assert.Equal(2, closed.State.Head.Version);
        Assert.Equal(1, Assert.Single(closed.State.Head.Runs).Version);
    }

    [Fact]
    public void Reopening_needs_a_reason_and_is_over_with_the_payment()
    {
        Exported().When(Reopen(" ")).ThenRefused(PeriodViolations.ReasonMissing);
        Exported().After(Pay()).When(Reopen()).ThenRefused(PeriodViolations.PeriodPaid);
        Open().When(Reopen()).ThenRefused(PeriodViolations.StillOpen);
    }

    [Fact]
    public void Results_of_an_abandoned_version_are_dropped_and_of_an_unknown_one_refused()
    {
        var second = Frozen().After(Reopen(), Close("05 10:00"));

        second.When(Run(1)).ThenNothing();
        second.When(Freeze(1)).ThenNothing();
        second.When(Freeze(3)).ThenRefused(PeriodViolations.OtherVersion);
        second.When(Run(2)).ThenRefused(PeriodViolations.NotCalculated);
        second.When(Freeze(2)).Accepted();
    }

    [Fact]
    public void Payment_needs_the_lists_and_a_document_number_and_happens_once()
    {
        Approved().After(Lock(1)).When(Pay()).ThenRefused(PeriodViolations.NotExported);
        Exported().When(Pay(" ")).ThenRefused(PeriodViolations.DocumentMissing);
        var paid = Exported().After(Pay());
        paid.When(Pay()).ThenNothing();
        paid.When(Pay("SPM-002")).ThenRefused(PeriodViolations.OtherDocument);
    }

    [Fact]
    public void From_the_lock_on_a_changed_fact_becomes_a_difference_line()
    {
        Assert.True(Approved().State.TakesChanges);
        Assert.False(Approved().After(Lock(1)).State.TakesChanges);
        Assert.False(Exported().After(Pay()).State.TakesChanges);
        Assert.True(Exported().After(Reopen()).State.TakesChanges);
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
