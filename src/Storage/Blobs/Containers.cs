namespace EPerformance.Storage.Blobs;

/// <summary>The containers of an instance.</summary>
public static class Containers
{
    /// <summary>Facts of closed periods, written once.</summary>
    public const string Frozen = "frozen";

    /// <summary>Lists of locked runs and explanations that no row can hold, written once.</summary>
    public const string Results = "results";

    /// <summary>Roots of the audit chain, written once.</summary>
    public const string Anchors = "anchors";

    /// <summary>What people attach; only reached by short-lived links.</summary>
    public const string Evidence = "evidence";

    /// <summary>Photos with taps; only reached by short-lived links, and removed after weeks.</summary>
    public const string Photos = "photos";

    /// <summary>One empty blob per singleton job.</summary>
    public const string Leases = "leases";

    /// <summary>Versions of the organisation, by content.</summary>
    public const string Organisation = "organisation";
}
