using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary>A person beside a post.</summary>
/// <param name="Position">The own post of the day, or another that was asked about.</param>
public sealed record CompetencyView(Nip Person, string Position, DateOnly On, IReadOnlyList<CompetencyLine> Lines);

/// <summary>Reading the map: a post for everybody who works here; a person for the person, those above, the personnel office, auditors, the unit's administrator. Two reads.</summary>
public sealed class CompetencyMaps(OrganisationCache organisations, ICompetencyStore store, TimeProvider clock)
{
    public Task<IReadOnlyList<RequiredCompetency>> OfPostAsync(string position, CancellationToken cancellationToken) => store.RequiredAsync(position.Trim(), cancellationToken);

    /// <param name="position">Another post, to see what would be lacking there; <c>null</c> for the own one of the day.</param>
    /// <param name="on">Today when not given.</param>
    public async Task<(CompetencyView? View, Violation? Refusal)> OfPersonAsync(Nip person, string? position, DateOnly? on, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var now = clock.GetUtcNow();
        if (!PersonAccess.MayRead(caller, person, organisation, now))
            return (null, AccessViolations.NotYours);
        var day = on ?? SubmissionAccess.Today(person, organisation, now);
        var post = string.IsNullOrWhiteSpace(position) ? organisation.AssignmentOn(person, day)?.Position : position.Trim();
        if (string.IsNullOrEmpty(post))
            return (null, CompetenceViolations.NoPost);
        var required = await store.RequiredAsync(post, cancellationToken).ConfigureAwait(false);
        var assessments = required.Count == 0 ? [] : await store.AssessmentsAsync(person, cancellationToken).ConfigureAwait(false);
        return (new CompetencyView(person, post, day, CompetencyMap.On(day, required, assessments)), null);
    }
}
