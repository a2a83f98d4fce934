using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Papers;

/// <summary>Section <c>Allowance:Papers</c>: what stands on papers and cannot be computed. Frozen with the facts of a version.</summary>
public sealed record PaperSettings
{
    /// <summary>Name of the agency over every paper; empty takes the name of the root unit.</summary>
    public string Agency { get; init; } = "";

    public string PersonnelTitle { get; init; } = "Pejabat Kepegawaian";

    public string FinanceTitle { get; init; } = "Pejabat Keuangan";

    /// <summary>Budget account (<i>akun belanja</i>) by kind of employment: <c>PNS</c>, <c>CPNS</c>, <c>PPPK</c>, <c>NON_ASN</c>. Who has none is listed without.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public TransferTemplate Transfer { get; init; } = new();

    public string AccountOf(EmploymentType? employment) => employment is { } kind ? Accounts.GetValueOrDefault(EmploymentWords.Of(kind), "") : "";

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message names it.</exception>
    public void Check(string section)
    {
        foreach (var kind in Accounts.Keys.Where(kind => !EmploymentWords.All.Contains(kind)))
            throw new InvalidOperationException($"{section}:Accounts:{kind} is no kind of employment. There are: {string.Join(", ", EmploymentWords.All)}.");
        Transfer.Check($"{section}:Transfer");
    }
}
