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
        ApprovalState.Submitted { Route: { Clock: { } clock } route } submitted =>
            WaitingFor(route.Chain.Superiors[route.Level].Awaited, clock.DueAt, submitted.Item.UnitCode, organisation),
        ApprovalState.WithHr { Route.Why: null } => new("Menunggu keputusan bagian kepegawaian, tanpa batas waktu.", "Waiting for the personnel office, without a deadline."),
        ApprovalState.WithHr { Route.Why: { } why } => new(
            $"Menunggu keputusan bagian kepegawaian, tanpa batas waktu: {WhyAtOffice(why).Id}.",
            $"Waiting for the personnel office, without a deadline: {WhyAtOffice(why).En}."),
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

    /// <summary>Why the personnel office has it, as the end of a sentence.</summary>
    public static Text WhyAtOffice(OfficeReason why) => why switch
    {
        OfficeReason.NoSuperior => new("tidak ada atasan", "there is no superior"),
        OfficeReason.ToCarryOut => new("keberatan diterima dan perlu dilaksanakan", "an accepted objection is to be carried out"),
        OfficeReason.SuperiorsTakePart => new("semua atasan ikut berkepentingan", "every superior takes part in it"),
        _ => new("semua atasan melewati batas waktu", "every superior let the deadline pass"),
    };

    /// <param name="dueAt">Exclusive.</param>
    internal static Text WaitingFor(Verifier verifier, DateTimeOffset dueAt, string unit, OrganisationView organisation)
    {
        var name = Name(verifier.Nip, organisation);
        var zone = organisation.Units.Find(unit)?.Zone ?? AgencyZone.Wib;
        var until = dueAt.ToOffset(zone.Offset);
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
