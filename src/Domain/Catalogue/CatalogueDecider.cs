using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Catalogue;

/// <summary>What is asked of an item.</summary>
public abstract record CatalogueCommand(Nip By, DateTimeOffset Now)
{
    /// <param name="From">First day, inclusive.</param>
    public sealed record Propose(Nip By, DateOnly From, ItemContent Content, DateTimeOffset Now) : CatalogueCommand(By, Now);

    /// <param name="Number">The version that the reviewer read.</param>
    public sealed record Accept(Nip By, int Number, DateTimeOffset Now) : CatalogueCommand(By, Now);

    /// <param name="Number">The version that the reviewer read.</param>
    /// <param name="Reason">What is too general, and what would do.</param>
    public sealed record SendBack(Nip By, int Number, string Reason, DateTimeOffset Now) : CatalogueCommand(By, Now);

    /// <param name="LastDay">Inclusive.</param>
    /// <param name="Today">The civil day of the one who asks: what was done until then must stay enterable.</param>
    public sealed record End(Nip By, DateOnly LastDay, DateOnly Today, string Reason, DateTimeOffset Now) : CatalogueCommand(By, Now);
}

/// <summary>What happened to an item.</summary>
public abstract record CatalogueEvent(Nip By, DateTimeOffset At)
{
    public sealed record Proposed(Nip By, int Number, DateOnly From, ItemContent Content, DateTimeOffset At) : CatalogueEvent(By, At);

    public sealed record Accepted(Nip By, int Number, DateTimeOffset At) : CatalogueEvent(By, At);

    public sealed record SentBack(Nip By, int Number, string Reason, DateTimeOffset At) : CatalogueEvent(By, At);

    public sealed record Ended(Nip By, int Number, DateOnly LastDay, string Reason, DateTimeOffset At) : CatalogueEvent(By, At);
}

/// <summary>
/// The way of an item: proposed → sent back, with a reason → proposed anew → accepted. Nobody accepts the own proposal. An accepted version never changes, because
/// people were scored by it: what is to be different begins on a later day as a version of its own, and what is no longer wanted ends.
/// </summary>
public static class CatalogueDecider
{
    public static Decision<CatalogueEvent> Decide(CatalogueItem item, CatalogueCommand command) => command switch
    {
        CatalogueCommand.Propose propose => Propose(item, propose),
        CatalogueCommand.Accept accept => Accept(item, accept),
        CatalogueCommand.SendBack sendBack => SendBack(item, sendBack),
        CatalogueCommand.End end => End(item, end),
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {command.GetType()}"),
    };

    public static CatalogueItem Evolve(CatalogueItem item, CatalogueEvent happened) => happened switch
    {
        // A proposal takes the place of the one that waits or was sent back; the record keeps both.
        CatalogueEvent.Proposed e => item with
        {
            Versions = [.. item.Versions.Where(version => version.Status == ItemStatus.Accepted), new ItemVersion(e.Number, e.From, e.Content, ItemStatus.Proposed, e.By, e.At)],
        },
        CatalogueEvent.Accepted e => Change(item, e.Number, version => version with { Status = ItemStatus.Accepted, ReviewedBy = e.By, ReviewedAt = e.At, Reason = null }),
        CatalogueEvent.SentBack e => Change(item, e.Number, version => version with { Status = ItemStatus.SentBack, ReviewedBy = e.By, ReviewedAt = e.At, Reason = e.Reason }),
        CatalogueEvent.Ended e => Change(item, e.Number, version => version with { Until = e.LastDay, Reason = e.Reason }),
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<CatalogueEvent> Propose(CatalogueItem item, CatalogueCommand.Propose command)
    {
        if (item.Open is { Status: ItemStatus.Proposed } open && open.From == command.From && open.Content == command.Content)
            return Decision<CatalogueEvent>.Nothing;
        if (item.LastAccepted is { } accepted)
        {
            if (item.Open is null && accepted.Until is null && accepted.From <= command.From && accepted.Content == command.Content)
                return Decision<CatalogueEvent>.Nothing;
            if (command.From <= accepted.From)
                return CatalogueViolations.FromNotLater;
        }

        return new CatalogueEvent.Proposed(command.By, item.NextNumber, command.From, command.Content, command.Now);
    }

    private static Decision<CatalogueEvent> Accept(CatalogueItem item, CatalogueCommand.Accept command)
    {
        if (item.Versions.FirstOrDefault(version => version.Number == command.Number) is { Status: ItemStatus.Accepted } same && same.ReviewedBy == command.By)
            return Decision<CatalogueEvent>.Nothing;
        return Reviewable(item, command.Number, command.By) is { } refusal ? refusal : new CatalogueEvent.Accepted(command.By, command.Number, command.Now);
    }

    private static Decision<CatalogueEvent> SendBack(CatalogueItem item, CatalogueCommand.SendBack command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return CatalogueViolations.ReasonMissing;
        if (item.Open is { Status: ItemStatus.SentBack } same && same.Number == command.Number && same.ReviewedBy == command.By)
            return Decision<CatalogueEvent>.Nothing;
        return Reviewable(item, command.Number, command.By) is { } refusal ? refusal : new CatalogueEvent.SentBack(command.By, command.Number, command.Reason, command.Now);
    }

    private static Violation? Reviewable(CatalogueItem item, int number, Nip by)
    {
        if (item.Open is not { Status: ItemStatus.Proposed } open || open.Number != number)
            return CatalogueViolations.NotWaiting;
        return open.By == by ? CatalogueViolations.OwnProposal : null;
    }

    private static Decision<CatalogueEvent> End(CatalogueItem item, CatalogueCommand.End command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return CatalogueViolations.ReasonMissing;
        if (item.LastAccepted is not { } accepted)
            return CatalogueViolations.NotInForce;
        if (accepted.Until is { } ended)
            return ended == command.LastDay ? Decision<CatalogueEvent>.Nothing : CatalogueViolations.NotInForce;
        if (command.LastDay < command.Today || command.LastDay < accepted.From)
            return CatalogueViolations.EndInPast;
        return new CatalogueEvent.Ended(command.By, accepted.Number, command.LastDay, command.Reason, command.Now);
    }

    private static CatalogueItem Change(CatalogueItem item, int number, Func<ItemVersion, ItemVersion> change) =>
        item with { Versions = [.. item.Versions.Select(version => version.Number == number ? change(version) : version)] };
}
