using System.Globalization;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Where a submission stands, in a sentence: who is waited for, and until when on the clock of the owner's unit.</summary>
public static class StatusText
{
    private static readonly string[] MonthsId =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public static Text Of(ApprovalState state, OrganisationView organisation) => state switch
    {
        ApprovalState.Draft => new("Konsep, belum diajukan.", "Draft, not submitted yet."),
        ApprovalState.Submitted submitted => Waiting(submitted, organisation),
        ApprovalState.WithHr => new("Menunggu keputusan bagian kepegawaian, tanpa batas waktu.", "Waiting for the personnel office, without a deadline."),
        ApprovalState.Returned returned => new(
            $"Dikembalikan oleh {Name(returned.ReturnedBy, organisation)}; menunggu perbaikan pemilik, tanpa batas waktu.",
            $"Returned by {Name(returned.ReturnedBy, organisation)}; waiting for the owner's revision, without a deadline."),
        ApprovalState.Decided => new("Selesai diputuskan.", "Decided."),
        ApprovalState.AutoVerified => new(
            "Selesai; sebagian dihitung tanpa pemeriksaan karena batas waktu atasan lewat.",
            "Over; some of it counts unreviewed because the superiors' deadline passed."),
        ApprovalState.Withdrawn => new("Ditarik oleh pemilik.", "Withdrawn by the owner."),
        _ => throw new System.Diagnostics.UnreachableException($"No text for {state.GetType()}"),
    };

    private static Text Waiting(ApprovalState.Submitted state, OrganisationView organisation)
    {
        var verifier = state.Route.Chain.Superiors[state.Route.Level].Awaited;
        var name = Name(verifier.Nip, organisation);
        var zone = organisation.Units.Find(state.Item.UnitCode)?.Zone ?? AgencyZone.Wib;
        var until = state.Route.Clock!.DueAt.ToOffset(zone.Offset);
        var date = string.Create(CultureInfo.InvariantCulture, $"{until.Day} {MonthsId[until.Month - 1]} {until.Year} pukul {until:HH.mm} {zone.Abbreviation}");
        var day = string.Create(CultureInfo.InvariantCulture, $"{until:d MMMM yyyy, HH:mm} {zone.Abbreviation}");
        var right = Right(verifier.Role);
        return new Text($"Menunggu {name}{right.Id} sampai {date}.", $"Waiting for {name}{right.En} until {day}.");
    }

    private static Text Right(VerifierRole role) => role switch
    {
        VerifierRole.Superior => new("", ""),
        VerifierRole.Plt => new(" (Plt)", " (Plt)"),
        VerifierRole.Plh => new(" (Plh)", " (Plh)"),
        _ => new(" (delegasi)", " (delegate)"),
    };

    private static string Name(Nip nip, OrganisationView organisation) => organisation.People.TryGetValue(nip, out var person) ? person.Name : nip.Value;
}
