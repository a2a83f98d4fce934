using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Dialogues;

/// <summary>That a matter was spoken about in a time, for the evaluation of that time: who spoke when, and not what was said.</summary>
/// <param name="First">Day of the first entry in the time.</param>
/// <param name="Last">Day of the last entry in the time.</param>
/// <param name="Voices">As whom people spoke in it, each once.</param>
public sealed record DialogueEvidence(DialogueId Id, DialogueSubject Subject, int Entries, DateOnly First, DateOnly Last, IReadOnlyList<DialogueVoice> Voices)
{
    /// <summary>Threads that had entries in it, in their order.</summary>
    /// <param name="days">Both ends inclusive.</param>
    /// <param name="zone">Where the person works.</param>
    public static IReadOnlyList<DialogueEvidence> In(DateRange days, IEnumerable<DialogueThread> threads, AgencyZone zone)
    {
        var found = new List<DialogueEvidence>();
        foreach (var thread in threads)
        {
            var entries = thread.Entries.Where(entry => days.Contains(zone.DateOf(entry.At))).ToList();
            if (entries.Count > 0)
                found.Add(new DialogueEvidence(thread.Id, thread.Subject, entries.Count, zone.DateOf(entries[0].At), zone.DateOf(entries[^1].At), [.. entries.Select(entry => entry.As).Distinct().Order()]));
        }

        return found;
    }
}
