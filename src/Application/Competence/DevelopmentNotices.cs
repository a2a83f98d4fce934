using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Competence;

/// <summary>
/// What is told of a proposal as it stands, so that it may be told after every change and every day again: each notice has the instant from which it is true, and is told once. The item is the person, the day by
/// when and <c>development-year-number</c>.
/// </summary>
internal static class DevelopmentNotices
{
    /// <summary>The direct superior of today of what waits, again when the time is over, and then who stands above him; the person of an answer.</summary>
    public static IEnumerable<Notice> Of(StoredDevelopment stored, OrganisationView organisation, ProposalTimes times, DateTimeOffset now)
    {
        var (one, id) = (stored.Proposal, stored.Proposal.Id);
        if (one.Since is not { } since)
            yield break;
        var item = new ItemRef(id.Person, one.Content.DueOn, FormattableString.Invariant($"development-{id.Year}-{id.Number}"));
        if (!one.IsWaiting)
        {
            yield return new Notice(id.Person, NoticeKind.DevelopmentAnswered, item, stored.Version, since.ToUniversalTime());
            yield break;
        }

        var chain = organisation.Supervision.ChainOf(id.Person, SubmissionAccess.Today(id.Person, organisation, now)).Superiors;
        foreach (var (level, at) in Waits.Of(since, id.Person, organisation, times, now).Where(wait => wait.Level < chain.Count))
            yield return new Notice(chain[level].Awaited.Nip, NoticeKind.DevelopmentWaits, item, stored.Version, at);
    }
}
