using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Periods;

/// <param name="Days">Over, but not closed.</param>
/// <param name="Waiting">Submissions and requests that nobody has decided; one that several may decide is counted for each.</param>
/// <param name="UnitsWithoutPunches">Not one punch on their closed days.</param>
/// <param name="Policies">Why the policy of a month cannot calculate.</param>
public sealed record ReadinessAnswer(
    string Period, bool Ready, IReadOnlyList<OpenDayAnswer> Days, IReadOnlyList<WaitingAnswer> Waiting, IReadOnlyList<string> UnitsWithoutPunches, IReadOnlyList<string> Policies);

public sealed record OpenDayAnswer(DateOnly Date, string TimeZone);

/// <param name="Unit">Of the people whose work waits.</param>
/// <param name="Responsible">NIP of who may decide, or <c>@hr</c>.</param>
/// <param name="Kind"><c>activitySubmission</c>, or what kind of request.</param>
/// <param name="Days">How many: days of work, or requests.</param>
/// <param name="Lines">That wait in them: activities, or people.</param>
/// <param name="Oldest">Day of work, or first day of a request.</param>
public sealed record WaitingAnswer(string Unit, string Responsible, string Kind, int Days, int Lines, DateOnly Oldest);

/// <param name="Told">People who have been told today.</param>
public sealed record RemindersAnswer(int Told);

/// <param name="WithPeriod">The run that is compared with: <c>before</c> everywhere.</param>
/// <param name="Continuation">To be sent back unread for the next page; null when this is the last.</param>
public sealed record ComparisonAnswer(
    string WithPeriod, int WithVersion, string Period, int Version, ComparisonSumAnswer Total, IReadOnlyList<ComparedAnswer> Items, string? Continuation);

/// <summary>Over everybody whom the caller may see, whole rupiah, differences of earlier periods included.</summary>
public sealed record ComparisonSumAnswer(int People, int Gain, int Lose, int Same, int Joined, int Gone, long Before, long After, long Change);

public sealed record ComparedAnswer(
    string Nip, string Name, string Unit, int? JobClassBefore, int? JobClassAfter, long Before, long After, long Change, IReadOnlyList<ComparedLineAnswer> Lines);

/// <summary>A rule that came to something else; exact amounts.</summary>
public sealed record ComparedLineAnswer(string Code, Text Text, string Before, string After, string Change);
