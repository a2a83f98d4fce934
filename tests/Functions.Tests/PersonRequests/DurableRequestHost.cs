using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Contracts;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Requests;
using EPerformance.Functions.Engine;
using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.RequestApproval;
using EPerformance.Functions.Orchestrations.RequestApproval.V1;
using EPerformance.Functions.Tests.Virtual;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Functions.Tests.PersonRequests;

/// <summary>The use cases of requests with the Durable engine on a virtual task hub, and the scan of overdue items every five minutes.</summary>
internal sealed class DurableRequestHost : IRequestHost
{
    private readonly VirtualEngine _engine;
    private readonly ServiceProvider _services;

    private DurableRequestHost(RequestRig rig, VirtualHub hub, VirtualClient client, ServiceProvider services)
    {
        (Rig, Hub, _engine, _services) = (rig, hub, new VirtualEngine(hub, client, rig.Scan), services);
    }

    public RequestRig Rig { get; }

    public VirtualHub Hub { get; }

    /// <param name="failing">Runs before each activity: throw to let it fail.</param>
    public static DurableRequestHost Open(LastOutcome last = LastOutcome.EscalateToHr, Action<string>? failing = null)
    {
        var (around, clock) = (new MemorySurroundings(), new FixedClock("2026-03-01T23:00:00Z"));
        var hub = new VirtualHub(clock);
        var client = new VirtualClient(hub);
        var taskHub = new TaskHub();
        taskHub.Use(client);
        var engine = new DurableRequestEngine(taskHub, around, clock, NullLogger<DurableRequestEngine>.Instance);
        var days = new MemoryDays(MemoryAttendance.Buckets);
        var rig = new RequestRig(new MemoryRequests(), new MemoryPersonRequests(), around, around, around, new MemoryPunchStore(MemoryAttendance.Buckets), days)
        {
            Clock = clock,
            Engine = engine,
            Policy = new RequestPolicy { Approval = new ApprovalPolicy(60, 120, null, last) },
        };
        var services = Services(rig, around, days);
        hub.Orchestration<RequestApprovalOrchestration.Input, Standing>(RequestApprovalOrchestration.Name, RequestApprovalOrchestration.RunAsync)
            .Activity<GrantActivity.Input, GrantActivity.Output>(GrantActivity.Name, input =>
            {
                failing?.Invoke(GrantActivity.Name);
                return services.GetRequiredService<GrantActivity>().RunAsync(input, CancellationToken.None);
            })
            .Activity<RequestTickActivity.Input, RequestTickActivity.Output>(RequestTickActivity.Name, input =>
            {
                failing?.Invoke(RequestTickActivity.Name);
                return services.GetRequiredService<RequestTickActivity>().RunAsync(input, CancellationToken.None);
            });
        return new DurableRequestHost(rig, hub, client, services);
    }

    public Task PassAsync(string until) => _engine.PassAsync(until);

    public Task SettleAsync() => _engine.SettleAsync();

    public void SetEngineDown(bool isDown) => _engine.SetEngineDown(isDown);

    public async ValueTask DisposeAsync()
    {
        await _engine.DisposeAsync();
        Rig.Dispose();
        await _services.DisposeAsync();
    }

    private static ServiceProvider Services(RequestRig rig, MemorySurroundings around, MemoryDays days) => new ServiceCollection()
        .AddSingleton<TimeProvider>(rig.Clock)
        .AddSingleton(rig.Store)
        .AddSingleton(rig.People)
        .AddSingleton(rig.Policy)
        .AddSingleton(rig.Punches)
        .AddSingleton<OrganisationCache>(_ => rig.Organisation)
        .AddSingleton<IClosedDays>(days)
        .AddSingleton<IInbox>(around)
        .AddSingleton<IDueList>(around)
        .AddSingleton<IOutbox>(around)
        .AddSingleton<LateFacts>()
        .AddSingleton<RequestGroundsOf>()
        .AddSingleton<GrantRequest>()
        .AddSingleton<TickRequestWithin>()
        .AddSingleton<GrantActivity>()
        .AddSingleton<RequestTickActivity>()
        .BuildServiceProvider();
}
