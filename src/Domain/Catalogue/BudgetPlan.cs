using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Catalogue;

/// <summary>Levels of <i>RKAKL</i> and <i>DPA</i>, from the top.</summary>
public enum BudgetLevel
{
    Programme,
    Activity,
    SubActivity,
    Output,
}

/// <summary>A line of the budget plan.</summary>
/// <param name="ParentCode">A line of a higher level; <c>null</c> for a programme.</param>
/// <param name="UnitCode">Who carries it out; <c>null</c> where the plan does not say.</param>
/// <param name="Target">In the output unit; <c>null</c> where the line has none.</param>
/// <param name="Ceiling"><i>Pagu</i>, whole rupiah; of a line with lines below it, at least what they have together.</param>
/// <param name="Realised">Spent so far, whole rupiah; of a line with lines below it, their sum.</param>
public sealed record BudgetLine(
    string Code, string? ParentCode, BudgetLevel Level, string Name, string? UnitCode, string OutputUnit, decimal? Target, long Ceiling, long Realised)
{
    /// <summary>More was spent than the ceiling allows: shown, not corrected.</summary>
    public bool IsOverspent => Realised > Ceiling;
}

/// <summary>A year's budget plan, sound: known parents, levels descending, ceilings that hold what lies below.</summary>
public sealed record BudgetPlan(int Year, IReadOnlyList<BudgetLine> Lines)
{
    public BudgetLine? Find(string code) => Lines.FirstOrDefault(line => line.Code == code);

    /// <summary>What a file says, with the sums that it left out; or everything that is wrong, by the index of the row.</summary>
    public static (BudgetPlan? Plan, IReadOnlyList<(int Row, string Column, Text Text)> Problems) Of(int year, IReadOnlyList<BudgetRow> rows)
    {
        var problems = new List<(int Row, string Column, Text Text)>();
        var byCode = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!byCode.TryAdd(rows[i].Code, i))
                problems.Add((i, "code", new Text("kode muncul dua kali", "the code is there twice")));
        }

        for (var i = 0; i < rows.Count; i++)
            CheckParent(rows, i, byCode, problems);
        if (problems.Count > 0)
            return (null, problems);
        var lines = Sum(rows, byCode, problems);
        return problems.Count == 0 ? (new BudgetPlan(year, lines), []) : (null, problems);
    }

    private static void CheckParent(IReadOnlyList<BudgetRow> rows, int i, Dictionary<string, int> byCode, List<(int Row, string Column, Text Text)> problems)
    {
        var row = rows[i];
        if (row.ParentCode is null)
        {
            if (row.Level != BudgetLevel.Programme)
                problems.Add((i, "parent_code", new Text("hanya program yang tanpa induk", "only a programme has no parent")));
        }
        else if (!byCode.TryGetValue(row.ParentCode, out var parent))
        {
            problems.Add((i, "parent_code", new Text("induk tidak ada dalam berkas", "the parent is not in the file")));
        }
        else if (rows[parent].Level >= row.Level)
        {
            // Levels that only descend cannot run in a circle.
            problems.Add((i, "parent_code", new Text("induk harus dari tingkat yang lebih tinggi", "the parent has to be of a higher level")));
        }
    }

    /// <summary>From the lowest level upward, so that each line's children are summed before it.</summary>
    private static IReadOnlyList<BudgetLine> Sum(IReadOnlyList<BudgetRow> rows, Dictionary<string, int> byCode, List<(int Row, string Column, Text Text)> problems)
    {
        var (below, spent, has) = (new Int128[rows.Count], new Int128[rows.Count], new bool[rows.Count]);
        var lines = new BudgetLine[rows.Count];
        foreach (var i in Enumerable.Range(0, rows.Count).OrderByDescending(i => rows[i].Level))
        {
            var row = rows[i];
            if (!has[i] && (row.Ceiling is null || row.Realised is null))
                problems.Add((i, row.Ceiling is null ? "ceiling" : "realised", new Text("wajib diisi untuk baris tanpa rincian", "must not be empty for a line with nothing below it")));
            if (has[i] && row.Ceiling is { } own && own < below[i])
                problems.Add((i, "ceiling", new Text($"rincian di bawahnya berjumlah {below[i]}", $"what lies below it has {below[i]} together")));
            if (has[i] && row.Realised is { } said && said != spent[i])
                problems.Add((i, "realised", new Text($"rincian di bawahnya berjumlah {spent[i]}", $"what lies below it has {spent[i]} together")));
            var (ceiling, realised) = ((Int128?)row.Ceiling ?? below[i], has[i] ? spent[i] : row.Realised ?? 0);
            if (ceiling > BudgetRow.MostRupiah || realised > BudgetRow.MostRupiah)
                problems.Add((i, "ceiling", new Text("jumlah melampaui batas", "the sum is beyond all budgets")));
            else
                lines[i] = new BudgetLine(row.Code, row.ParentCode, row.Level, row.Name, row.UnitCode, row.OutputUnit, row.Target, (long)ceiling, (long)realised);
            if (row.ParentCode is null)
                continue;
            var parent = byCode[row.ParentCode];
            has[parent] = true;
            below[parent] += ceiling;
            spent[parent] += realised;
        }

        return [.. lines.Where(line => line is not null).OrderBy(line => line.Code, StringComparer.Ordinal)];
    }
}

/// <summary>A row as the file says it; ceiling and realised rupiah may be left out where rows below have them.</summary>
public sealed record BudgetRow(
    string Code, string? ParentCode, BudgetLevel Level, string Name, string? UnitCode, string OutputUnit, decimal? Target, long? Ceiling, long? Realised)
{
    /// <summary>Ten thousand trillion: three times the state's budget.</summary>
    public const long MostRupiah = 10_000_000_000_000_000;
}
