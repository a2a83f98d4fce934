using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Discipline;

/// <summary>
/// Looks every night at the closed days of this month and the one before, and at the people of open cases: what the ladder gives rise to is proposed with its days, what is
/// excused is taken back, and who has to act is told, again every week until somebody has. It imposes nothing.
/// </summary>
public sealed class ProposeDiscipline(
    OrganisationCache organisations, IDayStore days, IDisciplineStore store, DisciplineDecider decider, AbsenceLadder ladder, IOutbox outbox, IBuckets buckets, TimeProvider clock)
{
    /// <summary>Between two tellings, while nothing has been done.</summary>
    public static readonly TimeSpan TellsAgain = TimeSpan.FromDays(7);

    /// <summary>Months before the year in which a run of days may have begun.</summary>
    private const int MonthsBefore = 2;

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return JobOutcome.Nothing;
        var now = clock.GetUtcNow();
        var today = AgencyZone.Wib.DateOf(now);
        var (done, failures) = (0, new List<Exception>());
        // In January the year before may still get its last days, and late excuses.
        foreach (var year in today.Month == 1 ? new[] { today.Year - 1, today.Year } : [today.Year])
        {
            var known = (await store.OfYearAsync(year, cancellationToken).ConfigureAwait(false)).ToLookup(stored => stored.Case.Id.Person);
            var people = await AbsentAsync(year, today, cancellationToken).ConfigureAwait(false);
            people.UnionWith(known.SelectMany(cases => cases).Where(stored => stored.Case.IsOpen || stored.Case.IsTakenBack).Select(stored => stored.Case.Id.Person));
            foreach (var person in people.Order())
            {
                try
                {
                    done += await LookAsync(person, year, known[person].LastOrDefault(), organisation, now, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    // One person whose days cannot be read must not keep the others.
                    failures.Add(new InvalidOperationException($"the days of {person} could not be looked at", error));
                }
            }
        }

        return new JobOutcome(done, failures);
    }

    /// <summary>Civil servants with an unexcused day of the year in this month or the one before.</summary>
    private async Task<HashSet<Nip>> AbsentAsync(int year, DateOnly today, CancellationToken cancellationToken)
    {
        var found = new HashSet<Nip>();
        foreach (var month in new[] { CivilMonth.Of(today).Previous, CivilMonth.Of(today) }.Where(month => month.Year == year))
        {
            for (var bucket = 0; bucket < buckets.Count; bucket++)
            {
                await foreach (var day in days.OfBucketAsync(bucket, month, cancellationToken).ConfigureAwait(false))
                {
                    if (day.Record.State == DayState.Absent)
                        found.Add(day.Nip);
                }
            }
        }

        return found;
    }

    private async Task<int> LookAsync(Nip person, int year, StoredCase? last, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // The law is the civil servants'.
        if (!organisation.People.TryGetValue(person, out var known) || known.Assignments is not [.., { EmploymentType: not EmploymentType.NonAsn }])
            return 0;
        var record = AbsenceRecord.Of(year, await DutyAsync(person, year, now, cancellationToken).ConfigureAwait(false));
        var proposal = DisciplineProposal.Of(record, ladder);
        if (last is { Case: { Ruling: not null, Proposal: { } decided } })
        {
            // What was decided is over; only days beyond it, up to another step, are another case.
            if (proposal is null || proposal.Sanction == decided.Sanction || proposal.Evidence.Count <= decided.Evidence.Count)
                return 0;
            last = null;
        }

        var number = last?.Case.Id.Number ?? (await store.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false)).Count + 1;
        var one = last?.Case ?? DisciplineCase.New(new DisciplineId(person, year, number));
        var events = decider.Decide(one, new DisciplineCommand.Propose(proposal, now)).Events.ToList();
        var after = events.Aggregate(one, DisciplineDecider.Evolve);
        var superior = after.IsOpen ? SuperiorOf(person, organisation, now) : null;
        if (after.IsOpen && (events.Count > 0 || now - after.Told.Select(told => told.At).DefaultIfEmpty(DateTimeOffset.MinValue).Max() >= TellsAgain))
        {
            var told = decider.Decide(after, new DisciplineCommand.Tell(superior is { } nip ? [nip, null] : [null], now)).Events;
            events.AddRange(told);
            after = told.Aggregate(after, DisciplineDecider.Evolve);
        }

        if (events.Count == 0)
            return 0;
        var next = new StoredCase(after, (last?.Version ?? 0) + 1, "");
        // Told first: a telling that is written and was not sent would be no telling.
        if (superior is { } recipient)
            await outbox.PutAsync(new Notice(recipient, NoticeKind.DisciplineWaits, new ItemRef(person, after.Proposal!.Evidence[^1]), next.Version, now), cancellationToken).ConfigureAwait(false);
        return await store.SaveAsync(last, new CaseChange(next, events, null, now), cancellationToken).ConfigureAwait(false) == SaveResult.Saved ? 1 : 0;
    }

    private async Task<IReadOnlyList<DutyDay>> DutyAsync(Nip person, int year, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var duty = new List<DutyDay>();
        var (from, to) = (CivilMonth.Of(new DateOnly(year, 1, 1).AddMonths(-MonthsBefore)), CivilMonth.Of(AgencyZone.Wit.DateOf(now)));
        for (var month = from; month.First <= to.First && month.Year <= year; month = month.Next)
        {
            foreach (var day in await days.OfPersonAsync(person, month, cancellationToken).ConfigureAwait(false))
            {
                // Approved absences neither count nor interrupt.
                if (day.Record.State != DayState.Excused)
                    duty.Add(new DutyDay(day.Record.Date, day.Record.State == DayState.Absent));
            }
        }

        return duty;
    }

    private static Nip? SuperiorOf(Nip person, OrganisationView organisation, DateTimeOffset now)
    {
        var chain = organisation.Supervision.ChainOf(person, SubmissionAccess.Today(person, organisation, now));
        return chain.Superiors.Count == 0 ? null : chain.Superiors[0].Awaited.Nip;
    }
}
