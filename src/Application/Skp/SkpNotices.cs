using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>Who waits for whom about a proposal.</summary>
/// <param name="For">Who is asked now; <c>null</c> where nobody stands above: then the personnel office.</param>
/// <param name="Until">Last day of the superior, inclusive; <c>null</c> without one.</param>
/// <param name="IsEscalated">The superior let it pass: the superior's superior is asked.</param>
public sealed record SkpWait(Nip? For, DateOnly? Until, bool IsEscalated);

/// <summary>
/// What people are told of plans, worked out from the plan as it stands, so that it may be told after every change and every day again: each notice has the instant from which it is true, and is told once.
/// The item of a notice is the owner with the first day of the plan and <c>skp-year-number</c>; number 0 is a plan that is not there.
/// </summary>
internal static class SkpNotices
{
    public static IEnumerable<Notice> Of(SkpPlan plan, OrganisationView organisation, SkpTimes times, DateTimeOffset now)
    {
        var owner = plan.Id.Owner;
        switch (plan)
        {
            case { Open: { Stage: OpenStage.Proposed, At: { } at } open }:
                foreach (var (kind, to, since) in Proposed(owner, at, organisation, times, now))
                    yield return Tell(to, kind, open.Content.Days.From, since);
                break;
            case { Open: { Stage: OpenStage.Returned, At: { } at } open }:
                yield return Tell(owner, NoticeKind.PlanReturned, open.Content.Days.From, at);
                break;
            case { Open: null, EndedOn: null, InForce: { } agreed }:
                yield return Tell(owner, NoticeKind.PlanAgreed, agreed.Content.Days.From, agreed.At);
                break;
        }

        Notice Tell(Nip to, NoticeKind kind, DateOnly day, DateTimeOffset since) => new(to, kind, Item(owner, day, plan.Id.Year, plan.Id.Number), 0, since.ToUniversalTime());
    }

    /// <summary>That a plan of the year is due, or missing: to the owner, and on the day after to the superior too.</summary>
    public static IEnumerable<Notice> OfMissing(Nip owner, int year, DateOnly due, OrganisationView organisation, DateTimeOffset now)
    {
        if (organisation.At(owner, now) is not var (today, _, zone))
            yield break;
        var (item, reminder, missing) = (Item(owner, due, year, 0), due.AddDays(-SkpTimes.RemindBeforeDue), due.AddDays(1));
        if (today >= missing)
        {
            yield return new Notice(owner, NoticeKind.PlanMissing, item, 0, Morning(zone, missing));
            if (organisation.Supervision.ChainOf(owner, today).Superiors is [var first, ..])
                yield return new Notice(first.Awaited.Nip, NoticeKind.PlanMissing, item, 0, Morning(zone, missing));
        }
        else if (today >= reminder)
        {
            yield return new Notice(owner, NoticeKind.PlanDue, item, 0, Morning(zone, reminder));
        }
    }

    /// <summary><c>null</c> for what is not proposed.</summary>
    public static SkpWait? Wait(SkpPlan plan, OrganisationView organisation, SkpTimes times, DateTimeOffset now)
    {
        if (plan.Open is not { Stage: OpenStage.Proposed, At: var at })
            return null;
        var today = SubmissionAccess.Today(plan.Id.Owner, organisation, now);
        var chain = organisation.Supervision.ChainOf(plan.Id.Owner, today).Superiors;
        var answer = at is { } proposed ? Answer(plan.Id.Owner, proposed, organisation, times) : null;
        var isEscalated = chain.Count > 1 && answer?.IsEscalatedOn(today) == true;
        return new SkpWait(chain.Count == 0 ? null : chain[isEscalated ? 1 : 0].Awaited.Nip, chain.Count == 0 ? null : answer?.EscalateOn?.AddDays(-1), isEscalated);
    }

    private static IEnumerable<(NoticeKind Kind, Nip To, DateTimeOffset Since)> Proposed(Nip owner, DateTimeOffset at, OrganisationView organisation, SkpTimes times, DateTimeOffset now)
    {
        var today = SubmissionAccess.Today(owner, organisation, now);
        var chain = organisation.Supervision.ChainOf(owner, today).Superiors;
        if (chain.Count == 0)
            yield break;
        yield return (NoticeKind.PlanProposed, chain[0].Awaited.Nip, at);
        if (organisation.At(owner, now)?.Zone is not { } zone || Answer(owner, at, organisation, times) is not { } answer)
            yield break;
        if (answer.RemindOn is { } remind && today >= remind)
            yield return (NoticeKind.PlanReminded, chain[0].Awaited.Nip, Morning(zone, remind));
        if (answer.EscalateOn is not { } escalate || today < escalate || chain.Count < 2)
            yield break;
        yield return (NoticeKind.PlanEscalated, chain[1].Awaited.Nip, Morning(zone, escalate));
        yield return (NoticeKind.PlanEscalated, owner, Morning(zone, escalate));
    }

    private static SkpAnswer? Answer(Nip owner, DateTimeOffset proposed, OrganisationView organisation, SkpTimes times) =>
        organisation.At(owner, proposed) is var (day, place, _) ? SkpAnswer.To(day, times, date => organisation.Calendar.IsWorkday(place.UnitCode, date)) : null;

    private static ItemRef Item(Nip owner, DateOnly day, int year, int number) => new(owner, day, FormattableString.Invariant($"skp-{year}-{number}"));

    private static DateTimeOffset Morning(AgencyZone zone, DateOnly day) => zone.At(day, TimeOnly.MinValue).ToUniversalTime();
}
