using System.Collections;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text.Json.Nodes;
using DurableTask.Core;
using DurableTask.Core.History;
using Microsoft.AspNetCore.Connections;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Functions.Tests.Replays;

/// <summary>Durable Task's own in-process host: real histories, real replays, real time.</summary>
internal sealed class ReplayHost : IAsyncDisposable
{
    private readonly DurableTaskTestHost _host;

    // The host's own server logs every call to the console and takes its settings from the environment only.
    static ReplayHost() => Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");

    private ReplayHost(DurableTaskTestHost host)
    {
        _host = host;
    }

    public DurableTaskClient Client => _host.Client;

    /// <remarks>Without a port the host throws dice for one, taken or not; a free one may be taken by somebody else before the host listens, hence the further attempts.</remarks>
    public static async Task<ReplayHost> StartAsync(Action<DurableTaskRegistry> tasks)
    {
        for (var attempt = 1; ; attempt++)
        {
            var options = new DurableTaskTestHostOptions { LoggerFactory = NullLoggerFactory.Instance, Port = FreePort() };
            try
            {
                return new(await DurableTaskTestHost.StartAsync(tasks, options, TestContext.Current.CancellationToken));
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException && attempt < 5)
            {
            }
        }
    }

    public async Task<OrchestrationMetadata> EndOfAsync(string id)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        return await Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, limit.Token);
    }

    /// <summary>
    /// The events of the instance's history, in order; those that call something with its name. The host keeps them and has no way to ask, so
    /// they are read from its memory.
    /// </summary>
    public IReadOnlyList<string> HistoryOf(string id)
    {
        var sidecar = (IHost)Field(_host, "sidecarHost");
        var store = (IDictionary)Field(Field(sidecar.Services.GetRequiredService<IOrchestrationService>(), "instanceStore"), "store");
        var state = store[id] ?? throw new InvalidOperationException($"no instance {id}");
        var events = (JsonArray)state.GetType().GetProperty("HistoryEventsJson", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(state)!;
        return [.. events.Select(node => Name(node!.GetValue<HistoryEvent>()))];
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static object Field(object owner, string name) =>
        owner.GetType().GetField(name, BindingFlags.NonPublic | BindingFlags.Instance)?.GetValue(owner)
        ?? throw new InvalidOperationException($"{owner.GetType()} has no {name} any more");

    private static string Name(HistoryEvent happened) => happened switch
    {
        TaskScheduledEvent task => $"{task.EventType} {task.Name}",
        EventRaisedEvent raised => $"{raised.EventType} {raised.Name}",
        _ => $"{happened.EventType}",
    };
}
