using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>Where an objection stands, in a sentence: who is waited for, and until when on the clock of the owner's unit.</summary>
public static class ObjectionStatus
{
    public static Text Of(ObjectionState state, OrganisationView organisation) => state switch
    {
        ObjectionState.Filed { DueAt: { } due } filed => StatusText.WaitingFor(filed.Chain.Superiors[filed.Level].Awaited, due, filed.Case.UnitCode, organisation),
        ObjectionState.Filed { Why: { } why } => new(
            $"Menunggu keputusan bagian kepegawaian, tanpa batas waktu: {StatusText.WhyAtOffice(why).Id}.",
            $"Waiting for the personnel office, without a deadline: {StatusText.WhyAtOffice(why).En}."),
        ObjectionState.Filed => new("Menunggu keputusan bagian kepegawaian, tanpa batas waktu.", "Waiting for the personnel office, without a deadline."),
        ObjectionState.Decided { IsAccepted: true, Done: null } => new(
            "Diterima; menunggu pelaksanaan oleh bagian kepegawaian.", "Accepted; waiting to be carried out by the personnel office."),
        ObjectionState.Decided { IsAccepted: true } => new("Diterima dan telah dilaksanakan.", "Accepted and carried out."),
        ObjectionState.Decided => new("Ditolak; keputusan bersifat final.", "Rejected; the decision is final."),
        ObjectionState.Withdrawn => new("Ditarik oleh pemilik.", "Withdrawn by the owner."),
        _ => new("Belum diajukan.", "Not filed."),
    };
}
