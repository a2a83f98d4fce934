using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>What lines of work are worth that were submitted in time and that nobody has decided when the period is calculated.</summary>
public enum PendingChoice
{
    /// <summary>Nothing until they are decided; what is verified later becomes a difference.</summary>
    NotCounted,

    /// <summary>What was entered: a superior's silence costs nobody. What is rejected later is taken back as a difference.</summary>
    AsEntered,

    /// <summary>The period is not closed while there are any; who still has some cannot be calculated.</summary>
    Blocks,
}

/// <summary>The decree's choice. Pending is not rejected: a policy that pays by activity has to say what it means.</summary>
public sealed record PendingLines(PendingChoice Choice, LegalSource Source)
{
    public static Text Describe(PendingChoice choice) => choice switch
    {
        PendingChoice.NotCounted => new Text("tidak dihitung sampai diputus", "count as nothing until they are decided"),
        PendingChoice.AsEntered => new Text("dihitung sebagaimana diisi", "count as entered"),
        PendingChoice.Blocks => new Text("menahan penutupan dan perhitungan sampai diputus", "hold back closing and calculation until they are decided"),
        _ => throw new InvalidOperationException($"Unknown choice {choice}"),
    };
}
