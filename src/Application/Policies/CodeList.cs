using EPerformance.Domain.Allowance;

namespace EPerformance.Application.Policies;

/// <summary>The codes of a policy. Rules, tiers and leave rules share them, because each names a line of the breakdown.</summary>
internal sealed class CodeList
{
    private static readonly string[] Reserved = [LineCode.Base, LineCode.Cap, LineCode.Rounding];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Reads <c>code</c> and reports it when another has it already.</summary>
    public string Claim(PolicyNode node)
    {
        var code = node.Text("code");
        if (Reserved.Contains(code))
            node.Problems.Add(node.PathOf("code"), PolicyProblems.Duplicate, $"kode {code} dipakai oleh rincian sendiri", $"the breakdown uses the code {code} itself");
        else if (code.Length > 0 && !_taken.Add(code))
            Duplicate(node, code);
        return code;
    }

    public static void Duplicate(PolicyNode node, string code) =>
        node.Problems.Add(node.PathOf("code"), PolicyProblems.Duplicate, $"kode {code} muncul dua kali", $"the code {code} is there twice");
}
