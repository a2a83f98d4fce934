using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Requests;
using EPerformance.TestKit;
using EPerformance.TestKit.Approvals;
using static EPerformance.TestKit.Approvals.Requesting;

namespace EPerformance.Domain.Tests.Requests;

public sealed class RequestDeciderTests
{
    [Fact]
    public void A_group_trip_is_one_request_with_an_outcome_for_each_person()
    {
        var state = Trip().After(Decide(Approving.Kasi, "08:30", Approve(Owner)), Decide(Approving.Kabid, "08:40", Refuse(Other))).State!;

        Assert.Equal((PartStatus.Approved, PartStatus.Rejected), (state.PartOf(Owner), state.PartOf(Other)));
        Assert.IsType<ApprovalState.Decided>(state.Approval);
    }

    [Fact]
    public void A_superior_who_travels_with_the_group_decides_for_the_others_only()
    {
        var trip = Trip(null, Other, Approving.Kasi.Nip);

        trip.When(Decide(Approving.Kasi, "08:30", Approve(Approving.Kasi.Nip))).ThenRefused(RequestViolations.OwnPart);
        Assert.Equal(PartStatus.Approved, trip.After(Decide(Approving.Kasi, "08:30", Approve(Other))).State!.PartOf(Other));
        Assert.Equal(PartStatus.Approved, trip.After(Decide(Approving.Kabid, "08:30", Approve(Approving.Kasi.Nip))).State!.PartOf(Approving.Kasi.Nip));
    }

    [Fact]
    public void The_owner_never_decides() =>
        Trip().When(Decide(Approving.Staf, "08:30", Approve(Other))).ThenRefused(ApprovalViolations.OwnItem);

    [Fact]
    public void An_overlap_names_the_row_that_it_collides_with()
    {
        var held = Held.Of(Owner, new Absence(AbsenceKind.SickLeave, "", Sample.Range("2026-03-10", "2026-03-12"), "RS-7"));

        var refusal = Nothing(grounds: Grounds(Person(held))).When(Propose(Form(Leave()))).Decision.Refusal!;

        Assert.Equal(RequestViolations.Overlap.Code, refusal.Code);
        Assert.Equal("STAF: overlaps with recorded sick leave, 2026-03-10 to 2026-03-12 (RS-7).", refusal.Message.En);
        Assert.Equal("STAF: bertumpang tindih dengan cuti sakit yang tercatat, 2026-03-10 sampai 2026-03-12 (RS-7).", refusal.Message.Id);
    }

    [Fact]
    public void Another_request_that_waits_holds_up_a_new_one_but_not_a_decision()
    {
        var waiting = Held.Of(Owner, new Absence(AbsenceKind.Training, "", Sample.Range("2026-03-10", "2026-03-10"), "")) with { RequestId = "r0", IsApproved = false };
        var grounds = Grounds(Person(waiting));

        Assert.Equal("REQ-010", Nothing(grounds: grounds).When(Propose(Form(Leave()))).Decision.Refusal?.Code);
        Assert.Null(RequestDecider.Decide(Trip().State, Decide(Approving.Kasi, "08:30", Approve(Owner)), Policy, grounds, Approving.Time).Refusal);
        var approved = Grounds(Person(waiting with { IsApproved = true }));
        Assert.Equal("REQ-010", RequestDecider.Decide(Trip().State, Decide(Approving.Kasi, "08:30", Approve(Owner)), Policy, approved, Approving.Time).Refusal?.Code);
    }

    [Theory]
    [InlineData("the day before the last day", "2026-03-03", null)]
    [InlineData("the last day", "2026-03-04", null)]
    [InlineData("the day after", "2026-03-05", "REQ-006")]
    public void The_last_day_to_send_is_inclusive(string label, string today, string? code)
    {
        var refusal = Nothing(grounds: Grounds(today: today, lastDay: "2026-03-04")).When(Propose(Form(Punch()))).Decision.Refusal;

        Assert.True(refusal?.Code == code, $"{label}: {refusal}");
    }

    [Fact]
    public void The_personnel_office_may_send_late_and_does_not_decide_what_it_sent()
    {
        var late = Grounds(today: "2026-03-20", lastDay: "2026-03-04");

        var sent = Nothing(grounds: late).After(Propose(Form(Punch()), by: Approving.Sdm));

        sent.When(Decide(Approving.Sdm, "08:30", Approve(Owner))).ThenRefused(ApprovalViolations.FiledByVerifier);
    }

    [Theory]
    [InlineData(RequestKind.SickLeave, "", "REQ-004")]
    [InlineData(RequestKind.SickLeave, "RS-7", null)]
    [InlineData(RequestKind.OfficialTrip, "", "REQ-004")]
    [InlineData(RequestKind.AnnualLeave, "", null)]
    public void What_needs_a_document_says_the_policy(RequestKind kind, string document, string? code) =>
        Assert.Equal(code, Nothing().When(Propose(Form(Leave(kind, document: document)))).Decision.Refusal?.Code);

    [Theory]
    [InlineData("", "REQ-004")]
    [InlineData("BA-1", null)]
    public void A_punch_by_hand_needs_a_record_of_what_happened(string document, string? code) =>
        Assert.Equal(code, Nothing().When(Propose(Form(Punch() with { Document = document }))).Decision.Refusal?.Code);

