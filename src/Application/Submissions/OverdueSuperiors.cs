using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>
/// Who below the caller lets things wait: what somebody let a deadline pass of and still waits, for whomever by now, by its age; and beside it what waits
/// for him in time. The personnel office and auditors see everybody.
/// </summary>
public sealed class OverdueSuperiors(OrganisationCache organisations, IInbox inbox, TimeProvider clock)
{
    /// <summary>One transaction per thousand waiting items of the agency.</summary>
    /// <returns>Only people with something overdue, the longest first.</returns>
    public async Task<(IReadOnlyList<OverdueSuperior> Superiors, Violation? Refusal)> RunAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var now = clock.GetUtcNow();
        var overdue = new Dictionary<Nip, Dictionary<ItemRef, DateTimeOffset>>();
        var waiting = new Dictionary<Nip, int>();
        await foreach (var entry in inbox.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var level in entry.Passed.Levels)
                Add(overdue, level.Nip, entry.Item, level.DueAt);
            if (entry.Post == InboxEntry.HrPost)
                continue;
            var post = Nip.Parse(entry.Post);
            // The clock may be behind; then the deadline is no less over.
            if (entry.Deadline <= now)
                Add(overdue, post, entry.Item, entry.Deadline);
            else
                waiting[post] = waiting.GetValueOrDefault(post) + 1;
        }

        return ([
            .. overdue.Where(one => MaySee(caller, one.Key, organisation, now))
                .Select(one => OverdueSuperior.Of(one.Key, one.Value.Values, waiting.GetValueOrDefault(one.Key), now))
                .OrderBy(one => one.Since).ThenBy(one => one.Nip),
        ], null);
    }

    /// <summary>Of several times that somebody was waited for, the first counts.</summary>
    private static void Add(Dictionary<Nip, Dictionary<ItemRef, DateTimeOffset>> overdue, Nip silent, ItemRef item, DateTimeOffset dueAt)
    {
        if (!overdue.TryGetValue(silent, out var items))
            overdue[silent] = items = [];
        if (!items.TryGetValue(item, out var known) || dueAt < known)
            items[item] = dueAt;
    }

    private static bool MaySee(Caller caller, Nip superior, OrganisationView organisation, DateTimeOffset now) =>
        caller.IsAny(Role.Hr | Role.Auditor)
        || caller.Nip == superior
        || (caller.Nip is { } own && organisation.Supervision.ChainOf(superior, SubmissionAccess.Today(superior, organisation, now)).LevelOf(own) is not null);
}

/// <summary>Somebody who lets things wait.</summary>
/// <param name="Waiting">Things that wait for him in time.</param>
/// <param name="Overdue">Things that still wait and of which he let a deadline pass.</param>
/// <param name="Since">The oldest of these deadlines.</param>
/// <param name="UpToThreeDays">Of the overdue ones, those whose deadline passed at most 3 × 24 hours ago.</param>
/// <param name="UpToSevenDays">More than 3, at most 7.</param>
/// <param name="Longer">More than 7.</param>
public sealed record OverdueSuperior(Nip Nip, int Waiting, int Overdue, DateTimeOffset Since, int UpToThreeDays, int UpToSevenDays, int Longer)
{
    internal static OverdueSuperior Of(Nip nip, IReadOnlyCollection<DateTimeOffset> deadlines, int waiting, DateTimeOffset now)
    {
        var ages = deadlines.Select(due => now - due).ToList();
        var (three, seven) = (ages.Count(age => age <= TimeSpan.FromDays(3)), ages.Count(age => age <= TimeSpan.FromDays(7)));
        return new OverdueSuperior(nip, waiting, ages.Count, deadlines.Min(), three, seven - three, ages.Count - seven);
    }
}
