using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.EarlyWarnings;

/// <summary>Something about a closed period that a person of the personnel office should look at. It has cut nothing and proves nothing.</summary>
/// <param name="Unit">Where the person was last in the period.</param>
/// <param name="Facts">The numbers that it stands on.</param>
/// <param name="How">How it was computed, with the threshold.</param>
/// <param name="Thresholds">Those in force when it was found.</param>
/// <param name="Notes">What people said, oldest first.</param>
public sealed record EarlyWarningAnswer(
    string Period,
    Nip Nip,
    string? Name,
    WarningKind Kind,
    WarningStatus Status,
    int Version,
    string Unit,
    int? JobClass,
    IReadOnlyList<WarningFact> Facts,
    Text How,
    WarningThresholdsBody Thresholds,
    IReadOnlyList<WarningNote> Notes);

/// <param name="Version">Of the run that the figures are of.</param>
/// <param name="People">Who were looked at.</param>
/// <param name="PayCompared">Of them, those whose pay could be compared: the whole period in one post, not new in it, hardly on leave.</param>
/// <param name="Counts">Of each kind there is.</param>
public sealed record WarningSummaryAnswer(
    string Period, int Version, DateTimeOffset At, int People, int PayCompared, WarningThresholdsBody Thresholds, IReadOnlyList<WarningCountAnswer> Counts);

public sealed record WarningCountAnswer(WarningKind Kind, WarningStatus Status, int Warnings);

/// <param name="Outcome"><c>seen</c>, <c>explained</c> or <c>followedUp</c>.</param>
/// <param name="Note">At most 1,000 characters; may be empty for <c>seen</c> alone.</param>
public sealed record WarningNoteBody(WarningOutcome Outcome, string Note = "");

/// <summary>From where on the office is warned (<c>docs/early-warning.md</c> has the bounds of each).</summary>
public sealed record WarningThresholdsBody(
    int LeastDays, int ShortMinutesADay, int OutputShare, int PendingLines, int PendingShare, int LeastPeers, int PayGap, int WorkedShare, int NewDays)
{
    internal WarningThresholds Value => new()
    {
        LeastDays = LeastDays,
        ShortMinutesADay = ShortMinutesADay,
        OutputShare = OutputShare,
        PendingLines = PendingLines,
        PendingShare = PendingShare,
        LeastPeers = LeastPeers,
        PayGap = PayGap,
        WorkedShare = WorkedShare,
        NewDays = NewDays,
    };

    internal static WarningThresholdsBody Of(WarningThresholds value) => new(
        value.LeastDays, value.ShortMinutesADay, value.OutputShare, value.PendingLines, value.PendingShare, value.LeastPeers, value.PayGap, value.WorkedShare, value.NewDays);
}

/// <param name="By">Null for the engine.</param>
/// <param name="Event"><c>found</c>, <c>vanished</c> or <c>noted</c>.</param>
public sealed record WarningChangeAnswer(int Version, DateTimeOffset At, Nip? By, string Event);

[JsonSerializable(typeof(EarlyWarningAnswer))]
[JsonSerializable(typeof(Page<EarlyWarningAnswer>))]
[JsonSerializable(typeof(WarningSummaryAnswer))]
[JsonSerializable(typeof(WarningNoteBody))]
[JsonSerializable(typeof(WarningThresholdsBody))]
[JsonSerializable(typeof(Page<WarningChangeAnswer>))]
internal sealed partial class EarlyWarningJson : JsonSerializerContext;
