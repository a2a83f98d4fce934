namespace EPerformance.Domain.Appraisal;

/// <summary>How many of some ratings lie where.</summary>
public readonly record struct Tally(int Above, int Meets, int Below)
{
    public int Count => Above + Meets + Below;

    public static Tally Of(IEnumerable<Expectation> ratings)
    {
        var (above, meets, below) = (0, 0, 0);
        foreach (var rating in ratings)
        {
            switch (rating)
            {
                case Expectation.Above:
                    above++;
                    break;
                case Expectation.Meets:
                    meets++;
                    break;
                case Expectation.Below:
                    below++;
                    break;
                default:
                    throw new InvalidOperationException($"Unknown rating {rating}");
            }
        }

        return new Tally(above, meets, below);
    }

    /// <summary>More than half, exclusive of the half itself.</summary>
    public bool IsMost(int part) => 2 * part > Count;
}
