using System.Collections.Concurrent;

namespace EPerformance.FaultKit.Storm;

/// <summary>What the clients asked for and what they were told. Safe from several threads.</summary>
internal sealed class StormLedger
{
    private readonly ConcurrentQueue<Act> _acts = new();

    public IReadOnlyCollection<Act> Acts => _acts;

    /// <summary>Writes down an act before it is sent.</summary>
    public Act Begin(ActKind kind, string nip, string subject)
    {
        var act = new Act(kind, nip, subject);
        _acts.Enqueue(act);
        return act;
    }
}
