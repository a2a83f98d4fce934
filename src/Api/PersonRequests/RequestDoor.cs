using System.Globalization;
using EPerformance.Api.Requests;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Api.PersonRequests;

/// <summary>What the handlers of the area share: who the caller is to a request, and how a change is answered.</summary>
internal sealed class RequestDoor(OrganisationCache organisations, TimeProvider clock)
{
    public async Task<Reply<RequestAnswer>> ChangeAsync(Caller caller, RequestId id, Func<Actor, Task<RequestResult>> change, CancellationToken stop)
    {
        if (await organisations.CurrentAsync(stop) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var result = await change(SubmissionAccess.ActorOf(caller, new SubmissionDay(id.Owner, id.Day), organisation, clock.GetUtcNow()));
        return result.Refusal is { } refusal ? refusal : RequestShow.Of(result.Request!, organisation, result.IsRepeat);
    }

    /// <summary>A change that says what is asked for.</summary>
    public async Task<Reply<RequestAnswer>> SendAsync(Caller caller, RequestId id, RequestBody body, Func<Actor, RequestForm, Task<RequestResult>> send, CancellationToken stop)
    {
        if (await organisations.CurrentAsync(stop) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var (form, refusal) = body.Form(id.Owner, organisation);
        return await ChangeAsync(caller, id, by => refusal is null ? send(by, form!) : Task.FromResult<RequestResult>(refusal), stop);
    }

    public async Task<Reply<TAnswer>> ShowAsync<TAnswer>(Violation? refusal, Func<OrganisationView, Reply<TAnswer>> show, CancellationToken stop)
    {
        if (refusal is not null)
            return refusal;
        return await organisations.CurrentAsync(stop) is { } organisation ? show(organisation) : AttendanceViolations.NoOrganisation;
    }

    /// <summary>A request in an address: the first of the month stands for its day.</summary>
    public static RequestId IdOf(Nip nip, CivilMonth month, string id) => new(nip, month.First, id);

    /// <summary>The version that the caller saw; one that is no number is none that ever was.</summary>
    public static int Version(IfMatch seen) => int.TryParse(seen.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
