using EPerformance.Domain.Periods;

namespace EPerformance.Functions.Orchestrations.PeriodRun.V1;

/// <summary>
/// The month-end procedure of one period, from closing to the exported lists. What comes next is always the decider's answer; every part may be
/// done again. A recalculated or corrected run begins it anew with its next version. It ends when the period waits for its payment or for
/// nothing, and when a step is impossible; the period's note says why then.
/// </summary>
public static class PeriodRunOrchestration
{
    public const string Name = "PeriodRun_V1";

    /// <summary>Tells a running instance, with the cause or an empty text, that the period changed: signed, refused, recalculated, reopened, somebody excluded.</summary>
    public const string Changed = "Changed";

    /// <param name="Period">As <c>PeriodId</c> writes it.</param>
    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Period, string? Cause = null);

    [Function(Name)]
    public static async Task<Step> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context, Input input)
    {
        var step = await NextAsync(context, input);
        var (version, tried) = (step.Version, default(PeriodStepKind?));

        // Stop the facts: what is entered from now on belongs to a later version or a later period.
        if (step.Kind == PeriodStepKind.Freeze)
            (step, tried) = (await FreezeAsync(context, input, step), step.Kind);

        // Calculate everybody from the frozen facts, bucket by bucket, and add up.
        if (step.Kind == PeriodStepKind.Calculate)
            (step, tried) = (await CalculateAsync(context, input, step), step.Kind);

        // Show everybody the own breakdown.
        if (step.Kind == PeriodStepKind.Publish)
        {
            context.SetCustomStatus($"publishing version {version}");
            var published = await context.CallActivityAsync<PublishActivity.Output>(PublishActivity.Name, new PublishActivity.Input(input.Period, version, input.Cause), Retries.Run);
            (step, tried) = (published.Next, step.Kind);
        }

        // Objections, corrections, and the signatures of both offices: all by people, with all the time they need.
        while (step.Kind is PeriodStepKind.WaitForCorrection or PeriodStepKind.WaitForSignatures)
        {
            context.SetCustomStatus(Waiting(step));
            if (await context.WaitForExternalEvent<string>(Changed) is { Length: > 0 } cause)
                input = input with { Cause = cause };
            step = await NextAsync(context, input);
        }

        // Both signed: nothing can change the run any more.
        if (step.Kind == PeriodStepKind.Lock && step.Version == version)
        {
            context.SetCustomStatus($"locking version {version}");
            var locked = await context.CallActivityAsync<LockActivity.Output>(LockActivity.Name, new LockActivity.Input(input.Period, version, input.Cause), Retries.Run);
            (step, tried) = (locked.Next, step.Kind);
        }

        // Lists for payment.
        if (step.Kind == PeriodStepKind.Export && step.Version == version)
        {
            context.SetCustomStatus($"exporting version {version}");
            var exported = await context.CallActivityAsync<ExportActivity.Output>(ExportActivity.Name, new ExportActivity.Input(input.Period, version, input.Cause), Retries.Run);
            (step, tried) = (exported.Next, step.Kind);
        }

        // Recalculated or corrected on the way: the same procedure again, with a history of its own.
        var isStuck = step.Version == version && step.Kind == tried;
        if (IsForEngine(step.Kind) && !isStuck)
        {
            context.ContinueAsNew(input, preserveUnprocessedEvents: true);
            return step;
        }

        context.SetCustomStatus(isStuck ? $"{step.Kind} of version {version} is impossible; see the period's note" : Waiting(step));
        return step;
    }

    private static async Task<Step> FreezeAsync(TaskOrchestrationContext context, Input input, Step step)
    {
        // Something may still be written that asked the gate just before it was shut.
        if (step.NotBefore is { } settled && settled.UtcDateTime > context.CurrentUtcDateTime)
        {
            context.SetCustomStatus($"version {step.Version} is settling until {settled:yyyy-MM-ddTHH:mm:ssZ}");
            await context.CreateTimer(settled.UtcDateTime, CancellationToken.None);
        }

        context.SetCustomStatus($"freezing version {step.Version}");
        var begun = await context.CallActivityAsync<FreezeBeginActivity.Output>(
            FreezeBeginActivity.Name, new FreezeBeginActivity.Input(input.Period, step.Version, input.Cause), Retries.Run);
        await Task.WhenAll(begun.Buckets.Select(bucket => context.CallActivityAsync<FreezeBucketActivity.Output>(
            FreezeBucketActivity.Name, new FreezeBucketActivity.Input(input.Period, step.Version, bucket, input.Cause), Retries.Run)));
        var frozen = await context.CallActivityAsync<FreezeEndActivity.Output>(
            FreezeEndActivity.Name, new FreezeEndActivity.Input(input.Period, step.Version, input.Cause), Retries.Run);
        return frozen.Next;
    }

    private static async Task<Step> CalculateAsync(TaskOrchestrationContext context, Input input, Step step)
    {
        context.SetCustomStatus($"calculating version {step.Version}");
        var begun = await context.CallActivityAsync<RunBeginActivity.Output>(
            RunBeginActivity.Name, new RunBeginActivity.Input(input.Period, step.Version, input.Cause), Retries.Run);
        await Task.WhenAll(begun.Buckets.Select(bucket => context.CallActivityAsync<RunBucketActivity.Output>(
            RunBucketActivity.Name, new RunBucketActivity.Input(input.Period, step.Version, bucket, input.Cause), Retries.Run)));
        var calculated = await context.CallActivityAsync<RunEndActivity.Output>(
            RunEndActivity.Name, new RunEndActivity.Input(input.Period, step.Version, input.Cause), Retries.Run);
        return calculated.Next;
    }

    private static async Task<Step> NextAsync(TaskOrchestrationContext context, Input input) =>
        (await context.CallActivityAsync<NextStepActivity.Output>(NextStepActivity.Name, new NextStepActivity.Input(input.Period, input.Cause), Retries.Run)).Next;

    private static bool IsForEngine(PeriodStepKind step) =>
        step is PeriodStepKind.Freeze or PeriodStepKind.Calculate or PeriodStepKind.Publish or PeriodStepKind.Lock or PeriodStepKind.Export;

    private static string Waiting(Step step) => step.Kind switch
    {
        PeriodStepKind.WaitForClosing => "open",
        PeriodStepKind.WaitForCorrection => $"version {step.Version} waits for correction",
        PeriodStepKind.WaitForSignatures => $"version {step.Version} waits for two signatures, from {step.NotBefore:yyyy-MM-ddTHH:mm:ssZ} on",
        PeriodStepKind.WaitForPayment => $"version {step.Version} is exported and waits for its payment",
        _ => $"{step.Kind}",
    };
}
