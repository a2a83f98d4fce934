using System.Reflection;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Hosts;

/// <summary>A port whose calls wait for their turn. What it enumerates comes at once.</summary>
internal class HostPort<T> : DispatchProxy
    where T : class
{
    private static readonly MethodInfo Typed = typeof(HostPort<T>).GetMethod(nameof(TypedAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private Turns _turns = null!;
    private object _host = null!;
    private T _port = null!;

    public static T Of(Turns turns, object host, T port)
    {
        var made = Create<T, HostPort<T>>();
        var proxy = (HostPort<T>)(object)made;
        (proxy._turns, proxy._host, proxy._port) = (turns, host, port);
        return made;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var answer = targetMethod!.ReturnType;
        if (answer == typeof(Task))
            return UntypedAsync(targetMethod, args);
        return answer.IsGenericType && answer.GetGenericTypeDefinition() == typeof(Task<>)
            ? Typed.MakeGenericMethod(answer.GetGenericArguments()).Invoke(this, [targetMethod, args])
            : targetMethod.Invoke(_port, args);
    }

    private async Task UntypedAsync(MethodInfo method, object?[]? args) => await _turns.TakeAsync(
        _host,
        async () =>
        {
            await ((Task)method.Invoke(_port, args)!).ConfigureAwait(false);
            return true;
        },
        isWrite: true,
        lost: null).ConfigureAwait(false);

    private Task<TAnswer> TypedAsync<TAnswer>(MethodInfo method, object?[]? args)
    {
        var isWrite = method.Name.StartsWith("Save", StringComparison.Ordinal);
        return _turns.TakeAsync(_host, () => (Task<TAnswer>)method.Invoke(_port, args)!, isWrite, isWrite ? Lost<TAnswer> : null);
    }

    private static TAnswer Lost<TAnswer>() => (TAnswer)(object)(typeof(TAnswer) == typeof(bool) ? false : SaveResult.Changed);
}
