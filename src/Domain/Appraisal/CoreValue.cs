namespace EPerformance.Domain.Appraisal;

/// <summary>The seven values of BerAKHLAK, on which behaviour is judged. Source: SE MenPANRB 20/2021; PermenPANRB 6/2022.</summary>
public enum CoreValue
{
    /// <summary><i>Berorientasi Pelayanan</i>.</summary>
    Service,

    /// <summary><i>Akuntabel</i>.</summary>
    Accountable,

    /// <summary><i>Kompeten</i>.</summary>
    Competent,

    /// <summary><i>Harmonis</i>.</summary>
    Harmonious,

    /// <summary><i>Loyal</i>.</summary>
    Loyal,

    /// <summary><i>Adaptif</i>.</summary>
    Adaptive,

    /// <summary><i>Kolaboratif</i>.</summary>
    Collaborative,
}

public static class CoreValues
{
    public static IReadOnlyList<CoreValue> All { get; } = Enum.GetValues<CoreValue>();
}
