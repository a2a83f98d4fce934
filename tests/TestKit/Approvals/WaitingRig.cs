using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Objections;
using EPerformance.Application.Ports;
using EPerformance.Application.Skp;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Skp;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit.Approvals;

/// <summary>The use cases of everything that waits for people, on one organisation and one clock: submissions and requests of the rig, plans, work orders and objections.</summary>
public sealed class WaitingRig
{
    public WaitingRig(RequestRig requests, ISkpStore? plans = null, IWorkOrderStore? orders = null, IObjectionStore? objections = null)
    {
        Requests = requests;
        Plans = plans ?? new MemorySkp();
        Orders = orders ?? new MemoryWorkOrders();
        Objections = objections ?? new MemoryObjections();
        var (organisation, clock) = (requests.Organisation, requests.Clock);
        PlanDesk = new SkpDesk(organisation, Plans, requests.Outbox, Times, clock);
        PlanQueries = new SkpQueries(organisation, Plans, Times, clock);
        OrderDesk = new WorkOrderDesk(organisation, Orders, requests.Outbox, clock);
        Give = new GiveWorkOrder(OrderDesk, new WorkOrderLinks(new CatalogueCache(requests.Submissions.Catalogue, clock), Plans, new MemoryBudgets()));
        var isSilent = requests.Policy.Approval.LastOutcome == LastOutcome.AutoVerify;
        Policies = new ObjectionPolicies(ObjectionPolicies.Defaults.ByKind.ToDictionary(
            one => one.Key, one => one.Value with { SilenceAccepts = isSilent && one.Key == ObjectionKind.VerificationOutcome }));
        var late = new LateFacts(new MemoryDays(MemoryAttendance.Buckets));
        var remedies = new ObjectionRemedies(organisation, requests.Submissions.Desk, requests.Punches, late, requests.Submissions.Gate);
        var effects = new ObjectionEffects(requests.Inbox, requests.DueList, requests.Outbox, remedies);
        var desk = new ObjectionDesk(organisation, Objections, remedies, effects, Policies, clock);
        Raise = new RaiseObjection(
            organisation, new ContestedDecision(requests.Submissions.Store, new MemoryPeriods(), new MemoryAppraisals(MemoryAttendance.Buckets), Policies), desk, clock);
        Change = new ChangeObjection(desk);
        requests.Submissions.Objections = new TickObjection(desk, effects, requests.DueList, clock);
    }

    public static SkpTimes Times { get; } = new();

    public RequestRig Requests { get; }

    public ISkpStore Plans { get; }

    public SkpDesk PlanDesk { get; }

    public SkpQueries PlanQueries { get; }

    public IWorkOrderStore Orders { get; }

    public WorkOrderDesk OrderDesk { get; }

    public GiveWorkOrder Give { get; }

    public IObjectionStore Objections { get; }

    public ObjectionPolicies Policies { get; }

    public RaiseObjection Raise { get; }

    public ChangeObjection Change { get; }
}
