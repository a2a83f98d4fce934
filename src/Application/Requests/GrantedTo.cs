using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>What people were granted, recorded absences and approved requests together, for whoever reads days.</summary>
public sealed class GrantedTo(IPersonRequests requests)
{
    /// <summary>Everybody of a bucket, for days of a month. One transaction per thousand requests of the year and the year before.</summary>
    /// <param name="until">Only what was decided before; what came later is late for the reader. <c>null</c> for all.</param>
    internal async Task<Func<Nip, Granted>> OfBucketAsync(
        OrganisationView organisation, int bucket, CivilMonth month, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var parts = (await requests.OfBucketAsync(bucket, month.Year - 1, month.Year, cancellationToken).ConfigureAwait(false)).ToLookup(part => part.Person);
        return nip => Of(organisation, nip, parts[nip], until);
    }

    /// <summary>One person. Two transactions.</summary>
    internal async Task<Granted> OfPersonAsync(OrganisationView organisation, Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        var before = await requests.OfPersonAsync(nip, month.Year - 1, cancellationToken).ConfigureAwait(false);
        var now = await requests.OfPersonAsync(nip, month.Year, cancellationToken).ConfigureAwait(false);
        return Of(organisation, nip, before.Concat(now).DistinctBy(part => part.Request), null);
    }

    private static Granted Of(OrganisationView organisation, Nip nip, IEnumerable<PersonRequest> parts, DateTimeOffset? until) => Granted.Of(
        organisation.AbsencesOf(nip),
        parts.Where(part => part.Status.IsApproved() && (until is null || part.DecidedAt < until))
            .OrderBy(part => part.DecidedAt)
            .ThenBy(part => part.Request.Id, StringComparer.Ordinal)
            .Select(part => part.Matter));
}
