using EPerformance.Api.Requests;
using EPerformance.Application.Attendance;
using EPerformance.Application.Objections;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Objections;

/// <summary>What the handlers of the area share: how a change and a reading are answered.</summary>
internal sealed class ObjectionDoor(OrganisationCache organisations)
{
    public async Task<Reply<ObjectionAnswer>> ChangedAsync(ObjectionChange change, CancellationToken stop) =>
        await ShowAsync(change.Refusal, organisation => ObjectionShow.Of(change.Objection!, organisation, change.IsRepeat), stop);

    public async Task<Reply<TAnswer>> ShowAsync<TAnswer>(Violation? refusal, Func<OrganisationView, Reply<TAnswer>> show, CancellationToken stop)
    {
        if (refusal is not null)
            return refusal;
        return await organisations.CurrentAsync(stop) is { } organisation ? show(organisation) : AttendanceViolations.NoOrganisation;
    }

    /// <summary>An objection in an address: the first of the month stands for its day.</summary>
    public static ObjectionId IdOf(Nip nip, CivilMonth month, string id) => new(nip, month.First, id);
}
