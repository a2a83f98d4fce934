namespace EPerformance.Domain.Appraisal;

/// <summary>How work results or behaviour compare with what was expected.</summary>
public enum Expectation
{
    Above,
    Meets,
    Below,
}

/// <summary><i>Predikat kinerja</i>.</summary>
public enum Predicate
{
    /// <summary><i>Sangat Baik</i>.</summary>
    SangatBaik,

    /// <summary><i>Baik</i>.</summary>
    Baik,

    /// <summary><i>Butuh Perbaikan</i>.</summary>
    ButuhPerbaikan,

    /// <summary><i>Kurang</i> (misconduct).</summary>
    Kurang,

    /// <summary><i>Sangat Kurang</i>.</summary>
    SangatKurang,
}

/// <summary>The quadrant of work result and behaviour. Source: PermenPANRB 6/2022, annex.</summary>
public static class Predicates
{
    /// <summary>Total over the nine cells: a missing rating is no case of it.</summary>
    public static Predicate Of(Expectation workResult, Expectation behaviour) => (workResult, behaviour) switch
    {
        (Expectation.Above, Expectation.Above) => Predicate.SangatBaik,
        (Expectation.Above, Expectation.Meets) => Predicate.Baik,
        (Expectation.Above, Expectation.Below) => Predicate.Kurang,
        (Expectation.Meets, Expectation.Above) => Predicate.Baik,
        (Expectation.Meets, Expectation.Meets) => Predicate.Baik,
        (Expectation.Meets, Expectation.Below) => Predicate.Kurang,
        (Expectation.Below, Expectation.Above) => Predicate.ButuhPerbaikan,
        (Expectation.Below, Expectation.Meets) => Predicate.ButuhPerbaikan,
        (Expectation.Below, Expectation.Below) => Predicate.SangatKurang,
        _ => throw new InvalidOperationException($"Unknown ratings {workResult}, {behaviour}"),
    };

    /// <summary>The word of policy and bundle files.</summary>
    public static string Word(this Predicate predicate) => predicate switch
    {
        Predicate.SangatBaik => "SANGAT_BAIK",
        Predicate.Baik => "BAIK",
        Predicate.ButuhPerbaikan => "BUTUH_PERBAIKAN",
        Predicate.Kurang => "KURANG",
        Predicate.SangatKurang => "SANGAT_KURANG",
        _ => throw new InvalidOperationException($"Unknown predicate {predicate}"),
    };
}
