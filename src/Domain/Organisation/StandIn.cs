using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>By which right one person stands in for another.</summary>
public enum StandInKind
{
    /// <summary><i>Pelaksana tugas</i>: acting in a post that is vacant.</summary>
    Plt,

    /// <summary><i>Pelaksana harian</i>: acting while the holder is away.</summary>
    Plh,

    /// <summary>The holder stays in office and lets somebody verify beside him.</summary>
    Delegate,
}

/// <summary>One person stands in for another for a time.</summary>
/// <param name="For">The holder; for a vacant post the last one, whom the subordinates' assignments still name.</param>
/// <param name="Days">Both ends inclusive.</param>
/// <param name="Document">The letter that says so.</param>
public sealed record StandIn(StandInKind Kind, Nip For, Nip By, DateRange Days, string Document);
