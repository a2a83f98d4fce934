using System.Text.Json;

namespace EPerformance.Application.Audit;

/// <param name="Next">Where the next page begins; <c>null</c> when this is the last.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, string? Next);

/// <summary>A recorded change.</summary>
/// <param name="Row">As it was sealed; as it is, when it is not looked up by its seal.</param>
/// <param name="Content">As it is; <c>null</c> when it is gone.</param>
/// <param name="Seal">Which seal holds it; <c>null</c> when that was not looked up.</param>
public sealed record AuditEntry(AuditRow Row, AuditContent? Content, int? Seal)
{
    /// <summary>Whether the row still is what was sealed; <c>null</c> when that was not looked up.</summary>
    public bool? IsIntact => Seal is null ? null : Content is not null && Content.Row.Digest == Row.Digest;

    /// <summary>What happened, by the names of the events: <c>Submitted</c>, <c>LinesDecided</c>, <c>Signed</c>, …; <c>AccessClosed</c>, <c>AccessOpened</c>, <c>OrganisationImported</c>, <c>SignalFound</c>, <c>SignalDecided</c>, <c>PhotoSeen</c>, <c>ThresholdsSet</c>, <c>WarningsPurged</c>, <c>TalentMapTaken</c>, <c>TalentRulesSet</c>, <c>TargetPostSet</c>, <c>AssessmentsImported</c>, <c>NationalFileGiven</c>. Empty when the row is gone.</summary>
    public IReadOnlyList<string> Actions
    {
        get
        {
            if (Content is not { Columns: var columns })
                return [];
            if (columns.TryGetValue("Events", out var events))
                return Names(events);
            return Row.Key.Table switch
            {
                "Blocks" => [columns.GetValueOrDefault("Closed") == bool.TrueString ? "AccessClosed" : "AccessOpened"],
                "Instance" => ["OrganisationImported"],
                "EarlyWarnings" => ["ThresholdsSet"],
                "NationalExports" => ["NationalFileGiven"],
                "Talent" => [Row.Key.Partition switch { "maps" => "TalentMapTaken", "rules" => "TalentRulesSet", "posts" => "TargetPostSet", _ => "AssessmentsImported" }],
                "Signals" when columns.ContainsKey("Photo") => ["PhotoSeen"],
                "Signals" => [columns.ContainsKey("By") ? "SignalDecided" : "SignalFound"],
                _ => [],
            };
        }
    }

    // Somebody may have put anything there.
    private static IReadOnlyList<string> Names(string events)
    {
        try
        {
            using var json = JsonDocument.Parse(events);
            return json.RootElement.ValueKind != JsonValueKind.Array
                ? []
                : [.. json.RootElement.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("$case", out var name) && name.ValueKind == JsonValueKind.String).Select(one => one.GetProperty("$case").GetString()!)];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
