using EPerformance.Application.Requests;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Requests by the people whom they are for, whoever made them. Follows from the requests, so a lost row can be made again.</summary>
public interface IPersonRequests
{
    /// <summary>Writes the part under a year, unless a later version is there.</summary>
    Task PutAsync(PersonRequest part, int year, CancellationToken cancellationToken);

    /// <summary>Writes the part of duty at a stated place under a month that it touches, unless a later version is there.</summary>
    Task PutTripAsync(PersonRequest part, CivilMonth month, CancellationToken cancellationToken);

    /// <summary>Everybody's duty at a stated place that touches the month and was once approved, in no particular order. One transaction per thousand.</summary>
    Task<IReadOnlyList<PersonRequest>> TripsAsync(CivilMonth month, CancellationToken cancellationToken);

    /// <summary>Those that touch the year, in no particular order. One transaction.</summary>
    Task<IReadOnlyList<PersonRequest>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken);

    /// <summary>Everybody's of a bucket that touch the years, both inclusive; one that touches several comes once. One transaction per thousand.</summary>
    Task<IReadOnlyList<PersonRequest>> OfBucketAsync(int bucket, int firstYear, int lastYear, CancellationToken cancellationToken);
}
