using EPerformance.Application.Access;
using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Periods;

namespace EPerformance.Application.Tests.Periods;

public sealed class PeriodOrdersTests : IDisposable
{
    private static readonly PeriodId March = PeriodAgency.March;
    private static readonly Caller Signer = new("ksdm", Nip.Parse("KSDM"), Role.Hr, null);
    private readonly PeriodAgency _agency = new();

    [Fact]
    public async Task Both_offices_may_sign_what_they_read_at_the_same_time()
    {
        var seen = (await PublishedAsync()).Seen;

        var personnel = await ApproveAsync(SigningOffice.Personnel, Signer, seen);
        var finance = await ApproveAsync(SigningOffice.Finance, PeriodRig.Finance, seen);

        Assert.Null(personnel.Refusal);
        Assert.IsType<PeriodState.Approved>(finance.Period?.State);
    }

    [Fact]
    public async Task Nobody_signs_for_both_offices()
    {
        var seen = (await PublishedAsync()).Seen;
        var both = Signer with { Roles = Role.Hr | Role.Finance };
        await ApproveAsync(SigningOffice.Personnel, both, seen);

        Assert.Same(PeriodViolations.SamePerson, (await ApproveAsync(SigningOffice.Finance, both, seen)).Refusal);
    }

    [Fact]
    public async Task Who_ordered_the_calculation_does_not_sign_it() =>
        Assert.Same(RunViolations.OwnRun, (await ApproveAsync(SigningOffice.Personnel, PeriodRig.Personnel, (await PublishedAsync()).Seen)).Refusal);

    [Theory]
    [InlineData(SigningOffice.Finance, Role.Hr)]
    [InlineData(SigningOffice.Personnel, Role.Finance)]
    [InlineData(SigningOffice.Personnel, Role.Auditor)]
    public async Task Who_does_not_hold_an_office_does_not_sign_for_it(SigningOffice office, Role role)
    {
        var seen = (await PublishedAsync()).Seen;

        Assert.Same(RunViolations.NotInOffice, (await ApproveAsync(office, PeriodRig.Personnel with { Roles = role }, seen)).Refusal);
    }

    [Fact]
    public async Task A_version_that_was_replaced_cannot_be_signed()
    {
        var published = await PublishedAsync();
        await _agency.Rig.Orders.RecalculateAsync(March, PeriodRig.Sdm, published.Seen, "banding", CancellationToken.None);
        await _agency.Rig.GoOnAsync(March);
        _agency.Rig.Clock.Later(TimeSpan.FromDays(4));

        Assert.Same(AccessViolations.ChangedMeanwhile, (await ApproveAsync(SigningOffice.Personnel, Signer, published.Seen)).Refusal);
    }

    [Fact]
    public async Task A_refused_run_waits_for_a_person_who_publishes_it_again()
    {
        var published = await PublishedAsync();

        var refused = await _agency.Rig.Orders.RefuseAsync(March, PeriodRig.Keu, published.Seen, "pagu kurang", CancellationToken.None);
        Assert.IsType<PeriodState.Calculated>((await _agency.Rig.GoOnAsync(March)).State);
        var again = await _agency.Rig.Orders.PublishAsync(March, PeriodRig.Sdm, refused.Period!.Seen, CancellationToken.None);

        Assert.IsType<PeriodState.Published>(again.Period?.State);
    }

    [Fact]
    public async Task An_order_on_what_has_changed_meanwhile_is_refused_but_a_repeated_one_is_not()
    {
        var published = await PublishedAsync();
        var first = await _agency.Rig.Orders.RefuseAsync(March, PeriodRig.Keu, published.Seen, "pagu kurang", CancellationToken.None);

        var again = await _agency.Rig.Orders.RefuseAsync(March, PeriodRig.Keu, published.Seen, "pagu kurang", CancellationToken.None);
        var late = await _agency.Rig.Orders.ReopenAsync(March, PeriodRig.Sdm, published.Seen, "terlambat", CancellationToken.None);

        Assert.Equal(first.Period!.Change, again.Period?.Change);
        Assert.Same(AccessViolations.ChangedMeanwhile, late.Refusal);
    }

    [Fact]
    public async Task A_reopened_period_takes_facts_again_and_begins_the_next_version_when_it_is_closed()
    {
        var published = await PublishedAsync();
        var date = March.Period.Range.To;
        Assert.NotNull(await _agency.Rig.Gate.RefusalAsync(date, CancellationToken.None));

        await _agency.Rig.Orders.ReopenAsync(March, PeriodRig.Sdm, published.Seen, "data terlambat", CancellationToken.None);

        Assert.Null(await _agency.Rig.Gate.RefusalAsync(date, CancellationToken.None));
        Assert.Equal(2, (await _agency.Rig.RunAsync(March)).State.Head.Version);
    }

    [Fact]
    public async Task A_payment_is_recorded_by_finance_with_a_document()
    {
        var seen = (await PublishedAsync()).Seen;

        Assert.Same(RunViolations.NotInOffice, (await _agency.Rig.Orders.PayAsync(March, PeriodRig.Personnel, seen, "SPM-1", CancellationToken.None)).Refusal);
        Assert.Same(RunViolations.TextTooLong, (await _agency.Rig.Orders.PayAsync(March, PeriodRig.Finance, seen, new string('9', 101), CancellationToken.None)).Refusal);
        Assert.Same(PeriodViolations.NotLocked, (await _agency.Rig.Orders.PayAsync(March, PeriodRig.Finance, seen, "SPM-1", CancellationToken.None)).Refusal);
    }

    public void Dispose() => _agency.Dispose();

    private async Task<StoredPeriod> PublishedAsync()
    {
        var period = await _agency.Rig.RunAsync(March, closeDays: true);
        _agency.Rig.Clock.Later(TimeSpan.FromDays(4));
        return period;
    }

    private Task<PeriodResult> ApproveAsync(SigningOffice office, Caller caller, PeriodSeen seen) =>
        _agency.Rig.Orders.ApproveAsync(March, caller, office, seen, CancellationToken.None);
}
