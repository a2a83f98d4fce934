using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Application.Skp;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Activities;

namespace EPerformance.Application.Submissions;

/// <summary>What lies outside a submission and may keep lines out of it.</summary>
/// <param name="Periods">Closed months.</param>
/// <param name="Items">Only accepted items of the catalogue.</param>
/// <param name="Plans">No agreed plan, where the agency asks for one.</param>
/// <param name="Orders">Work orders that lines name.</param>
/// <param name="Policy">What the agency asks of lines.</param>
public sealed record LineGate(IPeriodGate Periods, UsableItems Items, AgreedPlans Plans, NamedOrders Orders, EntryPolicy Policy);
