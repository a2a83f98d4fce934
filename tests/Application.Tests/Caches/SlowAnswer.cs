using System.Reflection;

namespace EPerformance.Application.Tests.Caches;

/// <summary>A port whose first answer to one question is read at once and arrives when the test says, as a store's does that is slow.</summary>
public class SlowAnswer<TPort> : DispatchProxy where TPort : class
{
    private readonly TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TPort _port = null!;
    private string? _question;

    /// <param name="question">Name of the method.</param>
    public static (TPort Port, SlowAnswer<TPort> Answer) Of(TPort port, string question)
    {
        var proxy = Create<TPort, SlowAnswer<TPort>>();
        var answer = (SlowAnswer<TPort>)(object)proxy;
        (answer._port, answer._question) = (port, question);
        return (proxy, answer);
    }

    public void Arrive() => _arrival.SetResult();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var answer = targetMethod!.Invoke(_port, args);
        if (targetMethod.Name != _question)
            return answer;
        _question = null;
        return WhenArrivedAsync((dynamic)answer!);
    }

    private async Task<T> WhenArrivedAsync<T>(Task<T> answer)
    {
        await _arrival.Task;
        return await answer;
    }
}
