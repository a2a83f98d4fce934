using EPerformance.Domain.Approvals;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>STAF reports to KASI, KASI to KABID, KABID to KEPALA, who heads the agency. GANTI and LAIN are colleagues.</summary>
public sealed class SupervisionTests
{
    private static readonly DateOnly Day = Sample.Date("2026-03-10");

    private readonly Dictionary<Nip, Person> _people = new[]
    {
        Someone("STAF", "KASI"), Someone("KASI", "KABID"), Someone("KABID", "KEPALA"), Someone("KEPALA", null),
        Someone("GANTI", "KABID"), Someone("LAIN", "KABID"),
    }.ToDictionary(person => person.Nip);

    private readonly List<StandIn> _standIns = [];
    private readonly List<(Nip Nip, DateRange Days)> _away = [];

    [Fact]
    public void The_chain_goes_up_to_the_head_one_by_one() => Expect("STAF", "KASI", "KABID", "KEPALA");

    [Fact]
    public void The_head_has_no_superior() => Expect("KEPALA");

    [Fact]
    public void An_unknown_person_and_an_unknown_superior_end_at_the_personnel_office()
    {
        Assert.Empty(ChainOf("TIDAKADA").Superiors);
        Put(Someone("STAF", "TIDAKADA"));
        Expect("STAF");
    }

    [Fact]
    public void Who_is_named_as_the_own_superior_is_not_asked()
    {
        Put(Someone("STAF", "STAF"));
        Expect("STAF");
    }

    [Fact]
    public void A_circle_ends_before_it_comes_back()
    {
        Put(Someone("KABID", "STAF"));
        Expect("STAF", "KASI", "KABID");
    }

    [Theory]
    [InlineData("the day before", "2026-03-09", "KASI KABID KEPALA")]
    [InlineData("the day itself", "2026-03-10", "LAIN KABID KEPALA")]
    [InlineData("the day after", "2026-03-11", "LAIN KABID KEPALA")]
    public void The_superior_is_the_one_of_that_day(string label, string date, string chain)
    {
        Put(new Person(Nip.Parse("STAF"), "STAF", [Post("KASI", "2020-01-01", "2026-03-09"), Post("LAIN", "2026-03-10", "9999-12-31")]));

        Assert.Equal((label, chain), (label, Names(Supervision().ChainOf(Nip.Parse("STAF"), Sample.Date(date)))));
    }

    [Fact]
    public void A_vacant_post_is_left_out_and_its_last_holder_still_leads_upward()
    {
        Put(new Person(Nip.Parse("KASI"), "KASI", [Post("KABID", "2020-01-01", "2026-03-09")]));
        Expect("STAF", "KABID", "KEPALA");
    }

    [Fact]
    public void The_acting_official_of_a_vacant_post_is_asked()
    {
        Put(new Person(Nip.Parse("KASI"), "KASI", [Post("KABID", "2020-01-01", "2026-03-09")]));
        StandIn(StandInKind.Plt, "KASI", "GANTI");

        Assert.Equal(new Verifier(Nip.Parse("GANTI"), VerifierRole.Plt, Nip.Parse("KASI")), ChainOf("STAF").Superiors[0].Awaited);
        Expect("STAF", "GANTI", "KABID", "KEPALA");
    }

    [Fact]
    public void A_Plh_takes_the_place_of_a_holder_who_is_away()
    {
        Away("KASI");
        StandIn(StandInKind.Plh, "KASI", "GANTI");
        Expect("STAF", "GANTI", "KABID", "KEPALA");
    }

    [Theory]
    [InlineData("the day before", "2026-03-09", "KASI KABID KEPALA")]
    [InlineData("the first day", "2026-03-10", "GANTI KABID KEPALA")]
    [InlineData("the last day", "2026-03-12", "GANTI KABID KEPALA")]
    [InlineData("the day after", "2026-03-13", "KASI KABID KEPALA")]
    public void A_stand_in_holds_on_its_days_both_included(string label, string date, string chain)
    {
        StandIn(StandInKind.Plh, "KASI", "GANTI", "2026-03-10", "2026-03-12");
        Assert.Equal((label, chain), (label, Names(Supervision().ChainOf(Nip.Parse("STAF"), Sample.Date(date)))));
    }

