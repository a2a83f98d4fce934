using EPerformance.Application.Periods;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.Papers;

/// <summary>A version of a period as papers need it: everybody of a unit and below, or of the agency.</summary>
/// <param name="Unit">Of whom it is; <c>null</c> for the whole agency.</param>
/// <param name="People">In order of unit, then of class from above, then of NIP.</param>
/// <param name="LeftOut">Who could not be calculated, in order of NIP.</param>
public sealed record PaymentRun(
    PaperIdentity Identity,
    FreezeManifest Manifest,
    Unit? Unit,
    IReadOnlyList<PersonResult> People,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<PaperSignature> Signatures)
{
    private readonly Dictionary<string, string> _units = Manifest.Units.ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);

    public PaperSettings Papers => Manifest.Papers ?? new PaperSettings();

    public string Agency => Papers.Agency is { Length: > 0 } named ? named : Manifest.Units.FirstOrDefault(unit => unit.ParentCode is null)?.Name ?? "";

    public string NameOf(string unitCode) => _units.GetValueOrDefault(unitCode, "");

    /// <summary>The lines under every title: whose, of when and by which decree.</summary>
    public IReadOnlyList<string> Under =>
    [
        Agency,
        .. Unit is null ? Array.Empty<string>() : [$"Unit: {Unit.Name} ({Unit.Code})"],
        $"Periode: {PaperText.Of(Identity.Period.Period)}",
        .. Manifest.Policies.Select(policy => policy.Identity).DistinctBy(policy => policy.Hash)
            .Select(policy => FormattableString.Invariant($"Dasar: {policy.Regulation} ({policy.Id}, berlaku {policy.EffectiveFrom:yyyy-MM-dd}, {policy.Hash[..12]})")),
    ];
}

/// <param name="Decision">Who left the person out and why; <c>null</c> while nobody has decided.</param>
/// <param name="DecidedBy">Name of who decided.</param>
public sealed record LeftOut(FailedPerson Person, Exclusion? Decision, string? DecidedBy)
{
    public string Sentence => Decision is { } decision
        ? $"Tidak dihitung: {Person.Nip} {Person.Name} ({Person.UnitCode}): {Person.Reason.Id}. Dikeluarkan oleh {DecidedBy ?? decision.By.Value} (NIP {decision.By}) pada {PaperIdentity.When(decision.At)}: {decision.Reason}"
        : $"Tidak dihitung: {Person.Nip} {Person.Name} ({Person.UnitCode}): {Person.Reason.Id}. Belum ada keputusan.";
}
