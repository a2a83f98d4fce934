using EPerformance.Application.Evidence;
using EPerformance.Domain.Activities;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>What a line may say, alone and beside the others of its day.</summary>
internal static class LineRules
{
    public const int MaxLines = 100;
    public const int MaxLinesAtOnce = 50;
    private const int MaxText = 1000;
    private const decimal MaxQuantity = 1_000_000;

    /// <param name="lines">To be entered.</param>
    /// <param name="beside">Lines of the day that stay, without those that <paramref name="lines"/> replaces.</param>
    /// <param name="besideInState">How many lines the submission keeps beside the new ones, withdrawn ones included: ids are never used again.</param>
    public static Violation? Refusal(IReadOnlyList<ActivityLine> lines, IReadOnlyList<ActivityLine> beside, int besideInState, EntryPolicy policy)
    {
        if (lines.Count > MaxLinesAtOnce)
            return SubmissionViolations.TooManyAtOnce;
        if (lines.Count + besideInState > MaxLines)
            return SubmissionViolations.TooManyLines;
        foreach (var line in lines)
        {
            if (Refusal(line) is { } refusal)
                return refusal;
            if (policy.NeedsEvidence && line.Evidence is null)
                return SubmissionViolations.EvidenceMissing;
        }

        if (lines.Sum(line => line.Minutes) + beside.Sum(line => line.Minutes) > policy.MinutesPerDay)
            return SubmissionViolations.DayLongerThan(policy.MinutesPerDay);
        return Overlap([.. lines, .. beside]) ? SubmissionViolations.SpansOverlap : null;
    }

    /// <summary>Whether somebody wrote something that is readable and not too long.</summary>
    /// <param name="longest">Characters, inclusive.</param>
    public static bool IsText(string? text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest && IsReadable(text);

    /// <summary>Whether a text from outside can be stored and shown: not too long, no half characters, no control characters but line breaks, nothing that turns the direction of what follows.</summary>
    public static bool IsReadable(string text)
    {
        if (text.Length > MaxText)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t')) || IsTurn(text[i]))
                return false;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }

    public static Violation? Refusal(IReadOnlyList<LineDecision> decisions)
    {
        if (decisions.Any(one => one.Reason is { } reason && !IsReadable(reason)))
            return SubmissionViolations.NoteUnusable;
        return decisions.All(one => one.Quantity is not { } quantity || IsQuantity(quantity)) ? null : SubmissionViolations.QuantityUnusable;
    }

    private static Violation? Refusal(ActivityLine line)
    {
        if (!Nip.TryParse(line.Id, out _))
            return SubmissionViolations.LineIdUnusable;
        if (!Nip.TryParse(line.ActivityCode.Replace('/', '-'), out _))
            return SubmissionViolations.ActivityCodeUnusable;
        if (!IsQuantity(line.Quantity))
            return SubmissionViolations.QuantityUnusable;
        if (line.Minutes is < 0 or > EntryPolicy.MinutesOfDay)
            return SubmissionViolations.MinutesUnusable;
        if (line.Start.HasValue != line.End.HasValue || line.Start >= line.End)
            return SubmissionViolations.SpanUnusable;
        if (string.IsNullOrWhiteSpace(line.Description) || !IsReadable(line.Description))
            return SubmissionViolations.DescriptionUnusable;
        if (line.Note is { } note && !IsReadable(note))
            return SubmissionViolations.NoteUnusable;
        return line.Evidence is null || IsAddress(line.Evidence) ? null : SubmissionViolations.EvidenceUnusable;
    }

    // Embeddings, overrides and isolates: they make one text look like another, and reach beyond it.
    private static bool IsTurn(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsQuantity(decimal quantity) =>
        quantity is >= 0 and <= MaxQuantity && decimal.Truncate(quantity * 10_000) == quantity * 10_000;

    internal static bool IsAddress(string text) =>
        EvidenceName.TryParse(text, out _) || (text.Length <= 500 && IsReadable(text) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);

    private static bool Overlap(IEnumerable<ActivityLine> lines)
    {
        TimeOnly? free = null;
        foreach (var line in lines.Where(line => line.Start is not null).OrderBy(line => line.Start))
        {
            if (line.Start < free)
                return true;
            free = line.End;
        }

        return false;
    }
}
