using EPerformance.Contracts;
using EPerformance.Functions.Engine;
using EPerformance.Functions.Orchestrations.PeriodRun.V1;
using EPerformance.Functions.Tests.Virtual;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Functions.Tests.Periods;

/// <summary>The use cases of periods with the Durable engine on a virtual task hub.</summary>
internal sealed class DurablePeriodHost : IPeriodHost
{
    private DurablePeriodHost(PeriodRig rig, VirtualHub hub)
    {
        (Rig, Hub) = (rig, hub);
    }

    public PeriodRig Rig { get; }

    public VirtualHub Hub { get; }

    public VirtualInstance Instance => Hub.Instances["P!2026-03"];

    /// <param name="failing">Runs before each activity: throw to let it fail.</param>
    public static DurablePeriodHost Open(Action<string>? failing = null)
    {
        var rig = new PeriodRig(PeriodPorts.InMemory(SampleOrganisation.Facts(), new MemoryPeriods()), "kaur-3-2022");
        var hub = new VirtualHub(rig.Clock);
        var taskHub = new TaskHub();
        taskHub.Use(new VirtualClient(hub));
        rig.Engine = new DurablePeriodEngine(taskHub, NullLogger<DurablePeriodEngine>.Instance);
        hub.Orchestration<PeriodRunOrchestration.Input, Step>(PeriodRunOrchestration.Name, PeriodRunOrchestration.RunAsync);
        var (periods, buckets, none) = (rig.Ports.Periods, rig.Ports.Buckets, CancellationToken.None);
        Add<NextStepActivity.Input, NextStepActivity.Output>(NextStepActivity.Name, input => new NextStepActivity(periods, rig.Advance).RunAsync(input, none));
        Add<FreezeBeginActivity.Input, FreezeBeginActivity.Output>(FreezeBeginActivity.Name, input => new FreezeBeginActivity(rig.Freeze, periods, buckets).RunAsync(input, none));
        Add<FreezeBucketActivity.Input, FreezeBucketActivity.Output>(FreezeBucketActivity.Name, input => new FreezeBucketActivity(rig.Freeze).RunAsync(input, none));
        Add<FreezeEndActivity.Input, FreezeEndActivity.Output>(FreezeEndActivity.Name, input => new FreezeEndActivity(rig.Advance, periods).RunAsync(input, none));
        Add<RunBeginActivity.Input, RunBeginActivity.Output>(RunBeginActivity.Name, input => new RunBeginActivity(periods, buckets).RunAsync(input, none));
        Add<RunBucketActivity.Input, RunBucketActivity.Output>(RunBucketActivity.Name, input => new RunBucketActivity(rig.Run).RunAsync(input, none));
        Add<RunEndActivity.Input, RunEndActivity.Output>(RunEndActivity.Name, input => new RunEndActivity(rig.Advance, periods).RunAsync(input, none));
        Add<PublishActivity.Input, PublishActivity.Output>(PublishActivity.Name, input => new PublishActivity(rig.Advance, periods).RunAsync(input, none));
        Add<LockActivity.Input, LockActivity.Output>(LockActivity.Name, input => new LockActivity(rig.Advance, periods).RunAsync(input, none));
        Add<ExportActivity.Input, ExportActivity.Output>(ExportActivity.Name, input => new ExportActivity(rig.Advance, periods).RunAsync(input, none));
        return new DurablePeriodHost(rig, hub);

        void Add<TIn, TOut>(string name, Func<TIn, Task<TOut>> run) => hub.Activity<TIn, TOut>(name, input =>
        {
            failing?.Invoke(name);
            return run(input);
        });
    }

    public async Task GoOnAsync()
    {
        await Hub.PassAsync(Rig.Clock.GetUtcNow() + Rig.Settings.Settling);
        await Hub.QuietAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Hub.QuietAsync();
        Rig.Dispose();
    }
}
