using System.Text.Json.Nodes;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Policies;

/// <summary>A small policy of the test's own: class 8 is Rp 1,000,000, leave is free; the test adds what it is about.</summary>
internal static class OwnPolicy
{
    private const string Bare = """
        {"id":"uji","effectiveFrom":"2020-01-01","name":{"id":"Uji","en":"Test"},"regulation":"Uji 1","class":"complete","state":"draft",
         "sources":{"s":{"regulation":"Uji 1","title":"Uji"}},"tariff":{"classes":{"7":800000,"8":1000000,"9":2000000},"source":{"ref":"s"}},
         "cap":{"pct":"100","source":{"ref":"s"}},"rules":[],
         "leave":[{"code":"IZIN","name":{"id":"Izin","en":"Leave"},"kinds":["ANNUAL_LEAVE","SICK_LEAVE","OFFICIAL_TRIP"],"steps":[{"payPct":"100"}],"source":{"ref":"s"}}]}
        """;

    /// <summary>Members of the policy as JSON text; rules and the like get name and source of their own where they have none.</summary>
    public static JsonObject Json(string members)
    {
        var json = JsonNode.Parse(Bare)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse("{" + members + "}")!.AsObject())
        {
            var copy = value?.DeepClone();
            foreach (var item in copy as JsonArray ?? [])
                Complete(item);
            json[name] = copy;
        }

        return json;
    }

    public static PolicyResult Read(string members)
    {
        var json = Json(members);
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json.ToJsonString());
            return new PolicyLibrary(Path.GetTempPath(), LawLibrary.Default).Resolve(file, new CivilMonth(2026, 9));
        }
        finally
        {
            File.Delete(file);
        }
    }

    public static AllowancePolicy Of(string members)
    {
        var result = Read(members);
        Assert.Equal([], result.Problems.Select(problem => problem.ToString()));
        return result.Policy!;
    }

    /// <summary>What is wrong, as <c>code path</c>.</summary>
    public static string Problems(string members) => string.Join("; ", Read(members).Problems.Select(problem => $"{problem.Code} {problem.Path}"));

    public static AllowanceBreakdown Pay(string members, MonthFacts month, PersonFacts? facts = null)
    {
        var (breakdown, gaps) = AllowanceCalculator.Calculate(Of(members), month.Build() with { Facts = facts ?? PersonFacts.None });
        Assert.Empty(gaps);
        Assert.Equal(Exact.Whole(breakdown!.Payable), breakdown.Lines.Aggregate(Exact.Zero, (sum, line) => sum + line.Amount.Value));
        return breakdown;
    }

    private static void Complete(JsonNode? item)
    {
        if (item is not JsonObject node || !node.ContainsKey("code"))
            return;
        if (!node.ContainsKey("source") && !node.ContainsKey("components"))
            node["source"] = JsonNode.Parse("""{"ref":"s"}""");
        if (!node.ContainsKey("name"))
            node["name"] = JsonNode.Parse("""{"id":"Aturan","en":"Rule"}""");
    }
}
