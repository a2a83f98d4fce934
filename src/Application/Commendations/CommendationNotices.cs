using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Commendations;

/// <summary>
/// What is told of a commendation as it stands, each with the instant from which it is true, told once however often somebody looks. The item is the person, the day and <c>commendation-year-number</c>. The person is told
/// of nothing but what was granted.
/// </summary>
internal static class CommendationNotices
{
    /// <summary>Of a proposal: the nearest above who did not make it, again when the time is over, and then the next; where there is none the personnel office has its list. Of a ruling: who proposed, and the person of a granted one.</summary>
    public static IEnumerable<Notice> Of(StoredCommendation stored, OrganisationView organisation, ProposalTimes times, DateTimeOffset now)
    {
        var (one, id) = (stored.Commendation, stored.Commendation.Id);
        switch (one)
        {
            case { Ruling: { } ruling }:
                foreach (var to in ruling.IsGranted ? new[] { one.ProposedBy, id.Person } : [one.ProposedBy])
                    yield return Tell(to, NoticeKind.CommendationDecided, ruling.At, ruling.At);
                break;
            case { Status: CommendationStatus.Proposed }:
                var chain = organisation.Supervision.ChainOf(id.Person, SubmissionAccess.Today(id.Person, organisation, now)).Superiors;
                var asked = chain.Select(level => level.Awaited.Nip).Where(nip => nip != one.ProposedBy).ToList();
                foreach (var (level, at) in Waits.Of(one.ProposedAt, id.Person, organisation, times, now).Where(wait => wait.Level < asked.Count))
                    yield return Tell(asked[level], NoticeKind.CommendationWaits, one.ProposedAt, at);
                break;
        }

        Notice Tell(Nip to, NoticeKind kind, DateTimeOffset day, DateTimeOffset at) =>
            new(to, kind, new ItemRef(id.Person, AgencyZone.Wib.DateOf(day), FormattableString.Invariant($"commendation-{id.Year}-{id.Number}")), stored.Version, at.ToUniversalTime());
    }
}
