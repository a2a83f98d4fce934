namespace EPerformance.Cli.LoadTest;

/// <summary>The connections of the clients: as little work per tap as the platform's own client allows, because the clients share the machine with what they measure.</summary>
internal static class LoadConnections
{
    /// <summary>Name that the runtime gave the switch; it reads it once, before the first connection.</summary>
    private const string Switch = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>
    /// The thread that hears an answer sends the next tap, instead of waking another one for it: a client does nothing in between that could hold the others up.
    /// For the process; a value from outside stays.
    /// </summary>
    public static void AnswerAtOnce() => Environment.SetEnvironmentVariable(Switch, Environment.GetEnvironmentVariable(Switch) ?? "1");

    public static SocketsHttpHandler Open(int most) => new() { UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null, MaxConnectionsPerServer = most };
}
