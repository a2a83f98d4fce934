using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.TestKit;

/// <summary>Approved trips as the requests leave them behind.</summary>
public static class TripSample
{
    public static RequestMatter Matter(string from, string to, AgencyZone zone, string? location = null, RequestKind kind = RequestKind.OfficialTrip) =>
        new(kind, Sample.Range(from, to), null, null, null, "", "SPT 12/2026", "Rapat") { Place = new DutyPlace(zone, location) };

    public static PersonRequest Part(string nip, RequestMatter matter, int version = 2, PartStatus status = PartStatus.Approved) =>
        new(Nip.Parse(nip), new RequestId(Nip.Parse(nip), matter.Days.From, "trip"), matter, status, 0, FixedClock.Parse("2026-02-20T02:00:00Z"), version);

    public static async Task PutAsync(IPersonRequests requests, PersonRequest part)
    {
        for (var year = part.Matter.Days.From.Year; year <= part.Matter.Days.To.Year; year++)
            await requests.PutAsync(part, year, CancellationToken.None);
        for (var month = CivilMonth.Of(part.Matter.Days.From); month.First <= part.Matter.Days.To; month = month.Next)
            await requests.PutTripAsync(part, month, CancellationToken.None);
    }
}
