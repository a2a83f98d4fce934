namespace EPerformance.Application.Bundles.Files;

/// <summary>
/// The files whose rows are facts for policies: all are checked in every bundle, whatever the policy needs. A column is described by
/// name and kind; <c>!</c> in front means that it must be filled in, <c>#</c> that it says what the row is about and not what is said of it.
/// </summary>
internal static class FactTables
{
    public static IReadOnlyList<FactTableSpec> All { get; } =
    [
        new("activities.csv", UniqueKey: "entry_id",
        [
            "!entry_id text", "!#nip nip", "!#date date", "#activity_code text", "quantity number", "minutes integer", "description text",
            "evidence text", "!status VERIFIED|REJECTED|RETURNED|PENDING", "decided_by text", "decided_at time",
        ]),
        new("ratings.csv", UniqueKey: null,
            ["!#nip nip", "!#period period", "!work_result ABOVE|MEETS|BELOW", "!behaviour ABOVE|MEETS|BELOW"]),
        new("sanctions.csv", UniqueKey: null, ["!#nip nip", "!#kind text", "!#date_from date", "date_to date", "document text"]),
        new("catalogue.csv", UniqueKey: "activity_code",
            ["!#activity_code text", "name text", "output_unit text", "standard_minutes number", "weight number", "kind text"]),
        new("posts.csv", UniqueKey: null,
        [
            "!position text", "echelon text", "price_full number", "price_reduced number", "price_per_minute number", "effective_from date",
            "document text",
        ]),
        new("daily_reports.csv", UniqueKey: null, ["!#nip nip", "!#date date", "!verdict SATISFACTORY|UNSATISFACTORY"]),
        new("skp.csv", UniqueKey: null, ["!#nip nip", "!#period period", "score number", "submitted_on date"]),
        new("rosters.csv", UniqueKey: null, ["!#nip nip", "!#date date", "!start clock", "!end clock"]),
        new("modifiers.csv", UniqueKey: null,
            ["!#nip nip", "!#kind text", "!#date_from date", "date_to date", "value text", "document text"]),
        new("history.csv", UniqueKey: null, ["!#nip nip", "!#kind text", "!#date_from date", "date_to date", "count text"]),
        new("tax.csv", UniqueKey: null, ["!#nip nip", "!#month month", "!amount number", "!borne_by text"]),
        new("bank_accounts.csv", UniqueKey: "nip", ["!#nip nip", "!bank text", "!account_number text", "!account_name text"]),
        new(Contacts.FileName, UniqueKey: "nip", ["!#nip nip", "!email email"]),
    ];
    /// <summary>The columns that say what a row of a file is about, in their order; none for a file that is not known here.</summary>
    public static IReadOnlyList<string> SubjectOf(string fileName) => All.FirstOrDefault(spec => spec.FileName == fileName)?.Subject ?? [];
}
