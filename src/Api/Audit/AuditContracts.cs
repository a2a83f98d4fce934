using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Application.Audit;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Audit;

/// <summary>A recorded change.</summary>
/// <param name="By">Null for the clock and for machines.</param>
/// <param name="Account">At its issuer; null where no request ran.</param>
/// <param name="SignIn">Which sign-in it was.</param>
/// <param name="Address">Of the client as the host saw it.</param>
/// <param name="Actions">What happened, by the names of the events.</param>
/// <param name="Seal">Number of its seal; null when it is not known here.</param>
/// <param name="Intact">Whether it still is what was sealed; null when it is not known here.</param>
/// <param name="Details">Everything else that the row says, by column; JSON as text. Empty when the row is gone.</param>
public sealed record AuditEntryAnswer(
    DateTimeOffset? At, Nip? By, string? Name, string? Account, string? SignIn, string? Address, string? Reason, IReadOnlyList<string> Actions, string Table, string Partition, string Row, int? Seal,
    bool? Intact, IReadOnlyDictionary<string, string> Details)
{
    private static readonly string[] Own = ["At", "By", "Account", "Token", "Address", "Reason"];

    internal static AuditEntryAnswer Of(AuditEntry entry, OrganisationView? organisation)
    {
        var columns = entry.Content?.Columns ?? new Dictionary<string, string>();
        var row = entry.Row;
        return new AuditEntryAnswer(
            row.At, row.By, row.By is { } by ? organisation?.NameOf(by) : null, columns.GetValueOrDefault("Account"), columns.GetValueOrDefault("Token"), columns.GetValueOrDefault("Address"),
            columns.GetValueOrDefault("Reason"), entry.Actions, row.Key.Table, row.Key.Partition, row.Key.Row, entry.Seal, entry.IsIntact,
            columns.Where(column => !Own.Contains(column.Key)).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal));
    }
}

/// <summary>Whether everything still is as it was sealed.</summary>
/// <param name="Root">Of the last seal: note it outside of this system.</param>
/// <param name="Findings">At most a thousand of <paramref name="Found"/>.</param>
public sealed record VerificationAnswer(
    bool Sound, int Seals, long SealedRows, long UnsealedRows, DateTimeOffset? SealedUntil, string? Root, int Found, IReadOnlyList<FindingAnswer> Findings)
{
    private const int Most = 1000;

    internal static VerificationAnswer Of(AuditVerification done) => new(
        done.IsSound, done.Seals, done.SealedRows, done.UnsealedRows, done.SealedUntil, done.Root, done.Findings.Count, [.. done.Findings.Take(Most).Select(FindingAnswer.Of)]);
}

public sealed record FindingAnswer(AuditFindingKind Kind, int Seal, string? Table, string? Partition, string? Row, Text Messages)
{
    internal static FindingAnswer Of(AuditFinding found) => new(found.Kind, found.Seal, found.Key?.Table, found.Key?.Partition, found.Key?.Row, found.Text);
}

[JsonSerializable(typeof(Page<AuditEntryAnswer>))]
[JsonSerializable(typeof(VerificationAnswer))]
internal sealed partial class AuditJson : JsonSerializerContext;
