using System.Text.Json.Serialization;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>A list of what was really paid for a period, as it was imported. A later one takes the place of an earlier one; all are kept.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Hash">SHA-256 of the file, in hexadecimal.</param>
/// <param name="Amount">Sum over all people, exact.</param>
public sealed record PaidList(PeriodId Id, int Number, string Hash, int People, decimal Amount, Nip By, DateTimeOffset At);

/// <param name="Name">As the file says; empty where it does not.</param>
/// <param name="Lines">At least one.</param>
public sealed record PaidPerson(Nip Nip, string Name, IReadOnlyList<PaidLine> Lines)
{
    [JsonIgnore]
    public decimal Amount => Lines.Sum(line => line.Amount);

    /// <summary>Whole rupiah, half up.</summary>
    [JsonIgnore]
    public long Rounded => Rounding.HalfUpRupiah.Apply(new Rupiah(Exact.FromDecimal(Amount)));

    internal IEnumerable<ComparedLine> Compared => Lines.Select(line => line.Compared);
}

/// <param name="Code">Empty for what the file does not take apart.</param>
/// <param name="Amount">Rupiah; negative for what was deducted.</param>
public sealed record PaidLine(string Code, string Description, decimal Amount)
{
    /// <summary>No rule of a policy has this code: rules begin with a letter.</summary>
    public const string WholeCode = "(paid)";

    private static readonly Text Whole = new("Dibayar menurut daftar", "Paid according to the list");

    internal ComparedLine Compared => new(
        Code.Length == 0 ? WholeCode : Code,
        Description.Length > 0 ? new Text(Description, Description) : Code.Length == 0 ? Whole : new Text(Code, Code),
        new LegalSource("", ""),
        new Rupiah(Exact.FromDecimal(Amount)));
}
