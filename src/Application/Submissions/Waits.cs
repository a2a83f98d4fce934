using EPerformance.Application.Organisation;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>When who is asked about a proposal: the first at once and again as a reminder, then the next above.</summary>
internal static class Waits
{
    /// <summary>Older news is not told again, lest it come back when the lists of notices are purged.</summary>
    public static readonly TimeSpan IsNews = TimeSpan.FromDays(10);

    /// <param name="since">Of the proposal.</param>
    /// <param name="person">Whom it is about; it is that person's days that count.</param>
    /// <returns>The instants that have come, with who is asked: 0 for the first.</returns>
    public static IEnumerable<(int Level, DateTimeOffset At)> Of(DateTimeOffset since, Nip person, OrganisationView organisation, ProposalTimes times, DateTimeOffset now)
    {
        yield return (0, since.ToUniversalTime());
        if (organisation.At(person, now) is not var (today, _, zone))
            yield break;
        var proposed = zone.DateOf(since);
        if (times.RemindOn(proposed) is { } remind && today >= remind)
            yield return (0, zone.At(remind, TimeOnly.MinValue).ToUniversalTime());
        if (times.AskAboveOn(proposed) is { } above && today >= above)
            yield return (1, zone.At(above, TimeOnly.MinValue).ToUniversalTime());
    }
}
