using EPerformance.Domain.Appraisal;

namespace EPerformance.Domain.RollUp;

/// <summary>How many people have each predicate.</summary>
internal readonly record struct PredicateTally(int SangatBaik, int Baik, int ButuhPerbaikan, int Kurang, int SangatKurang)
{
    /// <param name="predicate"><c>null</c> counts as none.</param>
    public static PredicateTally Of(Predicate? predicate) => predicate switch
    {
        null => default,
        Predicate.SangatBaik => new PredicateTally { SangatBaik = 1 },
        Predicate.Baik => new PredicateTally { Baik = 1 },
        Predicate.ButuhPerbaikan => new PredicateTally { ButuhPerbaikan = 1 },
        Predicate.Kurang => new PredicateTally { Kurang = 1 },
        Predicate.SangatKurang => new PredicateTally { SangatKurang = 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(predicate), predicate, null),
    };

    public static PredicateTally operator +(PredicateTally one, PredicateTally other) => new(
        one.SangatBaik + other.SangatBaik, one.Baik + other.Baik, one.ButuhPerbaikan + other.ButuhPerbaikan, one.Kurang + other.Kurang, one.SangatKurang + other.SangatKurang);

    /// <summary>Those that anybody has, best first.</summary>
    public Dictionary<Predicate, int> ToDictionary() => new (Predicate Predicate, int People)[]
    {
        (Predicate.SangatBaik, SangatBaik), (Predicate.Baik, Baik), (Predicate.ButuhPerbaikan, ButuhPerbaikan), (Predicate.Kurang, Kurang), (Predicate.SangatKurang, SangatKurang),
    }.Where(one => one.People > 0).ToDictionary(one => one.Predicate, one => one.People);
}
