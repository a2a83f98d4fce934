using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Dialogues;

namespace EPerformance.Application.Dialogues;

/// <summary>What is told of the last thing that happened in a thread; written twice it is told once. The item is the person, the day and <c>dialogue-year-number</c>.</summary>
internal static class DialogueNotices
{
    /// <summary>The person of what others say, the direct superior of today of what the person and colleagues say, a colleague that somebody asks.</summary>
    public static IEnumerable<Notice> Of(DialogueThread thread, OrganisationView organisation, DateTimeOffset now)
    {
        var (id, last) = (thread.Id, thread.Entries[^1]);
        if (last.As != DialogueVoice.Person)
            yield return new Notice(id.Person, NoticeKind.FeedbackGiven, Item(last.At), last.Number, last.At.ToUniversalTime());
        if (last.As != DialogueVoice.Superior && organisation.Supervision.ChainOf(id.Person, SubmissionAccess.Today(id.Person, organisation, now)).Superiors is [var first, ..] && first.Awaited.Nip != last.By)
            yield return new Notice(first.Awaited.Nip, NoticeKind.FeedbackAnswered, Item(last.At), last.Number, last.At.ToUniversalTime());
        foreach (var asked in thread.Asked)
            yield return new Notice(asked.Who, NoticeKind.FeedbackAsked, Item(asked.At), 0, asked.At.ToUniversalTime());

        ItemRef Item(DateTimeOffset at) => new(id.Person, SubmissionAccess.Today(id.Person, organisation, at), FormattableString.Invariant($"dialogue-{id.Year}-{id.Number}"));
    }
}
