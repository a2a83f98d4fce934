using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Dialogues;

/// <summary>Names a thread: the person's first, second … of the year in which it began.</summary>
public readonly record struct DialogueId(Nip Person, int Year, int Number)
{
    public const int MostInYear = 500;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Person}|{Year}|{Number}");
}

/// <summary>As whom somebody speaks, by the organisation of the day on which it was said.</summary>
public enum DialogueVoice
{
    /// <summary>Whose performance it is about.</summary>
    Person,

    /// <summary>Anybody above the person, or who stands in.</summary>
    Superior,

    /// <summary>Asked by a superior; has the same superior.</summary>
    Peer,

    /// <summary>Asked by a superior; works under the person.</summary>
    Subordinate,
}

/// <param name="Number">1 for the first.</param>
public sealed record DialogueEntry(int Number, Nip By, DialogueVoice As, string Text, DateTimeOffset At);

/// <summary>A colleague whom a superior asked to say something.</summary>
/// <param name="As"><see cref="DialogueVoice.Peer"/> or <see cref="DialogueVoice.Subordinate"/>.</param>
public sealed record AskedColleague(Nip Who, DialogueVoice As, Nip By, DateTimeOffset At);

/// <summary>
/// Continuous feedback (<i>umpan balik berkelanjutan</i>) on one matter, and the answers. Everybody speaks by name and nobody rates: it has nothing in common with the anonymous views on
/// behaviour. What was said never changes. Source: PermenPANRB 6/2022 (implementation, monitoring and guidance of performance).
/// </summary>
/// <param name="Entries">Oldest first; at least one.</param>
/// <param name="Asked">Oldest first.</param>
public sealed record DialogueThread(DialogueId Id, DialogueSubject Subject, IReadOnlyList<DialogueEntry> Entries, IReadOnlyList<AskedColleague> Asked)
{
    public const int MostEntries = 200, MostAsked = 20;

    public AskedColleague? AskedOf(Nip nip) => Asked.FirstOrDefault(one => one.Who == nip);
}
