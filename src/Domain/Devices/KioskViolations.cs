using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>Why the code of a kiosk is no good.</summary>
public static class KioskViolations
{
    public static readonly Violation CodeUnreadable = new(
        "PRG-030", "Kode kios tidak dapat dibaca; pindai ulang.", "The code of the kiosk cannot be read; scan it again.");

    /// <summary>Not signed by it, or it is not there, not active, or has sent no key. One answer, so that nothing can be tried out.</summary>
    public static readonly Violation CodeForged = new(
        "PRG-031", "Kode ini bukan dari kios presensi yang aktif.", "This code is not from an active kiosk.");

    public static readonly Violation CodeExpired = new(
        "PRG-032",
        "Kode kios sudah kedaluwarsa. Pindai kode yang sedang tampil; foto kode tidak berlaku.",
        "The code of the kiosk has expired. Scan the one that is shown now; a photo of it is no good.");

    public static readonly Violation CodeAhead = new(
        "PRG-033", "Jam kios lebih cepat dari jam server; beri tahu bagian kepegawaian.", "The clock of the kiosk is ahead of the server's; tell the personnel office.");

    public static readonly Violation KeyUnusable = new(
        "PRG-034", "Kunci kode harus kunci publik P-256 (SubjectPublicKeyInfo dalam base64).", "The key of codes must be a P-256 public key (SubjectPublicKeyInfo in base64).");

    public static readonly Violation NoKiosk = new(
        "PRG-035", "Perangkat ini bukan kios.", "This device is no kiosk.");
}
