using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>A person's submissions of a month in the order of days, without descriptions. One read.</summary>
public sealed class SubmissionsOf(OrganisationCache organisations, ISubmissionStore store, TimeProvider clock)
{
    public async Task<(IReadOnlyList<SubmissionView> Views, Violation? Refusal)> RunAsync(Nip nip, CivilMonth month, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        if (!PersonalData.MayRead(caller, nip, organisation, SubmissionAccess.Today(nip, organisation, clock.GetUtcNow())))
            return ([], AccessViolations.NotYours);
        var stored = await store.InMonthAsync(nip, month, cancellationToken).ConfigureAwait(false);
        return ([.. stored.Select(one => new SubmissionView(one, one.Version, StatusText.Of(one.State, organisation), []))], null);
    }
}
