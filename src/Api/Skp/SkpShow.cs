using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Requests;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Skp;
using EPerformance.Domain.Skp;

namespace EPerformance.Api.Skp;

/// <summary>Plans as the API shows them.</summary>
internal static class SkpShow
{
    public static Reply<SkpAnswer> Whole(SkpView view, bool replayed = false)
    {
        var (stored, plan) = (view.Stored, view.Stored.Plan);
        var answer = new SkpAnswer(
            plan.Id.Owner,
            view.Organisation.NameOf(plan.Id.Owner),
            plan.Id.Year,
            plan.Id.Number,
            stored.Version,
            plan.StatusOn(view.Today),
            plan.Open is { } open ? new OpenAnswer(open.Stage, open.Kind, open.Why, open.Reason, Content(open.Content)) : null,
            [.. plan.Agreed.Select(agreed => new AgreedAnswer(agreed.Number, agreed.Kind, agreed.Why, agreed.By, agreed.At, Content(agreed.Content)))],
            plan.EndedOn,
            stored.Notes);
        return Reply<SkpAnswer>.Of(answer, stored.Version.ToString(CultureInfo.InvariantCulture), replayed: replayed);
    }

    public static SkpLineAnswer Line(SkpView view)
    {
        var (stored, plan) = (view.Stored, view.Stored.Plan);
        var days = plan.Days ?? plan.Open?.Content.Days;
        return new SkpLineAnswer(
            plan.Id.Owner, view.Organisation.NameOf(plan.Id.Owner), plan.Id.Year, plan.Id.Number, stored.Version, plan.StatusOn(view.Today), plan.Open is { Stage: OpenStage.Proposed }, days?.From, days?.To,
            plan.Agreed.Count, Wait(view.Wait, view.Organisation));
    }

    public static MissingPlanAnswer Missing(MissingPlan one, OrganisationView organisation) =>
        new(one.Nip, one.Name, one.UnitCode, one.Status, Wait(one.Wait, organisation), one.DueOn, one.IsOverdue);

    private static SkpWaitAnswer? Wait(SkpWait? wait, OrganisationView organisation) =>
        wait is null ? null : new SkpWaitAnswer(wait.For, wait.For is { } nip ? organisation.NameOf(nip) : null, wait.Until, wait.IsEscalated);

    public static IEnumerable<SkpChangeAnswer> Change(SkpAudit audit) => audit.Events.Count == 0
        ? [new SkpChangeAnswer(audit.Version, audit.At, audit.By, "noted", null)]
        : audit.Events.Select(happened => new SkpChangeAnswer(audit.Version, happened.At, happened.By, JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name), ReasonOf(happened)));

    public static MatrixAnswer Matrix(UnitMatrix matrix) => new(
        matrix.UnitCode,
        matrix.Year,
        matrix.Day,
        [
            .. matrix.Roles.Select(role => new MatrixRoleAnswer(
                role.Nip, role.Name, role.Position, role.UnitCode,
                [
                    .. role.Results.Select(one => new MatrixResultAnswer(
                        ResultRefBody.Of(one.Ref)!, one.Result.Kind, one.Result.Statement, one.Result.Cascade, ResultRefBody.Of(one.Supports), one.Result.BudgetLine, one.Status)),
                ])),
        ],
        [.. matrix.Hints.Select(hint => new MatrixHintAnswer(ResultRefBody.Of(hint.Result), hint.Person, hint.Text))]);

    public static SkpContent Content(SkpBody body) => new(
        body.Form,
        new Domain.Primitives.DateRange(body.From, body.To),
        [.. body.Results.Select(result => new PlannedResult(
            result.Id,
            result.Kind,
            result.Statement.Trim(),
            result.Cascade,
            result.Supports?.Ref,
            [.. result.Indicators.Select(one => new Indicator(one.Statement.Trim(), one.Target.Trim(), one.Aspect, one.Perspective))])
        {
            Succeeds = result.Succeeds?.Ref,
            BudgetLine = result.BudgetLine,
            Output = result.Output is { } output ? new PlannedOutput(output.ActivityCode, output.Quantity) : null,
        })],
        [.. body.Behaviours.Select(one => new BehaviourExpectation(one.Value, one.Special.Trim()))],
        body.Resources ?? [],
        body.Accountability ?? [],
        body.Consequences ?? []);

    private static SkpContentAnswer Content(SkpContent content) => new(
        content.Form,
        content.Days.From,
        content.Days.To,
        [
            .. content.Results.Select(result => new PlannedResultBody(
                result.Id, result.Kind, result.Statement, result.Cascade, [.. result.Indicators.Select(one => new IndicatorBody(one.Statement, one.Target, one.Aspect, one.Perspective))],
                ResultRefBody.Of(result.Supports), ResultRefBody.Of(result.Succeeds), result.BudgetLine,
                result.Output is { } output ? new PlannedOutputBody(output.ActivityCode, output.Quantity) : null)),
        ],
        [.. content.Behaviours.Select(one => new BehaviourAnswer(one.Value, GuideBehaviours.Of(one.Value), one.Special))],
        content.Resources,
        content.Accountability,
        content.Consequences);

    private static string? ReasonOf(SkpEvent happened) => happened switch
    {
        SkpEvent.Written { Why.Length: > 0 } e => e.Why,
        SkpEvent.Returned e => e.Reason,
        SkpEvent.Ended e => e.Reason,
        _ => null,
    };
}
