namespace EPerformance.Contracts;

/// <summary>An engine in a world whose clock the test sets.</summary>
public interface IEngineHost : IAsyncDisposable
{
    /// <summary>Lets time pass, and the engine do what falls due on the way, in its order.</summary>
    /// <param name="until">Instant, inclusive.</param>
    Task PassAsync(string until);

    /// <summary>Waits until the engine has done what it was told.</summary>
    Task SettleAsync();

    /// <summary>While it is down, nobody can tell the engine anything and it does nothing. What was stored stays.</summary>
    void SetEngineDown(bool isDown);
}
