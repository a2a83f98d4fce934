using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Catalogue;

/// <summary>A proposal.</summary>
/// <param name="Code">1 to 64 letters, digits and <c>. _ - /</c>.</param>
/// <param name="From">First day, inclusive; after that of the accepted version.</param>
/// <param name="StandardMinutes">Of one output.</param>
/// <param name="Weight">Of one output, in points.</param>
/// <param name="SourceReference">Budget line, process step or decree; obligatory for the first two.</param>
/// <param name="UnitCode">For this unit and those below it; everybody when not given.</param>
/// <param name="Position">For holders of this post; everybody when not given.</param>
/// <param name="Serves">Codes of the tasks that this one contributes to, at most 20.</param>
/// <param name="DependsOn">Codes of the tasks that come before, at most 20.</param>
public sealed record CatalogueItemBody(
    string Code,
    DateOnly From,
    string Name,
    string OutputUnit,
    ItemSource Source,
    string SourceReference = "",
    decimal? StandardMinutes = null,
    decimal? Weight = null,
    string Kind = "",
    string? UnitCode = null,
    string? Position = null,
    IReadOnlyList<string>? Serves = null,
    IReadOnlyList<string>? DependsOn = null);

/// <param name="Items">1 to 100, each code once.</param>
public sealed record CatalogueReviewsBody(IReadOnlyList<CatalogueReviewBody> Items);

/// <param name="Number">Of the version that was read.</param>
/// <param name="Accept">False sends it back.</param>
/// <param name="Reason">Obligatory for sending back: what is too general, and what would do.</param>
public sealed record CatalogueReviewBody(string Code, int Number, bool Accept, string? Reason = null);

/// <param name="LastDay">Inclusive; today or later.</param>
public sealed record CatalogueEndBody(DateOnly LastDay, string Reason);

/// <param name="Csv">Content of <c>catalogue.csv</c> (<c>docs/catalogue.md</c>).</param>
public sealed record CatalogueImportBody(string Csv);

/// <param name="Proposed">Items that wait for a review now.</param>
/// <param name="Unchanged">Rows that said what was there already.</param>
/// <param name="Warnings">One line each.</param>
public sealed record CatalogueImportAnswer(int Proposed, int Unchanged, IReadOnlyList<string> Warnings);

/// <param name="Versions">Ascending; the last one may wait for a review or be sent back.</param>
/// <param name="ServedBy">Codes of the tasks that contribute to this one.</param>
/// <param name="RequiredBy">Codes of the tasks that depend on this one.</param>
public sealed record CatalogueItemAnswer(string Code, IReadOnlyList<ItemVersionAnswer> Versions, IReadOnlyList<string> ServedBy, IReadOnlyList<string> RequiredBy);

/// <param name="Until">Last day, inclusive; null while it goes on.</param>
/// <param name="Reason">Why it was sent back or ended.</param>
/// <param name="Hints">What makes it look too general; for the reviewer.</param>
public sealed record ItemVersionAnswer(
    string Code,
    int Number,
    DateOnly From,
    DateOnly? Until,
    ItemStatus Status,
    string Name,
    string OutputUnit,
    decimal? StandardMinutes,
    decimal? Weight,
    string Kind,
    ItemSource Source,
    string SourceReference,
    string? UnitCode,
    string? Position,
    IReadOnlyList<string> Serves,
    IReadOnlyList<string> DependsOn,
    Nip ProposedBy,
    Nip? ReviewedBy,
    string? Reason,
    IReadOnlyList<Text> Hints);

public sealed record UsableItemsAnswer(IReadOnlyList<ItemVersionAnswer> Items);

/// <summary>In the order of the request.</summary>
public sealed record CatalogueReviewsAnswer(IReadOnlyList<CatalogueReviewAnswer> Items);

/// <param name="Status">As the answer would have had alone: 200 or that of the refusal.</param>
/// <param name="ViolationCode">Null when it was done.</param>
public sealed record CatalogueReviewAnswer(string Code, int Status, string? ViolationCode, Text? Messages);

/// <param name="Event"><c>proposed</c>, <c>accepted</c>, <c>sentBack</c> or <c>ended</c>.</param>
/// <param name="Number">Of the version of the item.</param>
public sealed record ItemChangeAnswer(int Version, DateTimeOffset At, Nip By, string Event, int Number, string? Reason);
