using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <param name="Path">Name of the member, as in the body and in the file.</param>
public sealed record ItemProblem(string Path, Text Text);

/// <summary>What the content of an item may say.</summary>
internal static class ItemRules
{
    public const int MaxName = 200, MaxShort = 60, MaxReference = 120, MaxLinks = 20;
    public const decimal MaxNumber = 1_000_000;
    private const int MaxReason = 1000;

    /// <param name="knows">Whether a code is in the catalogue, or will be with the same request.</param>
    public static IReadOnlyList<ItemProblem> Problems(string code, ItemContent content, OrganisationView organisation, Func<string, bool> knows)
    {
        var problems = new List<ItemProblem>();
        if (!CatalogueItem.IsCode(code))
            Add("code", "harus 1 sampai 64 huruf, angka, atau . _ - /", "must be 1 to 64 letters, digits and . _ - /");
        Required("name", content.Name, MaxName);
        Required("outputUnit", content.OutputUnit, MaxShort);
        Optional("kind", content.Kind, MaxShort);
        Optional("position", content.Position ?? "", MaxReference);
        if (content.Source == ItemSource.PostDuty)
            Optional("sourceReference", content.SourceReference, MaxReference);
        else
            Required("sourceReference", content.SourceReference, MaxReference);
        Number("standardMinutes", content.StandardMinutes);
        Number("weight", content.Weight);
        if (content.UnitCode is { } unit && organisation.Units.Find(unit) is null)
            Add("unitCode", "unit tidak ada", "there is no such unit");
        Links("serves", content.Serves);
        Links("dependsOn", content.DependsOn);
        return problems;

        void Add(string path, string id, string en) => problems.Add(new ItemProblem(path, new Text(id, en)));

        void Required(string path, string text, int longest)
        {
            if (string.IsNullOrWhiteSpace(text))
                Add(path, "wajib diisi", "must not be empty");
            else
                Optional(path, text, longest);
        }

        void Optional(string path, string text, int longest)
        {
            if (text.Length > longest || !LineRules.IsReadable(text) || text.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0)
                Add(path, $"paling banyak {longest} karakter yang dapat dibaca, dalam satu baris", $"{longest} readable characters at most, on one line");
        }

        void Number(string path, decimal? number)
        {
            if (number is { } value && (value < 0 || value > MaxNumber || decimal.Truncate(value * 10_000) != value * 10_000))
                Add(path, "harus 0 sampai 1.000.000 dengan paling banyak empat angka desimal", "must be 0 to 1,000,000 with at most four decimals");
        }

        void Links(string path, IReadOnlyList<string> codes)
        {
            if (codes.Count > MaxLinks || codes.Distinct(StringComparer.Ordinal).Count() != codes.Count)
                Add(path, $"paling banyak {MaxLinks} kode, masing-masing satu kali", $"{MaxLinks} codes at most, each of them once");
            else if (codes.FirstOrDefault(other => other == code || !CatalogueItem.IsCode(other) || !knows(other)) is { } bad)
                Add(path, $"kode tidak ada dalam kamus: {(CatalogueItem.IsCode(bad) ? bad : "?")}", $"not another item of the catalogue: {(CatalogueItem.IsCode(bad) ? bad : "?")}");
        }
    }

    public static bool IsReason(string? reason) => !string.IsNullOrWhiteSpace(reason) && reason.Length <= MaxReason && LineRules.IsReadable(reason);
}
