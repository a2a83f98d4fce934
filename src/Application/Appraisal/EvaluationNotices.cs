using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;

namespace EPerformance.Application.Appraisal;

/// <summary>
/// What people are told of an evaluation that is not decided, worked out from it as it stands: each notice has the instant from which it is true, and is told once however often somebody looks.
/// </summary>
internal static class EvaluationNotices
{
    /// <param name="hasReport">Whether the person has reported something.</param>
    public static IEnumerable<Notice> Of(EvaluationId id, bool hasReport, OrganisationView organisation, EvaluationTimes times, DateTimeOffset now)
    {
        if (organisation.At(id.Person, now) is not var (today, _, zone))
            yield break;
        var item = new ItemRef(id.Person, id.Period.Days.To, $"evaluation-{id.Period}");
        var chain = organisation.Supervision.ChainOf(id.Person, today).Superiors;
        if (!hasReport && today >= EvaluationTimes.ReportOn(id.Period))
            yield return new Notice(id.Person, NoticeKind.EvaluationReportDue, item, 0, Morning(EvaluationTimes.ReportOn(id.Period)));
        if (chain.Count > 0 && today >= times.RemindOn(id.Period))
            yield return new Notice(chain[0].Awaited.Nip, NoticeKind.EvaluationDue, item, 0, Morning(times.RemindOn(id.Period)));
        if (today < times.MissingOn(id.Period))
            yield break;
        foreach (var to in chain.Take(2).Select(level => level.Awaited.Nip).Prepend(id.Person).Distinct())
            yield return new Notice(to, NoticeKind.EvaluationMissing, item, 0, Morning(times.MissingOn(id.Period)));

        DateTimeOffset Morning(DateOnly day) => zone.At(day, TimeOnly.MinValue).ToUniversalTime();
    }
}
