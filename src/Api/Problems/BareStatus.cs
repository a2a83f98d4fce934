using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>Statuses that the framework sets without a word.</summary>
internal static class BareStatus
{
    public static Violation? Meaning(HttpResponse response)
    {
        if (response.StatusCode < 400 || response.ContentType is not null || response.ContentLength > 0)
            return null;
        return response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ApiViolations.UnknownAddress,
            StatusCodes.Status405MethodNotAllowed => ApiViolations.UnknownMethod,
            StatusCodes.Status413PayloadTooLarge => ApiViolations.BodyTooLarge,
            StatusCodes.Status415UnsupportedMediaType => ApiViolations.UnknownMediaType,
            StatusCodes.Status499ClientClosedRequest => null,
            < 500 => ApiViolations.UnreadableRequest,
            _ => ApiViolations.Unexpected,
        };
    }
}
