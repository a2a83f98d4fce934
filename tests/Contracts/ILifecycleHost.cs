using EPerformance.TestKit;

namespace EPerformance.Contracts;

/// <summary>A host with the submission use cases on its own engine, in a world whose clock the test sets.</summary>
public interface ILifecycleHost : IAsyncDisposable
{
    SubmissionRig Rig { get; }

    /// <summary>Lets time pass, and the engine do what falls due on the way, in its order.</summary>
    /// <param name="until">Instant, inclusive.</param>
    Task PassAsync(string until);

    /// <summary>Waits until the engine has done what it was told.</summary>
    Task SettleAsync();

    /// <summary>While it is down, nobody can tell the engine anything and it does nothing. What was stored stays.</summary>
    void SetEngineDown(bool isDown);
}
