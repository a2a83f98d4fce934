using System.Text.Json;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;

namespace EPerformance.Api.Periods;

/// <summary>Periods and their results as answers.</summary>
internal static class PeriodShow
{
    public static Reply<PeriodAnswer> Of(PeriodView view) => Reply<PeriodAnswer>.Of(Answer(view), view.Period.Seen.ToString());

    public static PeriodLineAnswer Line(StoredPeriod period) =>
        new(period.Id.ToString(), StateOf(period.State), period.Id.Shadow, period.State.Head.Version, period.ChangedAt);

    public static Reply<PeriodAnswer> Refused(PeriodResult result) => result.Days.Count + result.Waiting.Count == 0
        ? result.Refusal!
        : Reply<PeriodAnswer>.Refused(result.Refusal!,
        [
            .. result.Days.Select(day => new ProblemPlace($"{day.Date:yyyy-MM-dd} {day.Zone}")),
            .. result.Waiting.Select(sum => new ProblemPlace($"{sum.UnitCode} {sum.Post}: {sum.Lines}")),
        ]);

    public static SumAnswer Sum(UnitTotal total) => new(total.People, total.Base, total.Deduction, total.Payable, total.Difference);

    public static ResultAnswer Result(PersonResult person) =>
        new(person.Nip.Value, person.Name, person.UnitCode, person.JobClass, person.Base, person.Deduction, person.Payable, person.Difference, person.PendingLines);

    public static UnitsAnswer Units(PeriodId id, int version, UnitSums sums) => new(
        id.ToString(),
        version,
        [.. sums.Policies.Select(policy => new PeriodPolicyAnswer(
            policy.Month.ToString(), policy.Identity.Id, policy.Identity.EffectiveFrom, policy.Identity.Hash, policy.Identity.Regulation, policy.Pending is { } choice ? CamelCase(choice.ToString()) : null))],
        Sum(sums.All),
        [.. sums.Units.Select(row => new PeriodUnitAnswer(row.Unit.UnitCode, row.Name, row.Unit.People, row.Unit.Base, row.Unit.Deduction, row.Unit.Payable, row.Unit.Difference))],
        [.. sums.Failed.Select(failed => new FailedAnswer(failed.Nip.Value, failed.Name, failed.UnitCode, failed.Reason))]);

    public static ExplanationAnswer Explanation(PeriodId id, int version, PersonResult person)
    {
        using var months = JsonDocument.Parse(person.Explanation);
        return new ExplanationAnswer(
            id.ToString(), version, person.Nip.Value, person.Name, person.UnitCode, person.JobClass, person.Base, person.Deduction, person.Payable, person.Difference,
            [.. months.RootElement.Clone().EnumerateArray()]);
    }

    public static OwnResultAnswer Own(PeriodId id, OwnResult own) => new(
        id.ToString(), StateOf(own.State), own.IsPublished, own.CheckUntil, own.Result is { } person ? Explanation(id, own.State.Head.Version, person) : null);

    public static PeriodChangeAnswer Change(PeriodAudit audit) => new(audit.Change, audit.By?.Value, audit.At, [.. audit.Events.Select(happened => CamelCase(happened.GetType().Name))]);

    private static PeriodAnswer Answer(PeriodView view)
    {
        var (period, progress, totals, note) = view;
        var state = period.State;
        var signatures = state.Signed();
        return new PeriodAnswer(
            period.Id.ToString(),
            StateOf(state),
            period.Id.Shadow,
            state.Head.Version,
            new ProgressAnswer(CamelCase(progress.Step.ToString()), progress.Percent, progress.Done, progress.Total, progress.People, progress.Text),
            [.. state.Head.Runs.Select(run => new RunAnswer(run.Version, run.RunId, run.FrozenAt, run.CalculatedAt, run.FailedPersons))],
            (state as PeriodState.Published)?.CheckUntil,
            (state as PeriodState.Calculated)?.Refusal,
            [.. state.LeftOut().Select(one => new ExclusionAnswer(one.Person, one.By, one.Reason, one.At))],
            Signature(signatures.Personnel),
            Signature(signatures.Finance),
            (state as PeriodState.Paid)?.DocumentNumber,
            totals.Buckets == 0 ? null : Sum(totals.Agency),
            totals.Failed.Count,
            note is null ? null : new NoteAnswer(note.Code, note.Text, note.At));
    }

    private static SignatureAnswer? Signature(PeriodSignature? signature) => signature is null ? null : new SignatureAnswer(signature.By, signature.At);

    private static string StateOf(PeriodState state) => CamelCase(state.GetType().Name);

    internal static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
