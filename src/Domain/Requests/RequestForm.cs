using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>What is asked for, without for whom.</summary>
/// <param name="Days">Both ends inclusive, calendar days. One day for a punch, hours and overtime.</param>
/// <param name="From">On the wall clock of the place of work: when the punch was, or the beginning of the span, inclusive.</param>
/// <param name="To">End of the span, exclusive; <c>null</c> for everything else.</param>
/// <param name="Direction">Of a forgotten punch; <c>null</c> for everything else.</param>
/// <param name="Reason">A code of the agency's policy (<c>INPATIENT</c>, <c>FAMILY_DEATH</c>, …); empty when none is given.</param>
/// <param name="Document">The letter (SPT, doctor's letter, order) by number or address; empty when none is given.</param>
/// <param name="Note">Why, in the owner's words.</param>
public sealed record RequestMatter(
    RequestKind Kind, DateRange Days, TimeOnly? From, TimeOnly? To, PunchDirection? Direction, string Reason, string Document, string Note)
{
    /// <summary>Where duty takes the people; <c>null</c> when it was not said: then their days stay those of their own unit.</summary>
    public DutyPlace? Place { get; init; }

    /// <summary>Whole minutes of the span; 0 without one.</summary>
    public int Minutes => From is { } from && To is { } to && to > from ? (int)(to - from).TotalMinutesWhole() : 0;
}

/// <summary>The place of duty elsewhere.</summary>
/// <param name="Zone">In which its days are cut, as it was when the request was made.</param>
/// <param name="LocationCode">One of the agency's locations; <c>null</c> when it is none of them.</param>
public sealed record DutyPlace(AgencyZone Zone, string? LocationCode);

/// <summary>A request as its owner sends it.</summary>
/// <param name="Persons">Whom it is for: the owner alone, or the group that one letter sends. Each once.</param>
public sealed record RequestForm(RequestMatter Matter, IReadOnlyList<Nip> Persons)
{
    /// <summary>A line per person, named by the NIP, so that each gets an own outcome.</summary>
    public IReadOnlyList<LineClaim> Claims =>
        [.. Persons.Select(person => new LineClaim(person.Value, RequestKinds.IsAbsence(Matter.Kind) ? Matter.Days.Days : 1, Matter.Minutes) { About = person })];

    public bool Equals(RequestForm? other) => other is not null && Matter == other.Matter && Persons.SequenceEqual(other.Persons);

    public override int GetHashCode() => HashCode.Combine(Matter, Persons.Count);
}
