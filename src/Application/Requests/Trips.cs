using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>Approved duty at a stated place, of everybody, around some day. Immutable.</summary>
public sealed class Trips
{
    private readonly ILookup<Nip, PersonRequest> _ofPerson;

    private Trips(IEnumerable<PersonRequest> parts)
    {
        // Of two that cover a day the one approved first counts, as for the reading of days.
        _ofPerson = parts.Where(part => part.Status.IsApproved() && part.Matter.Place is not null)
            .OrderBy(part => part.DecidedAt).ThenBy(part => part.Request.Id, StringComparer.Ordinal)
            .ToLookup(part => part.Person);
    }

    public static Trips None { get; } = new([]);

    /// <summary>Who is on such duty on one of the days.</summary>
    internal IEnumerable<Nip> Travellers => _ofPerson.Select(person => person.Key);

    public static Trips Of(IEnumerable<PersonRequest> parts) => new(parts);

    /// <summary><c>null</c> when the person works at the own place, or the request did not say where.</summary>
    public DutyPlace? PlaceOn(Nip nip, DateOnly date)
    {
        foreach (var part in _ofPerson[nip])
        {
            if (part.Matter.Days.Contains(date))
                return part.Matter.Place;
        }

        return null;
    }
}
