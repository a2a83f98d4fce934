using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>Who gives and changes orders, by the organisation of today.</summary>
internal static class WorkOrderAccess
{
    /// <summary>Somebody above the person: the direct superior, who stands in for him, and those above.</summary>
    public static bool IsAbove(Caller caller, Nip person, OrganisationView organisation, DateTimeOffset now) =>
        caller.Nip is { } own && own != person && PersonAccess.IsAbove(own, person, organisation, now);

    /// <summary>
    /// Who gave it, as long as one of its people is below him; else whoever stands above all of its people who are still there. So a change of superior leaves no order with nobody, and nobody
    /// in between ends what concerns others too.
    /// </summary>
    public static bool MayManage(Caller caller, WorkOrder order, OrganisationView organisation, DateTimeOffset now)
    {
        var there = order.People.Where(person => organisation.At(person, now) is not null).ToList();
        return caller.Nip == order.Id.Giver
            ? there.Count == 0 || there.Exists(person => IsAbove(caller, person, organisation, now))
            : there.TrueForAll(person => IsAbove(caller, person, organisation, now));
    }

}
