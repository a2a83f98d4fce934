namespace EPerformance.Domain.Appraisal;

/// <summary><i>Predikat kinerja organisasi</i>: of a unit, set before those of its people.</summary>
public enum OrganisationPredicate
{
    /// <summary><i>Istimewa</i>.</summary>
    Istimewa,

    /// <summary><i>Baik</i>.</summary>
    Baik,

    /// <summary><i>Butuh Perbaikan</i>.</summary>
    ButuhPerbaikan,

    /// <summary><i>Kurang</i>.</summary>
    Kurang,

    /// <summary><i>Sangat Kurang</i>.</summary>
    SangatKurang,
}
