using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>What the names of a policy file mean, for people who do not read the file.</summary>
internal static class PolicyWords
{
    private static readonly Dictionary<string, Text> Words = new(StringComparer.Ordinal)
    {
        ["above"] = new("lebih dari", "more than"),
        ["addAmount"] = new("tambahan rupiah", "rupiah added"),
        ["addPct"] = new("tambahan persen", "per cent added"),
        ["article"] = new("pasal", "article"),
        ["as"] = new("dianggap sebagai", "taken as"),
        ["base"] = new("dasar pengenaan", "base"),
        ["below"] = new("kurang dari", "less than"),
        ["cap"] = new("batas potongan", "cap"),
        ["class"] = new("golongan berkas", "class of the file"),
        ["closing"] = new("penutupan presensi", "closing of attendance"),
        ["code"] = new("kode", "code"),
        ["componentGroups"] = new("kelompok komponen", "component groups"),
        ["components"] = new("komponen", "components"),
        ["count"] = new("cara menghitung hari", "how days are counted"),
        ["days"] = new("hari", "days"),
        ["deductAmount"] = new("potongan rupiah", "rupiah deducted"),
        ["deductPct"] = new("potongan persen", "per cent deducted"),
        ["deductPctPerDay"] = new("potongan persen per hari", "per cent deducted a day"),
        ["deductPctPerMonth"] = new("potongan persen per bulan", "per cent deducted a month"),
        ["defaultBase"] = new("dasar pengenaan umum", "default base"),
        ["earlierMinutes"] = new("menit lebih awal", "minutes earlier"),
        ["effectiveFrom"] = new("berlaku sejak", "effective from"),
        ["employment"] = new("jenis pegawai", "employment"),
        ["extends"] = new("kebijakan dasar", "base policy"),
        ["fact"] = new("fakta", "fact"),
        ["flex"] = new("jam fleksibel", "flexible hours"),
        ["floors"] = new("batas bawah", "floors"),
        ["freeEvents"] = new("kejadian bebas", "free events"),
        ["from"] = new("dari (termasuk)", "from (inclusive)"),
        ["id"] = new("id", "id"),
        ["kind"] = new("jenis aturan", "kind of rule"),
        ["kinds"] = new("jenis", "kinds"),
        ["ladder"] = new("tangga", "ladder"),
        ["laterMinutes"] = new("menit lebih akhir", "minutes later"),
        ["leave"] = new("cuti", "leave"),
        ["measures"] = new("ukuran", "measures"),
        ["missing"] = new("yang belum terbit", "never published"),
        ["missingPunch"] = new("presensi yang tidak ada", "missing punch"),
        ["mode"] = new("cara", "mode"),
        ["modifiers"] = new("pengubah", "modifiers"),
        ["name"] = new("nama", "name"),
        ["note"] = new("catatan", "note"),
        ["payPct"] = new("dibayar persen", "per cent paid"),
        ["pct"] = new("persen", "per cent"),
        ["pendingLines"] = new("baris kegiatan yang belum diputus", "undecided lines of work"),
        ["period"] = new("periode", "period"),
        ["reasons"] = new("alasan", "reasons"),
        ["ref"] = new("sumber", "source"),
        ["regulation"] = new("peraturan", "regulation"),
        ["rounding"] = new("pembulatan", "rounding"),
        ["rules"] = new("aturan", "rules"),
        ["source"] = new("dasar hukum", "legal source"),
        ["sources"] = new("sumber", "sources"),
        ["stage"] = new("tahap", "stage"),
        ["state"] = new("keadaan", "state"),
        ["steps"] = new("langkah", "step"),
        ["tariff"] = new("tarif", "tariff"),
        ["testOnly"] = new("hanya untuk uji", "for tests only"),
        ["tiers"] = new("tingkat", "tier"),
        ["timeResolution"] = new("ketelitian waktu", "time resolution"),
        ["timesPerMonth"] = new("kali sebulan", "times a month"),
        ["title"] = new("judul", "title"),
        ["to"] = new("sampai (termasuk)", "to (inclusive)"),
        ["unit"] = new("kelipatan", "multiple of"),
        ["upToDays"] = new("sampai hari", "up to days"),
        ["upToMonths"] = new("sampai bulan", "up to months"),
        ["upToTimes"] = new("sampai kali", "up to times"),
        ["url"] = new("alamat", "address"),
        ["weightPct"] = new("bobot persen", "weight per cent"),
        ["when"] = new("berlaku bila", "applies if"),
        ["workPattern"] = new("pola kerja", "work pattern"),
    };

    /// <summary>A path such as <c>tiers[TL1].deductPct</c>: <c>tingkat TL1: potongan persen</c>. A name without a word stands as it is.</summary>
    public static Text OfPath(string path) => new(OfPath(path, "id"), OfPath(path, "en"));

    public static Text OfName(string name) => Words.GetValueOrDefault(name, new Text(name, name));

    private static string OfPath(string path, string language)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            parts.Add(bracket < 0 ? OfName(part).In(language) : $"{OfName(part[..bracket]).In(language)} {part[(bracket + 1)..].TrimEnd(']')}");
        }

        return string.Join(": ", parts);
    }
}
