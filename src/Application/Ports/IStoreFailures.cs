namespace EPerformance.Application.Ports;

/// <summary>Tells a failure of the store, or of the way to it, from a bug of ours.</summary>
public interface IStoreFailures
{
    /// <summary>
    /// Whether the store failed, was too busy or did not answer in time, after every attempt that is made by itself. What was asked of it may have been done all the same. An answer of the store that says
    /// what is wrong with the question is none.
    /// </summary>
    /// <param name="error">Of work that nobody called off.</param>
    bool Is(Exception error);
}
