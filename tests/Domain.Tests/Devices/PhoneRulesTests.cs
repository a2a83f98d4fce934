using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Devices;

public sealed class PhoneRulesTests
{
    private static readonly Nip Budi = Nip.Parse("3"), Sari = Nip.Parse("4");
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
    private static readonly PhonePolicy Policy = new();
    private static readonly PhoneBinding Bound = new(Budi, "old", 1);

    [Theory]
    [InlineData("the own phone", "old", "old", null, false, PhoneVerdict.Own)]
    [InlineData("the own phone said to be lent", "old", "old", null, true, PhoneVerdict.Own)]
    [InlineData("another phone", "old", "new", null, false, PhoneVerdict.Other)]
    [InlineData("another phone, lent", "old", "new", null, true, PhoneVerdict.Lent)]
    [InlineData("not said although one is bound", "old", null, null, false, PhoneVerdict.Other)]
    [InlineData("not said, lent", "old", null, null, true, PhoneVerdict.Lent)]
    [InlineData("the first phone", null, "new", null, false, PhoneVerdict.First)]
    [InlineData("the first phone, somebody else's", null, "new", "4", false, PhoneVerdict.Other)]
    [InlineData("the first phone, somebody else's, lent", null, "new", "4", true, PhoneVerdict.Lent)]
    [InlineData("the first phone, lent", null, "new", null, true, PhoneVerdict.Lent)]
    [InlineData("no phone said and none bound", null, null, null, false, PhoneVerdict.Own)]
    public void A_tap_is_judged_by_its_phone(string label, string? own, string? device, string? owner, bool isLent, PhoneVerdict expected)
    {
        var binding = own is null ? null : Bound with { Device = own };

        var verdict = PhoneRules.Judge(binding, device, owner is null ? null : Nip.Parse(owner), Budi, isLent, Now);

        Assert.True(verdict == expected, $"{label}: {verdict}");
    }

    [Fact]
    public void Another_phone_counts_from_the_end_of_the_cool_down_on_and_the_old_one_until_then()
    {
        var asked = PhoneRules.Ask(Bound, Budi, "new", Now, Policy).Binding!;

        Assert.Equal((2, new PhoneChange("new", Now, Now.AddHours(24))), (asked.Version, asked.Change));
        Assert.Equal(["old", "old", "new"], new[] { Now, Now.AddHours(24).AddTicks(-1), Now.AddHours(24) }.Select(asked.ActiveAt));
        Assert.Equal(PhoneVerdict.Other, PhoneRules.Judge(asked, "new", null, Budi, false, Now.AddHours(23)));
        Assert.Equal(PhoneVerdict.Own, PhoneRules.Judge(asked, "new", null, Budi, false, Now.AddHours(24)));
    }

    [Fact]
    public void Asking_again_for_the_same_phone_does_not_begin_the_cool_down_anew()
    {
        var asked = PhoneRules.Ask(Bound, Budi, "new", Now, Policy).Binding!;

        Assert.Same(asked, PhoneRules.Ask(asked, Budi, "new", Now.AddHours(20), Policy).Binding);
        Assert.Equal(Now.AddHours(44), PhoneRules.Ask(asked, Budi, "third", Now.AddHours(20), Policy).Binding!.Change!.From);
    }

    [Theory]
    [InlineData("a tick before thirty days", -1, "PRG-022")]
    [InlineData("thirty days after the change", 0, null)]
    public void The_next_change_is_asked_for_thirty_days_after_the_last(string label, int ticks, string? code)
    {
        var changed = PhoneRules.Ask(Bound, Budi, "new", Now, Policy).Binding!;

        var (_, refusal) = PhoneRules.Ask(changed, Budi, "third", Now.AddHours(24).AddDays(30).AddTicks(ticks), Policy);

        Assert.True(refusal?.Code == code, label);
    }

    [Fact]
    public void The_first_binding_is_no_change_so_a_phone_that_breaks_at_once_can_be_replaced() =>
        Assert.Null(PhoneRules.Ask(Bound, Budi, "new", Now.AddMinutes(1), Policy).Refusal);

    [Fact]
    public void The_own_phone_is_not_asked_for() => Assert.Same(PhoneViolations.AlreadyYours, PhoneRules.Ask(Bound, Budi, "old", Now, Policy).Refusal);

    [Fact]
    public void Who_has_none_gets_it_at_once() => Assert.Equal(new PhoneBinding(Budi, "new", 1), PhoneRules.Ask(null, Budi, "new", Now, Policy).Binding);

    [Fact]
    public void A_request_is_taken_back_until_it_counts()
    {
        var asked = PhoneRules.Ask(Bound, Budi, "new", Now, Policy).Binding!;

        Assert.Equal(Bound with { Version = 3 }, PhoneRules.Cancel(asked, Now.AddHours(24).AddTicks(-1)).Binding);
        Assert.Same(PhoneViolations.NothingAsked, PhoneRules.Cancel(asked, Now.AddHours(24)).Refusal);
        Assert.Same(PhoneViolations.NothingAsked, PhoneRules.Cancel(null, Now).Refusal);
    }

    [Fact]
    public void A_released_person_binds_the_next_phone_at_once_and_releasing_again_changes_nothing()
    {
        var released = PhoneRules.Release(PhoneRules.Ask(Bound, Budi, "new", Now, Policy).Binding, Now).Binding!;

        Assert.Equal(new PhoneBinding(Budi, null, 3), released);
        Assert.Same(released, PhoneRules.Release(released, Now).Binding);
        Assert.Equal(PhoneVerdict.First, PhoneRules.Judge(released, "third", null, Budi, false, Now));
        Assert.Equal(new PhoneBinding(Budi, "third", 4), PhoneRules.Bind(released, Budi, "third"));
        Assert.Same(PhoneViolations.NothingBound, PhoneRules.Release(null, Now).Refusal);
    }

    [Fact]
    public void Somebody_else_s_phone_is_not_bound_as_a_first_one() =>
        Assert.Equal(PhoneVerdict.Other, PhoneRules.Judge(null, "old", Budi, Sari, false, Now));
}
