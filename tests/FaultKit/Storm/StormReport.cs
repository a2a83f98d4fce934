namespace EPerformance.FaultKit.Storm;

/// <summary>What was asked for, what was answered and what is stored.</summary>
/// <param name="Findings">A sentence for each thing that is not as it must be.</param>
public sealed record StormReport(StormPlan Plan, IReadOnlyList<KindLine> Kinds, IReadOnlyList<string> Findings)
{
    /// <summary>What is stored of each item that a finding names, in the order of the store's own times.</summary>
    public required IReadOnlyList<string> Stories { get; init; }

    /// <summary>By status and code.</summary>
    public required IReadOnlyDictionary<string, int> Refusals { get; init; }

    /// <summary>What came to the clients instead of an answer, by kind.</summary>
    public required IReadOnlyDictionary<string, int> Setbacks { get; init; }

    /// <summary>Requests to the storage while it failed, by what they met.</summary>
    public required IReadOnlyDictionary<string, int> Faults { get; init; }

    public required int Restarts { get; init; }

    /// <summary>Versions of the period that were published, each with the list of an undisturbed month.</summary>
    public required int Versions { get; init; }

    public required int MostInFlight { get; init; }

    /// <summary>The most that a request was sent after its moment.</summary>
    public required TimeSpan Latest { get; init; }

    public int Lost => Kinds.Sum(kind => kind.Lost);

    public int Twice => Kinds.Sum(kind => kind.Twice);

    public bool IsSound => Lost == 0 && Twice == 0 && Findings.Count == 0;
}

/// <summary>The acts of a kind.</summary>
/// <param name="Ambiguous">Never answered: stored once or not at all, both are right.</param>
/// <param name="Repeats">Sent again, by the same client with the same key.</param>
/// <param name="Stored">Found in the storage; <c>null</c> for what leaves nothing there.</param>
/// <param name="Lost">Accepted and not there, or there as something else.</param>
/// <param name="Twice">There more often than once, whatever was answered.</param>
public sealed record KindLine(ActKind Kind, int Sent, int Accepted, int Refused, int Ambiguous, int Repeats, int? Stored, int Lost, int Twice);
