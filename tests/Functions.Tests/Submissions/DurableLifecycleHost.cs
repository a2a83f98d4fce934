using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Contracts;
using EPerformance.Domain.Approvals;
using EPerformance.Functions.Engine;
using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.Submission;
using EPerformance.Functions.Orchestrations.Submission.V1;
using EPerformance.Functions.Tests.Virtual;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Functions.Tests.Submissions;

/// <summary>The submission use cases with the Durable engine on a virtual task hub, and the scan of overdue items every five minutes.</summary>
internal sealed class DurableLifecycleHost : ILifecycleHost
{
    private readonly VirtualEngine _engine;
    private readonly ServiceProvider _services;

    private DurableLifecycleHost(SubmissionRig rig, VirtualHub hub, VirtualClient client, MemorySurroundings around, ServiceProvider services)
    {
        (Rig, Hub, _engine, Around, _services) = (rig, hub, new VirtualEngine(hub, client, rig.Scan), around, services);
    }

    public SubmissionRig Rig { get; }

    public VirtualHub Hub { get; }

    public MemorySurroundings Around { get; }

    public VirtualInstance Instance => Hub.Instances[DurableSubmissionEngine.InstanceOf(SubmissionRig.Day)];

    /// <param name="failing">Runs before each activity: throw to let it fail.</param>
    public static DurableLifecycleHost Open(LastOutcome last = LastOutcome.EscalateToHr, Action<string>? failing = null)
    {
        var (store, around, clock) = (new MemorySubmissions(), new MemorySurroundings(), new FixedClock("2026-03-01T23:00:00Z"));
        var hub = new VirtualHub(clock);
        var client = new VirtualClient(hub);
        var taskHub = new TaskHub();
        taskHub.Use(client);
        var engine = new DurableSubmissionEngine(taskHub, around, clock, NullLogger<DurableSubmissionEngine>.Instance);
        var rig = new SubmissionRig(store, around, around, around, around)
        {
            Clock = clock,
            Engine = engine,
            Policy = new ApprovalPolicy(60, 120, null, last),
        };
        var services = Services(rig, around);
        hub.Orchestration<SubmissionOrchestration.Input, Standing>(SubmissionOrchestration.Name, SubmissionOrchestration.RunAsync)
            .Activity<ScoreActivity.Input, ScoreActivity.Output>(ScoreActivity.Name, input =>
            {
                failing?.Invoke(ScoreActivity.Name);
                return services.GetRequiredService<ScoreActivity>().RunAsync(input, CancellationToken.None);
            })
            .Activity<TickActivity.Input, TickActivity.Output>(TickActivity.Name, input =>
            {
                failing?.Invoke(TickActivity.Name);
                return services.GetRequiredService<TickActivity>().RunAsync(input, CancellationToken.None);
            });
        return new DurableLifecycleHost(rig, hub, client, around, services);
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

    private static ServiceProvider Services(SubmissionRig rig, MemorySurroundings around) => new ServiceCollection()
        .AddSingleton<TimeProvider>(rig.Clock)
        .AddSingleton(rig.Store)
        .AddSingleton(rig.Policy)
        .AddSingleton<OrganisationCache>(_ => rig.Organisation)
        .AddSingleton<IInbox>(around)
        .AddSingleton<IDueList>(around)
        .AddSingleton<IOutbox>(around)
        .AddSingleton<IActivityMonths>(around)
        .AddSingleton<Score>()
        .AddSingleton<TickWithin>()
        .AddSingleton<ScoreActivity>()
        .AddSingleton<TickActivity>()
        .BuildServiceProvider();
}
