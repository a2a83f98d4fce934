using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>Every refusal of an appraisal.</summary>
public static class AppraisalViolations
{
    public static readonly Violation NoMainResult = new(
        "EVA-001", "Tidak ada hasil kerja utama yang dapat dinilai.", "There is no main work result to rate.");

    public static readonly Violation NotRated = new(
        "EVA-002", "Ada hasil kerja yang belum dinilai.", "A work result has not been rated.");

    public static readonly Violation ValueMissing = new(
        "EVA-003", "Ketujuh nilai BerAKHLAK harus dinilai.", "All seven BerAKHLAK values have to be rated.");

    public static readonly Violation RatedTwice = new(
        "EVA-004", "Seorang penilai hanya menilai satu kali.", "A rater rates only once.");

    public static readonly Violation SuperiorMissing = new(
        "EVA-005", "Penilaian perilaku dari atasan belum ada.", "The superior has not rated the behaviour.");

    public static readonly Violation RatingMissing = new(
        "EVA-006", "Rating hasil kerja dan rating perilaku harus ada; rating yang kosong bukan \"sesuai ekspektasi\".", "Work result and behaviour must both be rated; no rating is not \"as expected\".");

    public static readonly Violation OrganisationFirst = new(
        "EVA-007", "Predikat kinerja organisasi harus ditetapkan lebih dahulu.", "The predicate of the organisation has to be set first.");

    public static readonly Violation ReasonMissing = new(
        "EVA-008", "Alasan wajib diisi karena keputusan berbeda dari usulan atau usulan tidak tegas.", "A reason is obligatory: the decision departs from the proposal, or the proposal is not clear.");

    public static readonly Violation OwnAppraisal = new(
        "EVA-009", "Tidak seorang pun menetapkan predikat kinerjanya sendiri.", "Nobody decides his own predicate.");

    /// <param name="result">As the plan names it.</param>
    public static Violation ResultNotRated(string result) => NotRated with
    {
        Message = new Text($"Hasil kerja \"{result}\" belum dinilai.", $"The work result \"{result}\" has not been rated."),
    };
}
