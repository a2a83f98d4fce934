using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Scoring;

namespace EPerformance.Application.Recap;

/// <summary>One task of a person's month.</summary>
/// <param name="Days">On which it was done, ascending: where its lines and their evidence are read.</param>
public sealed record TaskRecap(string Code, string OutputUnit, string? BudgetLine, decimal Quantity, WorkSum Sum, IReadOnlyList<DateOnly> Days);

/// <summary>What counts of a person's month.</summary>
/// <param name="Workdays">Of the own calendar, in the whole month.</param>
/// <param name="Minutes">Against the agency's target; <c>null</c> without one.</param>
/// <param name="InPart">Of the lines that count, those verified in part.</param>
/// <param name="Unreviewed">Of the lines that count, those that nobody looked at in time.</param>
/// <param name="Rejected">Lines that do not count.</param>
/// <param name="Tasks">By code; one whose catalogue entry changed within the month once for each budget line.</param>
public sealed record PersonRecap(
    Nip Nip, CivilMonth Month, WorkSum Sum, int Workdays, Achievement? Minutes, int InPart, int Unreviewed, int Rejected, IReadOnlyList<TaskRecap> Tasks);

/// <summary>A line with its evidence, as the recap leads down to it.</summary>
public sealed record RecapLine(DateOnly Date, LineView Line, string? BudgetLine);

/// <summary>A person's month: one read, and two more for the lines.</summary>
public sealed class PersonRecaps(
    OrganisationCache organisations, CatalogueCache catalogues, IActivityMonths months, ISubmissionStore submissions, RecapRule rule, TimeProvider clock)
{
    public async Task<(PersonRecap? Recap, Violation? Refusal)> RunAsync(Nip nip, CivilMonth month, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(nip, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return (null, refusal);
        var catalogue = await catalogues.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var facts = (await months.FindAsync(nip, month, cancellationToken).ConfigureAwait(false))?.Facts ?? ActivityMonth.Empty;
        var work = WorkOf.Month(nip, facts, organisation, catalogue).ToList();
        var sum = WorkSum.Of(work);
        var workdays = organisation.People.TryGetValue(nip, out var person) ? WorkOf.Workdays(person, month, organisation, _ => true) : 0;
        return (new PersonRecap(
            nip,
            month,
            sum,
            workdays,
            Achievement.Of(rule.MinutesPerWorkday * workdays, sum.Minutes),
            facts.Days.Sum(day => day.InPart),
            facts.Days.Sum(day => day.Unreviewed),
            facts.Days.Sum(day => day.Rejected),
            [
                .. work.GroupBy(one => (one.Code, one.BudgetLine, one.OutputUnit))
                    .OrderBy(task => task.Key.Code, StringComparer.Ordinal).ThenBy(task => task.Key.BudgetLine, StringComparer.Ordinal)
                    .Select(task => new TaskRecap(
                        task.Key.Code, task.Key.OutputUnit, task.Key.BudgetLine, task.Sum(one => one.Quantity), WorkSum.Of(task), [.. task.Select(one => one.Date).Distinct().Order()])),
            ]), null);
    }

    /// <summary>The lines that count, in the order of days, with description and evidence.</summary>
    /// <param name="code">Of a task; <c>null</c> for all.</param>
    /// <param name="budgetLine">Of the order, else of the task; <c>null</c> for all.</param>
    public async Task<(IReadOnlyList<RecapLine> Lines, Violation? Refusal)> LinesAsync(
        Nip nip, CivilMonth month, string? code, string? budgetLine, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(nip, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return ([], refusal);
        var catalogue = await catalogues.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var stored = await submissions.InMonthAsync(nip, month, cancellationToken).ConfigureAwait(false);
        var described = (await submissions.LinesInMonthAsync(nip, month, cancellationToken).ConfigureAwait(false)).ToDictionary(line => (line.Day, line.Line.Id), line => line.Line);
        return ([
            .. from submission in stored
               from line in submission.State.Lines
               where ActivityDay.Counts(line) && (code is null || line.Claim.Code == code)
               let content = catalogue.Items.Find(line.Claim.Code)?.InForceOn(submission.Id.Day)?.Content
               let source = CountedWork.Of(submission.Id.Day, "", line.Claim.Code, line.Outcome.Quantity, null, content, line.Claim.BudgetLine).BudgetLine
               where budgetLine is null || source == budgetLine
               select new RecapLine(submission.Id.Day, new LineView(described[(submission.Id.Day, line.Id)], line), source),
        ], null);
    }

    private async Task<(OrganisationView? Organisation, Violation? Refusal)> MayReadAsync(Nip nip, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        return PersonalData.MayRead(caller, nip, organisation, SubmissionAccess.Today(nip, organisation, clock.GetUtcNow())) ? (organisation, null) : (null, AccessViolations.NotYours);
    }
}
