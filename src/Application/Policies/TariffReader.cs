using System.Globalization;
using EPerformance.Application.Law;
using EPerformance.Domain.Policies;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>tariff</c>: the id of a file under <c>law/tariffs</c>, <c>NONE</c> for pay by the piece, or the amounts themselves.</summary>
internal static class TariffReader
{
    public static Tariff? Read(PolicyDocument document, LawLibrary law, SourceList sources, bool required)
    {
        var node = document.Saying("tariff");
        if (!node.Has("tariff") && !required)
            return null;
        if (node.IsObject("tariff"))
            return Own(node.Child("tariff")!, sources);
        var id = node.Text("tariff");
        if (id == "NONE")
            return Tariff.Nothing;
        var tariff = law.Tariff(id);
        if (tariff is null && id.Length > 0)
            node.Problems.Add("tariff", PolicyProblems.Reference, $"tidak ada tarif {id}", $"there is no tariff {id}");
        return tariff;
    }

    private static Tariff Own(PolicyNode node, SourceList sources)
    {
        var classes = new Dictionary<int, long>();
        foreach (var (name, amount) in Amounts(node, "classes", required: true))
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 17 && name[0] != '0')
                classes[number] = amount;
            else
                node.Problems.Add($"{node.PathOf("classes")}.{name}", PolicyProblems.UnknownName, "bukan kelas jabatan 1–17", "not a job class 1–17");
        }

        var posts = Amounts(node, "positions", required: false).ToDictionary(pair => pair.Name, pair => pair.Amount, StringComparer.Ordinal);
        var tariff = new Tariff("own", sources.Of(node), DateOnly.MinValue, classes) { OfPosts = posts };
        node.Close();
        return tariff;
    }

    private static List<(string Name, long Amount)> Amounts(PolicyNode node, string name, bool required)
    {
        var amounts = new List<(string, long)>();
        if (node.Child(name, required) is not { } table)
            return amounts;
        foreach (var key in table.Names())
            amounts.Add((key, table.Integer(key, 0, int.MaxValue) ?? 0));
        table.Close();
        return [.. amounts.DistinctBy(pair => pair.Item1)];
    }
}