    [Fact]
    public void Only_trips_and_trainings_are_for_groups()
    {
        Nothing().When(Propose(Form(Leave(), Owner, Other))).ThenRefused(RequestViolations.PersonsUnusable);
        Nothing().When(Propose(Form(Leave(), Other))).ThenRefused(RequestViolations.PersonsUnusable);
        Nothing().When(Propose(Form(Leave(RequestKind.Training), Owner, Owner))).ThenRefused(RequestViolations.PersonsUnusable);
        Assert.Null(Nothing().When(Propose(Form(Leave(RequestKind.Training), Other))).Decision.Refusal);
    }

    [Theory]
    [InlineData(240, null)]
    [InlineData(241, "REQ-007")]
    public void Permission_for_hours_has_a_longest_length(int minutes, string? code)
    {
        var end = new TimeOnly(8, 0).AddMinutes(minutes).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(code, Nothing().When(Propose(Form(Span(RequestKind.HoursPermission, "2026-03-03", "08:00", end)))).Decision.Refusal?.Code);
    }

    [Theory]
    [InlineData("2026-03-02", "08:00", null)]
    [InlineData("2026-03-02", "08:01", "REQ-013")]
    [InlineData("2026-03-03", "07:00", "REQ-013")]
    public void A_punch_that_has_not_been_cannot_have_been_forgotten(string day, string at, string? code) =>
        Assert.Equal(code, Nothing().When(Propose(Form(Punch(day, at)))).Decision.Refusal?.Code);

    [Fact]
    public void Overtime_is_approved_in_part_and_leave_is_not()
    {
        var part = new LineDecision(Owner.Value, Verdict.VerifyPart, Minutes: 60, Reason: "Cukup satu jam");

        var state = Nothing().After(Propose(Form(Span(RequestKind.Overtime, "2026-03-02", "16:30", "18:30"))), Decide(Approving.Kasi, "08:30", part)).State!;

        Assert.Equal(60, state.Approval.Lines[0].Outcome.Minutes);
        Nothing().After(Propose(Form(Leave()))).When(Decide(Approving.Kasi, "08:30", part)).ThenRefused(RequestViolations.PartNotDivisible);
    }

    [Fact]
    public void What_is_approved_for_one_fixes_the_days_of_a_revision()
    {
        var back = new LineDecision(Other.Value, Verdict.Return, Reason: "Surat belum ada");
        var half = Trip().After(Decide(Approving.Kasi, "08:30", Approve(Owner), back));

        half.When(Revise(Form(Leave(RequestKind.OfficialTrip, to: "2026-03-11"), Owner, Other), "09:00")).ThenRefused(RequestViolations.OtherRequest);
        half.When(Revise(Form(Leave(RequestKind.Training), Owner, Other), "09:00")).ThenRefused(RequestViolations.OtherRequest);
        var again = half.After(Revise(Form(Leave(RequestKind.OfficialTrip, document: "SPT-2"), Owner, Other), "09:00")).State!;
        Assert.Equal(("SPT-2", PartStatus.Approved, PartStatus.Waiting), (again.Form.Matter.Document, again.PartOf(Owner), again.PartOf(Other)));
    }

    [Fact]
    public void The_personnel_office_takes_an_approval_back_with_a_reason_and_never_its_own()
    {
        var approved = Trip().After(Decide(Approving.Kasi, "08:30", Approve(Owner), Approve(Other)));

        approved.When(Revoke(Approving.Kasi, "09:00")).ThenRefused(RequestViolations.NotHr);
        approved.When(new RequestCommand.Revoke(Approving.Sdm, [], " ", Approving.At("09:00"))).ThenRefused(ApprovalViolations.ReasonMissing);
        approved.When(Revoke(new Actor(Other, Office.Hr), "09:00")).ThenRefused(RequestViolations.OwnPart);
        var state = approved.After(Revoke(Approving.Sdm, "09:00", Other)).State!;
        Assert.Equal((PartStatus.Approved, PartStatus.Revoked), (state.PartOf(Owner), state.PartOf(Other)));
    }

    [Fact]
    public void A_recorded_punch_stays() =>
        Nothing().After(Propose(Form(Punch())), Decide(Approving.Kasi, "08:30", Approve(Owner))).When(Revoke(Approving.Sdm, "09:00")).ThenRefused(RequestViolations.PunchStays);

    [Fact]
    public void A_superior_who_is_silent_hands_it_upward_and_refuses_nothing()
    {
        var silent = Trip().After(Tick("10:00"), Tick("12:00"));

        Assert.IsType<ApprovalState.WithHr>(silent.State!.Approval);
        Assert.Equal(PartStatus.ApprovedUnreviewed, Trip(Auto).After(Tick("10:00"), Tick("12:00")).State!.PartOf(Owner));
    }

    [Fact]
    public void A_date_out_of_this_world_is_refused_before_its_days_are_counted()
    {
        var today = new DateOnly(2026, 3, 2);

        Assert.Equal(RequestViolations.TooLong, RequestDecider.Unusable(Form(Leave(from: "2026-03-09", to: "9999-12-31")), Owner, today));
        Assert.Equal(RequestViolations.TooLate, RequestDecider.Unusable(Form(Leave(from: "0001-01-01", to: "0001-01-02")), Owner, today));
        Assert.Equal(RequestViolations.NotYet, RequestDecider.Unusable(Form(Leave(from: "9999-12-31", to: "9999-12-31")), Owner, today));
        Assert.Equal(RequestViolations.DaysUnusable, RequestDecider.Unusable(Form(Leave(from: "2026-03-10", to: "2026-03-09")), Owner, today));
    }
}
