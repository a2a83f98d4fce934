using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>What texts from outside may be.</summary>
internal static class RequestTexts
{
    public static Violation? Refusal(RequestMatter matter) =>
        (matter.Reason.Length == 0 || Nip.TryParse(matter.Reason, out _)) && LineRules.IsReadable(matter.Document) && LineRules.IsReadable(matter.Note)
            ? null
            : RequestViolations.TextUnusable;
}
