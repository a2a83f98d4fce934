using EPerformance.Domain.Allowance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>What one person gets for a period under one policy, its months together.</summary>
internal sealed record PersonPay(Nip Nip, string Name, string Unit, int? JobClass, long Base, long Payable, IReadOnlyList<AllowanceLine> Lines)
{
    /// <returns><c>null</c> without any allowance.</returns>
    public static PersonPay? Of(string unit, IReadOnlyList<AllowanceBreakdown> months) => months.Count == 0 ? null : new PersonPay(
        months[0].Nip,
        months[0].Name,
        unit,
        months.Select(month => month.JobClass).LastOrDefault(jobClass => jobClass is not null),
        months.Sum(month => month.Base),
        months.Sum(month => month.Payable),
        months.Count == 1 ? months[0].Lines : [.. months.SelectMany(month => month.Lines)]);

    /// <summary>Without any rule: what a simulation is compared with when there is no other policy.</summary>
    public PersonPay Full() => this with { Payable = Base, Lines = [.. Lines.Where(line => line.Code == LineCode.Base)] };

    /// <summary>Lines by code with the sum of their amounts, those of the same sum left out.</summary>
    public static IReadOnlyList<LineDifference> Differences(PersonPay? before, PersonPay? after)
    {
        var old = Sums(before);
        var now = Sums(after);
        var found = new List<LineDifference>();
        foreach (var code in old.Keys.Union(now.Keys))
        {
            var from = old.GetValueOrDefault(code);
            var to = now.GetValueOrDefault(code);
            if (code != LineCode.Rounding && from.Amount != to.Amount)
                found.Add(new LineDifference(code, (to.First ?? from.First!).Text, SourceOf((to.First ?? from.First!)), from.Amount, to.Amount));
        }

        return found;
    }

    private static Dictionary<string, (AllowanceLine? First, Rupiah Amount)> Sums(PersonPay? pay)
    {
        var sums = new Dictionary<string, (AllowanceLine? First, Rupiah Amount)>(StringComparer.Ordinal);
        foreach (var line in pay?.Lines ?? [])
        {
            var (first, amount) = sums.GetValueOrDefault(line.Code);
            sums[line.Code] = (first ?? line, amount + line.Amount);
        }

        return sums;
    }

    private static string SourceOf(AllowanceLine line) => $"{line.Source.Regulation} {line.Source.Article}".TrimEnd();
}