    [Fact]
    public void A_delegate_verifies_beside_a_superior_who_is_there_and_before_one_who_is_away()
    {
        StandIn(StandInKind.Delegate, "KASI", "GANTI");
        Expect("STAF", "KASI+GANTI", "KABID", "KEPALA");
        Away("KASI");
        Expect("STAF", "GANTI+KASI", "KABID", "KEPALA");
    }

    [Fact]
    public void A_superior_away_without_stand_in_is_not_waited_for_but_may_decide()
    {
        Away("KASI");
        Expect("STAF", "KABID+KASI", "KEPALA");
    }

    [Fact]
    public void When_nobody_above_is_there_either_the_chain_waits_for_who_is_away()
    {
        Away("KASI");
        Away("KABID");
        Away("KEPALA");
        Expect("STAF", "KASI+KABID+KEPALA");
    }

    [Fact]
    public void Who_acts_for_the_own_superior_does_not_verify_himself()
    {
        Away("KASI");
        StandIn(StandInKind.Plh, "KASI", "STAF");
        Expect("STAF", "KABID+KASI", "KEPALA");
    }

    [Fact]
    public void A_stand_in_who_is_away_or_has_left_does_not_stand_in()
    {
        StandIn(StandInKind.Plh, "KASI", "GANTI");
        Away("GANTI");
        Expect("STAF", "KASI", "KABID", "KEPALA");
        StandIn(StandInKind.Plh, "KASI", "TIDAKADA");
        Expect("STAF", "KASI", "KABID", "KEPALA");
    }

    [Fact]
    public void A_superior_who_also_acts_below_is_asked_once()
    {
        Put(new Person(Nip.Parse("KASI"), "KASI", [Post("KABID", "2020-01-01", "2026-03-09")]));
        StandIn(StandInKind.Plt, "KASI", "KABID");
        Expect("STAF", "KABID", "KEPALA");
    }

    [Fact]
    public void Who_has_left_is_verified_by_the_last_superior()
    {
        Put(new Person(Nip.Parse("STAF"), "STAF", [Post("LAIN", "2020-01-01", "2025-12-31"), Post("KASI", "2026-01-01", "2026-03-09")]));
        Expect("STAF", "KASI", "KABID", "KEPALA");
    }

    private static Person Someone(string nip, string? superior) => new(Nip.Parse(nip), nip, [Post(superior, "2020-01-01", "9999-12-31")]);

    private static Assignment Post(string? superior, string from, string to) =>
        new(Sample.Range(from, to), EmploymentType.Pns, "PST", "Jabatan", 7, superior is null ? null : Nip.Parse(superior));

    private void Put(Person person) => _people[person.Nip] = person;

    private void Away(string nip) => _away.Add((Nip.Parse(nip), new DateRange(Day, Day)));

    private void StandIn(StandInKind kind, string who, string by, string from = "2026-03-10", string to = "2026-03-10") =>
        _standIns.Add(new StandIn(kind, Nip.Parse(who), Nip.Parse(by), Sample.Range(from, to), "SK-1"));

    private Supervision Supervision() => new(_people, _standIns, _away);

    private VerifierChain ChainOf(string nip) => Supervision().ChainOf(Nip.Parse(nip), Day);

    private void Expect(string nip, params string[] levels) => Assert.Equal(string.Join(' ', levels), Names(ChainOf(nip)));

    private static string Names(VerifierChain chain) =>
        string.Join(' ', chain.Superiors.Select(level => string.Join('+', level.Verifiers.Select(one => one.Nip))));
}
