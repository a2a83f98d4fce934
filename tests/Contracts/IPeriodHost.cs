using EPerformance.TestKit.Periods;

namespace EPerformance.Contracts;

/// <summary>A host with the use cases of periods and its own engine.</summary>
public interface IPeriodHost : IAsyncDisposable
{
    PeriodRig Rig { get; }

    /// <summary>Lets the engine go as far as it gets, after the time for settling.</summary>
    Task GoOnAsync();
}
