using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>The kind of problem in a few words, the same for all codes of a status.</summary>
internal static class ProblemTitle
{
    public static Text Of(int status) => status switch
    {
        400 => new("Permintaan tidak terbaca", "Unreadable request"),
        401 => new("Belum masuk", "Not signed in"),
        403 => new("Tidak berwenang", "Not allowed"),
        404 => new("Tidak ditemukan", "Not found"),
        405 => new("Metode tidak diterima", "Method not accepted"),
        409 => new("Bertentangan dengan keadaan sekarang", "In conflict with the present state"),
        412 => new("Sudah berubah", "Changed meanwhile"),
        413 => new("Terlalu besar", "Too large"),
        415 => new("Jenis isi tidak diterima", "Content type not accepted"),
        422 => new("Isi tidak memenuhi aturan", "Content against the rules"),
        428 => new("Prasyarat wajib ada", "Precondition needed"),
        429 => new("Terlalu sering", "Too often"),
        503 => new("Layanan belum siap", "Service not ready"),
        >= 500 => new("Kesalahan layanan", "Mistake of the service"),
        _ => new("Permintaan ditolak", "Request refused"),
    };
}
