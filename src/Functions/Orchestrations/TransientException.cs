using EPerformance.Storage;

namespace EPerformance.Functions.Orchestrations;

/// <summary>A failure of the surroundings that is worth another attempt.</summary>
public sealed class TransientException(string message, Exception inner) : Exception(message, inner)
{
    /// <summary>Runs a step of an activity and declares which of its failures may be tried again.</summary>
    /// <exception cref="TransientException">The storage or the network failed.</exception>
    public static async Task<T> DeclareAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step().ConfigureAwait(false);
        }
        catch (Exception error) when (IsTransient(error))
        {
            throw new TransientException(error.Message, error);
        }
    }

    private static bool IsTransient(Exception error) => error switch
    {
        HttpRequestException or IOException => true,
        AggregateException many => many.InnerExceptions.All(IsTransient),
        _ => StoreFailures.Is(error),
    };
}
