using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>The facts in words.</summary>
public static class FactNames
{
    public static Text Of(FactName fact) => fact switch
    {
        FactName.Workdays => new("hari kerja pegawai", "the person's working days"),
        FactName.MonthWorkdays => new("hari kerja sebulan", "working days of the month"),
        FactName.PresentDays => new("hari hadir", "days present"),
        FactName.AbsentDays => new("hari tanpa keterangan", "days absent without notice"),
        FactName.MissingInDays => new("hari tanpa presensi masuk", "days without a check-in"),
        FactName.MissingOutDays => new("hari tanpa presensi pulang", "days without a check-out"),
        FactName.LateDays => new("hari terlambat", "late days"),
        FactName.EarlyDays => new("hari pulang cepat", "days of leaving early"),
        FactName.LeaveDays => new("hari kerja dengan izin", "working days of approved absence"),
        FactName.LongestAbsentRun => new("hari tanpa keterangan berturut-turut terbanyak", "longest run of days absent without notice"),
        FactName.LateMinutes => new("menit terlambat", "minutes late"),
        FactName.EarlyMinutes => new("menit pulang cepat", "minutes left early"),
        FactName.WorkedMinutes => new("menit hadir tanpa istirahat", "minutes present without breaks"),
        FactName.RequiredMinutes => new("menit kerja wajib", "required working minutes"),
        FactName.AwayMinutes => new("menit meninggalkan kantor", "minutes away from the office"),
        FactName.ActivityCount => new("jumlah aktivitas terverifikasi", "verified activities"),
        FactName.ActivityQuantity => new("volume aktivitas terverifikasi", "verified quantity"),
        FactName.ActivityMinutes => new("menit aktivitas terverifikasi", "verified minutes"),
        FactName.StandardMinutes => new("menit baku × volume aktivitas terverifikasi", "standard minutes × verified quantity"),
        FactName.ActivityPoints => new("poin aktivitas terverifikasi", "verified points"),
        FactName.ActivityPrice => new("nilai rupiah menit terverifikasi", "rupiah of the verified minutes"),
        FactName.Reports => new("laporan harian", "daily reports"),
        FactName.ReportsSatisfactory => new("laporan harian memuaskan", "satisfactory daily reports"),
        FactName.ReportsUnsatisfactory => new("laporan harian tidak memuaskan", "unsatisfactory daily reports"),
        FactName.ReportsMissing => new("hari kerja tanpa laporan", "days worked without a report"),
        FactName.SkpScore => new("nilai SKP", "SKP score"),
        FactName.SkpSubmittedDay => new("tanggal penyampaian SKP", "day of the month on which the SKP was handed in"),
        FactName.History => new("catatan sebelum bulan ini", "history before the month"),
        FactName.Modifier => new("nilai dalam daftar pengubah", "value in the list of modifiers"),
        FactName.Sanctions => new("hukuman disiplin yang berlaku", "sanctions in force"),
        FactName.JobClass => new("kelas jabatan", "job class"),
        FactName.MonthNumber => new("nomor bulan", "number of the month"),
        FactName.ServiceMonths => new("masa kerja dalam bulan", "months of service"),
        FactName.ClassAmount => new("tunjangan kelas jabatan sebulan", "monthly amount of the class"),
        FactName.PriceFull => new("harga penuh jabatan", "full price of the post"),
        FactName.PriceReduced => new("harga berkurang jabatan", "reduced price of the post"),
        FactName.PricePerMinute => new("harga per menit jabatan", "price per minute of the post"),
        FactName.EventMinutes => new("menit kejadian", "minutes of the event"),
        _ => throw new InvalidOperationException($"Unknown fact {fact}"),
    };
}
