namespace EPerformance.Application.Jobs;

/// <summary>What a run of a job did.</summary>
/// <param name="Done">How many things it changed or looked at, in the job's own unit.</param>
/// <param name="Failures">What it could not do and will try again. Empty when all went well.</param>
public sealed record JobOutcome(int Done, IReadOnlyList<Exception> Failures)
{
    public static JobOutcome Nothing { get; } = new(0, []);
}
