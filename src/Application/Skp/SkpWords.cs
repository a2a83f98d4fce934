using System.Globalization;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>The words of the form (PermenPANRB 6/2022).</summary>
internal static class SkpWords
{
    public static string Of(CoreValue value) => value == CoreValue.BerorientasiPelayanan ? "Berorientasi Pelayanan" : value.ToString();

    public static string Of(ResultAspect aspect) => aspect switch
    {
        ResultAspect.Quantity => "Kuantitas",
        ResultAspect.Quality => "Kualitas",
        ResultAspect.Time => "Waktu",
        _ => "Biaya",
    };

    public static string Of(ResultPerspective perspective) => perspective switch
    {
        ResultPerspective.ServiceRecipients => "Penerima layanan",
        ResultPerspective.InternalProcess => "Proses bisnis internal",
        ResultPerspective.Learning => "Penguatan internal (pembelajaran)",
        _ => "Anggaran",
    };

    public static string Of(CascadeKind kind) => kind switch
    {
        CascadeKind.Direct => "Langsung",
        CascadeKind.Indirect => "Tidak langsung",
        _ => "Non-penjabaran (tugas jabatan)",
    };

    public static string Of(SkpForm form) => form switch
    {
        SkpForm.Leader => "pimpinan, menurut perspektif",
        SkpForm.Staff => "pejabat administrasi, fungsional, dan pelaksana, menurut aspek",
        _ => "rencana ringkas pendamping (non-ASN)",
    };

    public static string Of(AgreementKind kind) => kind switch
    {
        AgreementKind.First => "kesepakatan awal",
        AgreementKind.Addendum => "adendum",
        _ => "perjanjian baru",
    };

    public static string Of(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
