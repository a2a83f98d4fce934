using CsCheck;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Approvals;

/// <summary>
/// Any organisation, also a nonsensical one: circles, people who are their own superior, vacant posts, unknown superiors, everybody away,
/// subordinates who act for their superior.
/// </summary>
internal sealed record AnyOrganisation(
    IReadOnlyDictionary<Nip, Person> People, IReadOnlyList<StandIn> StandIns, IReadOnlyList<(Nip Nip, DateRange Days)> Away)
{
    public const int Persons = 7;

    public static readonly DateOnly Start = Sample.Date("2026-03-02");

    private static readonly Gen<DateRange> AnyDays =
        Gen.Select(Gen.Int[-3, 12], Gen.Int[0, 12], (from, length) => new DateRange(Start.AddDays(from), Start.AddDays(from + length)));

    /// <summary>Superiors 0 to 7: 7 is unknown; -1 is none.</summary>
    private static readonly Gen<Person> AnyPerson = Gen.Select(
        AnyDays,
        Gen.Int[-1, Persons],
        Gen.Int[-1, Persons],
        Gen.Bool,
        (days, first, second, stays) => new Person(
            default,
            "",
            stays
                ? [Post(new DateRange(DateOnly.MinValue, days.From), first), Post(DateRange.Since(days.From.AddDays(1)), second)]
                : [Post(days, first)]));

    public static readonly Gen<AnyOrganisation> One = Gen.Select(
        AnyPerson.Array[Persons],
        Gen.Select(Gen.Enum<StandInKind>(), Gen.Int[0, Persons], Gen.Int[0, Persons], AnyDays).Array[0, 8],
        Gen.Select(Gen.Int[0, Persons], AnyDays).Array[0, 6],
        (people, standIns, away) => new AnyOrganisation(
            people.Select((person, index) => person with { Nip = Number(index) }).ToDictionary(person => person.Nip),
            [.. standIns.Select(one => new StandIn(one.Item1, Number(one.Item2), Number(one.Item3), one.Item4, "SK"))],
            [.. away.Select(one => (Number(one.Item1), one.Item2))]));

    public Supervision Supervision => field ??= new Supervision(People, StandIns, Away);

    public VerifierChain ChainOf(Nip person, DateOnly date) => Supervision.ChainOf(person, date);

    public bool IsAway(Nip nip, DateOnly date) => Away.Any(row => row.Nip == nip && row.Days.Contains(date));

    public static Nip Number(int index) => Nip.Parse($"P{index}");

    private static Assignment Post(DateRange days, int superior) =>
        new(days, EmploymentType.Pns, "PST", "Jabatan", 7, superior < 0 ? null : Number(superior));
}
