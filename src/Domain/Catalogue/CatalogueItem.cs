using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Catalogue;

public enum ItemStatus
{
    /// <summary>Waits for a reviewer.</summary>
    Proposed,

    /// <summary>Too general or otherwise not usable; the reason says what is missing.</summary>
    SentBack,

    /// <summary>May be used from its first day on, and never changes any more.</summary>
    Accepted,
}

/// <summary>One dated version of an item.</summary>
/// <param name="Number">1 for the first; also proposals that came to nothing use one up.</param>
/// <param name="From">Inclusive.</param>
/// <param name="By">Who proposed it.</param>
public sealed record ItemVersion(int Number, DateOnly From, ItemContent Content, ItemStatus Status, Nip By, DateTimeOffset At)
{
    /// <summary>Last day, inclusive, when the item was ended; <c>null</c> while it goes on. A later version ends this one too.</summary>
    public DateOnly? Until { get; init; }

    public Nip? ReviewedBy { get; init; }

    public DateTimeOffset? ReviewedAt { get; init; }

    /// <summary>Why it was sent back, or why it was ended.</summary>
    public string? Reason { get; init; }
}

/// <summary>A task of the catalogue (<i>kamus aktivitas</i>) with its versions, ascending by number and by first day. At most the last one is not accepted.</summary>
/// <param name="Code">As lines name it: see <see cref="IsCode"/>.</param>
public sealed record CatalogueItem(string Code, IReadOnlyList<ItemVersion> Versions)
{
    public ItemVersion? Latest => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>What waits for a reviewer, or for a better proposal after it was sent back.</summary>
    public ItemVersion? Open => Latest is { Status: not ItemStatus.Accepted } open ? open : null;

    public ItemVersion? LastAccepted => Versions.LastOrDefault(version => version.Status == ItemStatus.Accepted);

    /// <summary>Number that the next proposal gets.</summary>
    public int NextNumber => (Latest?.Number ?? 0) + 1;

    /// <summary>The accepted version of a civil day; <c>null</c> before the first and after the end.</summary>
    public ItemVersion? InForceOn(DateOnly date) =>
        Versions.LastOrDefault(version => version.Status == ItemStatus.Accepted && version.From <= date) is { } version && (version.Until is null || date <= version.Until)
            ? version
            : null;

    /// <summary>1 to 64 letters, digits and <c>. _ - /</c>.</summary>
    public static bool IsCode(string? text) => Nip.TryParse(text?.Replace('/', '-'), out _);
}
