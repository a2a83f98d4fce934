using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Dialogues;

namespace EPerformance.Application.Dialogues;

/// <summary>What is told of what was said and asked in a thread, each at its instant; written twice it is told once. The item is the person, the day and <c>dialogue-year-number</c>.</summary>
internal static class DialogueNotices
{
    /// <summary>The person of what others say, the direct superior of today of what the person and colleagues say, a colleague that somebody asks.</summary>
    /// <param name="after">What was said and asked later than it (exclusive).</param>
    public static IEnumerable<Notice> Of(DialogueThread thread, OrganisationView organisation, DateTimeOffset now, DateTimeOffset after)
    {
        var id = thread.Id;
        foreach (var entry in thread.Entries.Where(entry => entry.At > after))
        {
            if (entry.As != DialogueVoice.Person)
                yield return new Notice(id.Person, NoticeKind.FeedbackGiven, Item(entry.At), entry.Number, entry.At.ToUniversalTime());
            if (entry.As != DialogueVoice.Superior && organisation.Supervision.ChainOf(id.Person, SubmissionAccess.Today(id.Person, organisation, now)).Superiors is [var first, ..] && first.Awaited.Nip != entry.By)
                yield return new Notice(first.Awaited.Nip, NoticeKind.FeedbackAnswered, Item(entry.At), entry.Number, entry.At.ToUniversalTime());
        }

        foreach (var asked in thread.Asked.Where(asked => asked.At > after))
            yield return new Notice(asked.Who, NoticeKind.FeedbackAsked, Item(asked.At), 0, asked.At.ToUniversalTime());

        ItemRef Item(DateTimeOffset at) => new(id.Person, SubmissionAccess.Today(id.Person, organisation, at), FormattableString.Invariant($"dialogue-{id.Year}-{id.Number}"));
    }
}
