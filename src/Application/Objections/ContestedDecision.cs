using System.Globalization;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>Looks up what an objection is against: who took the decision, when the owner was told, and until when it may be contested. One read at most.</summary>
public sealed class ContestedDecision(ISubmissionStore submissions, IPeriodStore periods, IEvaluationStore evaluations, ObjectionPolicies policies)
{
    /// <returns>The matter with what the contested decision itself says of it, and the case; or why there is nothing to contest.</returns>
    internal async Task<(ObjectionMatter Matter, ObjectionCase? Case, Violation? Refusal)> OfAsync(
        Nip owner, ObjectionMatter matter, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!IsUsable(matter))
            return (matter, null, ObjectionViolations.ContentUnusable);
        return matter.Kind switch
        {
            ObjectionKind.VerificationOutcome => await LineAsync(owner, matter, organisation, cancellationToken).ConfigureAwait(false),
            ObjectionKind.Allowance => await AllowanceAsync(owner, matter, organisation, now, cancellationToken).ConfigureAwait(false),
            ObjectionKind.Appraisal => await AppraisalAsync(owner, matter, organisation, now, cancellationToken).ConfigureAwait(false),
            ObjectionKind.Attendance => Attendance(owner, matter, organisation, now),
            _ => Told(owner, matter, organisation, now),
        };
    }

    /// <summary>Each kind says exactly what names its subject.</summary>
    private static bool IsUsable(ObjectionMatter matter)
    {
        var (line, period) = (matter.Line is { } id && Nip.TryParse(id, out _), matter.Period is { } name && Nip.TryParse(name, out _));
        var hasPunches = (matter.In ?? matter.Out) is not null;
        var names = (matter.Line is not null, matter.Period is not null, hasPunches);
        return (matter.Kind switch
        {
            ObjectionKind.VerificationOutcome => line && names == (true, false, false),
            ObjectionKind.Attendance => matter.Line is null && matter.Period is null && !(matter.In >= matter.Out),
            ObjectionKind.Allowance or ObjectionKind.Appraisal => period && names == (false, true, false),
            _ => names == (false, false, false),
        }) && LineRules.IsReadable(matter.Document) && matter.Day.Year is >= 2000 and <= 2200;
    }

    private async Task<(ObjectionMatter, ObjectionCase?, Violation?)> LineAsync(
        Nip owner, ObjectionMatter matter, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var stored = await submissions.FindAsync(new SubmissionDay(owner, matter.Day), cancellationToken).ConfigureAwait(false);
        if (stored?.State.Find(matter.Line!) is not { Status: LineStatus.Rejected or LineStatus.VerifiedInPart, Outcome: { At: { } at } outcome })
            return (matter, null, ObjectionViolations.NothingContested);
        var unit = organisation.UnitFor(stored.State.Item.UnitCode, owner, matter.Day).Code;
        var until = policies.Of(matter.Kind).File.After(at, unit, organisation.Calendar, organisation.Units);
        return Case(owner, matter, $"{stored.Id}|{matter.Line}", unit, outcome.By is { } by ? [by] : [], until);
    }

    private async Task<(ObjectionMatter, ObjectionCase?, Violation?)> AllowanceAsync(
        Nip owner, ObjectionMatter matter, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!PeriodId.TryParse(matter.Period, out var id)
            || (await periods.FindAsync(id, cancellationToken).ConfigureAwait(false))?.State is not PeriodState.Published published)
            return (matter, null, ObjectionViolations.NothingContested);
        var subject = string.Create(CultureInfo.InvariantCulture, $"{id} v{published.Run.Version}");
        return Case(owner, matter with { Day = id.Period.Range.From }, subject, UnitOf(owner, organisation, now), [], published.CheckUntil);
    }

    /// <summary>A predicate that was decided here is contested as it is in force; one of before the program by what the owner says.</summary>
    private async Task<(ObjectionMatter, ObjectionCase?, Violation?)> AppraisalAsync(
        Nip owner, ObjectionMatter matter, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!AppraisalPeriod.TryParse(matter.Period, out var period)
            || (await evaluations.FindAsync(new EvaluationId(owner, period), cancellationToken).ConfigureAwait(false))?.Evaluation.InForce is not { } ruling)
            return Told(owner, matter, organisation, now);
        var unit = organisation.Units[UnitOf(owner, organisation, now)];
        var until = policies.Of(matter.Kind).File.After(ruling.At, unit.Code, organisation.Calendar, organisation.Units);
        var subject = string.Create(CultureInfo.InvariantCulture, $"{period} {ruling.Number}");
        return Case(owner, matter with { Day = unit.Zone.DateOf(ruling.At) }, subject, unit.Code, [ruling.By], until);
    }

    /// <summary>A day is told of when it is closed, on the following day.</summary>
    private (ObjectionMatter, ObjectionCase?, Violation?) Attendance(Nip owner, ObjectionMatter matter, OrganisationView organisation, DateTimeOffset now)
    {
        if (organisation.AssignmentOn(owner, matter.Day) is not { } place || organisation.UnitOf(place).Zone is var zone && matter.Day >= zone.DateOf(now))
            return (matter, null, ObjectionViolations.NothingContested);
        var until = policies.Of(matter.Kind).File.After(zone.At(matter.Day.AddDays(1), TimeOnly.MinValue), place.UnitCode, organisation.Calendar, organisation.Units);
        return Case(owner, matter, new SubmissionDay(owner, matter.Day).ToString(), place.UnitCode, [], until);
    }

    /// <summary>What is decided outside the program: the owner says when it was told, and who decides the objection sees that.</summary>
    private (ObjectionMatter, ObjectionCase?, Violation?) Told(Nip owner, ObjectionMatter matter, OrganisationView organisation, DateTimeOffset now)
    {
        var unit = UnitOf(owner, organisation, now);
        var zone = organisation.Units[unit].Zone;
        if (matter.Day > zone.DateOf(now))
            return (matter, null, ObjectionViolations.ContentUnusable);
        var until = policies.Of(matter.Kind).File.After(zone.At(matter.Day, TimeOnly.MinValue), unit, organisation.Calendar, organisation.Units);
        return Case(owner, matter, matter.Period ?? matter.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), unit, [], until);
    }

    private static (ObjectionMatter, ObjectionCase?, Violation?) Case(
        Nip owner, ObjectionMatter matter, string subject, string unit, IReadOnlyList<Nip> decidedBy, DateTimeOffset until) =>
        (matter, new ObjectionCase(ObjectionId.Of(owner, matter, subject).Id, matter.Kind, owner, subject, unit, decidedBy, until), null);

    private static string UnitOf(Nip owner, OrganisationView organisation, DateTimeOffset now) =>
        organisation.UnitFor(organisation.At(owner, now)?.Assignment.UnitCode ?? "", owner, SubmissionAccess.Today(owner, organisation, now)).Code;
}
