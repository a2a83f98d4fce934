using EPerformance.Application.Catalogue;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>What the content of a plan may say by itself; what it refers to is looked at when it is proposed.</summary>
internal static class SkpRules
{
    public const int MaxResults = 30, MaxIndicators = 10, MaxLines = 20, MaxText = 500;
    private const decimal MaxQuantity = 1_000_000;

    /// <param name="employment">Of the owner on the first day.</param>
    public static IReadOnlyList<ItemProblem> Problems(SkpId id, SkpContent content, EmploymentType employment)
    {
        var problems = new List<ItemProblem>();
        if (content.Days.IsEmpty || content.Days.From.Year != id.Year || content.Days.To.Year != id.Year)
            Add("to", "masa SKP harus berada dalam tahunnya dan tidak kosong", "the time of a plan lies within its year and is not empty");
        if ((content.Form == SkpForm.Light) != (employment == EmploymentType.NonAsn))
            Add("form", "bentuk ringan untuk non-ASN, bentuk lain untuk PNS, CPNS, dan PPPK", "the light form is for those who are no civil servants, the others for PNS, CPNS and PPPK");
        Results(content, Add);
        Values(content, Add);
        Lines("resources", content.Resources, Add);
        Lines("accountability", content.Accountability, Add);
        Lines("consequences", content.Consequences, Add);
        return problems;

        void Add(string path, string said, string en) => problems.Add(new ItemProblem(path, new Text(said, en)));
    }

    private static bool IsText(string? text) => LineRules.IsText(text, MaxText);

    private static void Results(SkpContent content, Action<string, string, string> add)
    {
        if (content.Results.Count is 0 or > MaxResults || content.Results.All(result => result.Kind != ResultKind.Main))
            add("results", $"1 sampai {MaxResults} hasil kerja, sedikitnya satu utama", $"1 to {MaxResults} results, at least one of them main");
        if (content.Results.DistinctBy(result => result.Id, StringComparer.Ordinal).Count() != content.Results.Count || content.Results.Any(result => !Nip.TryParse(result.Id, out _)))
            add("results.id", "nomor hasil kerja 1 sampai 64 huruf, angka, atau . _ -, masing-masing satu kali", "the id of a result is 1 to 64 letters, digits and . _ -, each of them once");
        foreach (var (i, result) in content.Results.Index())
        {
            if (!IsText(result.Statement))
                add($"results[{i}].statement", $"wajib diisi, paling banyak {MaxText} karakter", $"must have 1 to {MaxText} characters");
            if ((result.Cascade == CascadeKind.NonCascading) != (result.Supports is null))
                add($"results[{i}].supports", "penjabaran langsung dan tidak langsung menyebut hasil kerja atasan, yang lain tidak", "a direct or indirect result names the superior's, any other does not");
            if (result.BudgetLine is { } line && !CatalogueItem.IsCode(line))
                add($"results[{i}].budgetLine", "bukan kode baris anggaran", "not the code of a budget line");
            if (result.Output is { } output && (!CatalogueItem.IsCode(output.ActivityCode) || output.Quantity is <= 0 or > MaxQuantity || decimal.Truncate(output.Quantity * 10_000) != output.Quantity * 10_000))
                add($"results[{i}].output", "kode kamus aktivitas dan kuantitas lebih dari 0 sampai 1.000.000", "a code of the catalogue and a quantity of more than 0, up to 1,000,000");
            Indicators(content.Form, i, result.Indicators, add);
        }
    }

    private static void Indicators(SkpForm form, int result, IReadOnlyList<Indicator> indicators, Action<string, string, string> add)
    {
        if (indicators.Count is 0 or > MaxIndicators)
            add($"results[{result}].indicators", $"1 sampai {MaxIndicators} indikator", $"1 to {MaxIndicators} indicators");
        foreach (var (i, indicator) in indicators.Index())
        {
            if (!IsText(indicator.Statement) || !IsText(indicator.Target))
                add($"results[{result}].indicators[{i}]", "indikator dan target wajib diisi", "an indicator has a statement and a target");
            if (form == SkpForm.Leader ? indicator.Perspective is null || indicator.Aspect is not null : indicator.Aspect is null || indicator.Perspective is not null)
                add($"results[{result}].indicators[{i}].aspect", "pimpinan: perspektif; yang lain: aspek kuantitas, kualitas, waktu, atau biaya", "leaders: a perspective; all others: the aspect quantity, quality, time or cost");
        }
    }

    private static void Values(SkpContent content, Action<string, string, string> add)
    {
        var values = content.Behaviours.Select(one => one.Value).ToList();
        if (values.Distinct().Count() != values.Count || (content.Form != SkpForm.Light && values.Count != Enum.GetValues<CoreValue>().Length))
            add("behaviours", "ketujuh nilai BerAKHLAK, masing-masing satu kali", "the seven values of BerAKHLAK, each of them once");
        if (content.Behaviours.Any(one => one.Special.Length > 0 && !IsText(one.Special)))
            add("behaviours.special", $"paling banyak {MaxText} karakter", $"{MaxText} characters at most");
    }

    private static void Lines(string path, IReadOnlyList<string> lines, Action<string, string, string> add)
    {
        if (lines.Count > MaxLines || lines.Any(line => !IsText(line)))
            add(path, $"paling banyak {MaxLines} butir, masing-masing 1 sampai {MaxText} karakter", $"{MaxLines} lines at most, of 1 to {MaxText} characters each");
    }
}
