using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Photos;

namespace EPerformance.Api.Attendance;

/// <summary>Links for photos with taps: a phone uploads to the store and names the photo in its tap, in whichever order.</summary>
internal static class PhotoEndpoints
{
    public static void Declare(EndpointList endpoints)
    {
        endpoints.Ask("/attendance/photos", "upload-photo", Permission.RecordAttendance, "A link of minutes to upload one photo with a tap, and how the tap names it.",
            async Task<Reply<PhotoUploadAnswer>> (PhotoBody body, Caller caller, PhotoLinks use, CancellationToken stop) =>
            {
                if (caller.Nip is not { } nip)
                    return ApiViolations.NobodyBehindAccount;
                var (ticket, refusal) = await use.ForUploadAsync(nip, body.ContentType, body.Bytes, stop);
                return refusal is not null ? refusal : PhotoUploadAnswer.Of(ticket!);
            });

        endpoints.Get("/attendance/photos/{month}/{id}", "read-own-photo", Permission.SeePersonalData, "A link of minutes to read an own photo, as long as it is kept.",
            async Task<Reply<PhotoAnswer>> (string month, string id, Caller caller, PhotoLinks use, CancellationToken stop) =>
            {
                var (ticket, refusal) = await use.ForOwnerAsync(caller.Nip!.Value, $"{month}/{id}", stop);
                return refusal is not null ? refusal : PhotoAnswer.Of(ticket!);
            });
    }
}

/// <param name="ContentType"><c>image/jpeg</c> or <c>image/png</c>.</param>
/// <param name="Bytes">1 to the instance's limit (1 MiB).</param>
public sealed record PhotoBody(string ContentType, long Bytes);

/// <param name="Photo">What a tap's <c>photo</c> says.</param>
/// <param name="Link">For one PUT of a new blob with <paramref name="Headers"/>.</param>
public sealed record PhotoUploadAnswer(string Photo, Uri Link, IReadOnlyDictionary<string, string> Headers, DateTimeOffset Until)
{
    internal static PhotoUploadAnswer Of(PhotoTicket ticket) => new(
        ticket.Photo.ToString(), ticket.Link, new Dictionary<string, string> { ["x-ms-blob-type"] = "BlockBlob", ["Content-Type"] = ticket.Photo.File.Kind.ContentType }, ticket.Until);
}

public sealed record PhotoAnswer(Uri Link, string ContentType, DateTimeOffset Until)
{
    internal static PhotoAnswer Of(PhotoTicket ticket) => new(ticket.Link, ticket.Photo.File.Kind.ContentType, ticket.Until);
}
