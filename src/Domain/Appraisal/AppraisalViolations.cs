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

    public static readonly Violation NoPlan = new(
        "EVA-010", "Tidak ada SKP yang disepakati untuk masa penilaian ini.", "No plan was agreed for this period.");

    public static readonly Violation PeriodRuns = new(
        "EVA-011", "Masa penilaian belum berakhir.", "The period is not over yet.");

    public static readonly Violation AlreadyDecided = new(
        "EVA-012", "Predikat sudah ditetapkan; perubahan memerlukan alasan.", "The predicate is decided; a correction needs a reason.");

    public static readonly Violation CollectionRuns = new(
        "EVA-013", "Pengumpulan penilaian perilaku belum ditutup.", "The collection of views on the behaviour has not ended.");

    public static readonly Violation CollectionEnded = new(
        "EVA-014", "Pengumpulan penilaian perilaku sudah ditutup.", "The collection of views on the behaviour has ended.");

    public static readonly Violation NotRater = new(
        "EVA-015", "Anda bukan atasan, rekan sejawat, atau bawahan pegawai ini.", "You are not this person's superior, peer or subordinate.");

    public static readonly Violation ContentUnusable = new(
        "EVA-016", "Isi evaluasi tidak lengkap atau tidak sah; lihat daftar errors.", "The evaluation is incomplete or not valid; see errors.");

    public static readonly Violation NotSuperior = new(
        "EVA-017", "Hanya atasan pada hari ini yang menilai dan menetapkan.", "Only the superior of today rates and decides.");

    public static readonly Violation NotOwnReport = new(
        "EVA-018", "Realisasi hanya diisi oleh pegawai yang bersangkutan.", "Only the person reports the own results.");

    public static readonly Violation EnoughRaters = new(
        "EVA-019", "Jumlah penilai kelompok ini sudah mencapai batas.", "There are as many raters of this group as can be.");

    public static readonly Violation OtherCycle = new(
        "EVA-020", "Instansi ini menilai secara berkala dengan masa yang lain.", "This agency evaluates by other periods.");

    public static readonly Violation GroupTooLarge = new(
        "EVA-021", "Unit ini terlalu besar untuk ditampilkan sekaligus; pilih unit di bawahnya.", "The unit is too large to be shown at once; choose one below it.");

    public static readonly Violation DocumentMissing = new(
        "EVA-022", "Dokumen dasar predikat organisasi wajib disebut, paling banyak 200 karakter.", "The document that the predicate of the organisation rests on must be named, in 200 characters at most.");

    public static readonly Violation SpreadReasonMissing = new(
        "EVA-023", "Sebaran predikat menyimpang dari pedoman; alasan wajib diisi.", "The spread of predicates departs from the guide; say why.");

    public static readonly Violation NotBegun = new(
        "EVA-025", "Masa penilaian belum dimulai.", "The period has not begun.");

    public static readonly Violation OwnUnit = new(
        "EVA-024", "Tidak seorang pun menetapkan predikat organisasi unit yang dipimpinnya.", "Nobody sets the predicate of the unit that he leads.");

    /// <param name="result">As the plan names it.</param>
    public static Violation ResultNotRated(string result) => NotRated with
    {
        Message = new Text($"Hasil kerja \"{result}\" belum dinilai.", $"The work result \"{result}\" has not been rated."),
    };
}
