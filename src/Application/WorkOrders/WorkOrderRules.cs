using EPerformance.Application.Catalogue;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>What an order may say by itself; what it refers to is looked at by <see cref="WorkOrderLinks"/>.</summary>
internal static class WorkOrderRules
{
    public const int MaxPeople = 200, MaxTitle = 200, MaxNote = 1000;
    private const decimal MaxQuantity = 1_000_000;

    /// <summary>Two years: what is asked for later is no task but a plan.</summary>
    private const int MostDays = 731;

    public static IReadOnlyList<ItemProblem> Problems(OrderContent content, IReadOnlyList<(Nip Person, decimal Quantity)> people, DateOnly today)
    {
        var problems = new List<ItemProblem>();
        if (!LineRules.IsText(content.Title, MaxTitle))
            Add("title", $"wajib diisi, paling banyak {MaxTitle} karakter", $"must have 1 to {MaxTitle} characters");
        if (content.Note.Length > 0 && !LineRules.IsText(content.Note, MaxNote))
            Add("note", $"paling banyak {MaxNote} karakter yang dapat dibaca", $"{MaxNote} readable characters at most");
        if (content.Deadline < today || content.Deadline.DayNumber > today.DayNumber + MostDays)
            Add("deadline", "hari ini atau sesudahnya, paling lama dua tahun lagi", "today or later, at most two years ahead");
        if (content.ActivityCode is { } code && !CatalogueItem.IsCode(code))
            Add("activityCode", "bukan kode kamus aktivitas", "not a code of the catalogue");
        if (content.MinutesEach is { } minutes && (minutes <= 0 || !IsNumber(minutes)))
            Add("minutesEach", "lebih dari 0 sampai 1.000.000, paling banyak empat angka desimal", "more than 0, up to 1,000,000 with at most four decimals");
        if (content.BudgetLine is { } line && !CatalogueItem.IsCode(line))
            Add("budgetLine", "bukan kode baris anggaran", "not the code of a budget line");
        if (people.Count is 0 or > MaxPeople || people.DistinctBy(one => one.Person).Count() != people.Count)
            Add("people", $"1 sampai {MaxPeople} pegawai, masing-masing satu kali", $"1 to {MaxPeople} people, each of them once");
        foreach (var (i, one) in people.Index())
        {
            if (one.Quantity <= 0 || !IsNumber(one.Quantity))
                Add($"people[{i}].quantity", "lebih dari 0 sampai 1.000.000, paling banyak empat angka desimal", "more than 0, up to 1,000,000 with at most four decimals");
        }

        return problems;

        void Add(string path, string id, string en) => problems.Add(new ItemProblem(path, new Text(id, en)));
    }

    public static bool IsWord(string? word) => word is null || LineRules.IsText(word, MaxNote);

    private static bool IsNumber(decimal number) => number is >= 0 and <= MaxQuantity && decimal.Truncate(number * 10_000) == number * 10_000;
}
