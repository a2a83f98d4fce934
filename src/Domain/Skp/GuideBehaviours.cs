using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Skp;

/// <summary>Three guide behaviours of each of the seven values. Source: SE MenPANRB 20/2021, in our words.</summary>
public static class GuideBehaviours
{
    public static IReadOnlyList<Text> Of(CoreValue value) => value switch
    {
        CoreValue.BerorientasiPelayanan =>
        [
            new("Memahami dan memenuhi kebutuhan masyarakat", "Understands and meets the needs of the public"),
            new("Ramah, cekatan, solutif, dan dapat diandalkan", "Is friendly, quick, helpful and reliable"),
            new("Melakukan perbaikan tiada henti", "Keeps improving"),
        ],
        CoreValue.Akuntabel =>
        [
            new("Jujur, cermat, disiplin, dan berintegritas", "Is honest, careful, disciplined and upright"),
            new("Memakai barang milik negara secara bertanggung jawab", "Uses the property of the state responsibly"),
            new("Tidak menyalahgunakan kewenangan jabatan", "Does not abuse the powers of the office"),
        ],
        CoreValue.Kompeten =>
        [
            new("Meningkatkan kompetensi diri", "Raises the own competence"),
            new("Membantu orang lain belajar", "Helps others learn"),
            new("Bekerja dengan mutu terbaik", "Works with the best quality"),
        ],
        CoreValue.Harmonis =>
        [
            new("Menghargai setiap orang apa pun latar belakangnya", "Respects everybody whatever the background"),
            new("Suka menolong", "Likes to help"),
            new("Membangun lingkungan kerja yang baik", "Builds a good workplace"),
        ],
        CoreValue.Loyal =>
        [
            new("Setia pada Pancasila, UUD 1945, NKRI, dan pemerintahan yang sah", "Holds to Pancasila, the constitution, the state and its lawful government"),
            new("Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara", "Guards the name of colleagues, leaders, agency and state"),
            new("Menjaga rahasia jabatan dan negara", "Keeps the secrets of office and state"),
        ],
        CoreValue.Adaptif =>
        [
            new("Cepat menyesuaikan diri", "Adjusts fast"),
            new("Berinovasi dan mengembangkan kreativitas", "Innovates"),
            new("Bertindak proaktif", "Acts on the own initiative"),
        ],
        CoreValue.Kolaboratif =>
        [
            new("Memberi kesempatan berbagai pihak untuk berkontribusi", "Gives others room to contribute"),
            new("Terbuka bekerja sama untuk nilai tambah", "Is open to work together for added value"),
            new("Menggerakkan sumber daya untuk tujuan bersama", "Mobilises resources for common goals"),
        ],
        _ => throw new System.Diagnostics.UnreachableException($"No guide for {value}"),
    };
}
