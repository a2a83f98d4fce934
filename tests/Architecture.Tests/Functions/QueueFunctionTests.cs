using System.Text.Json;
using EPerformance.Application.Jobs;
using EPerformance.Application.Messages;

namespace EPerformance.Architecture.Tests.Functions;

/// <summary>Every queue is one line in <see cref="Queues"/>; triggers, host settings and infrastructure say the same.</summary>
public sealed class QueueFunctionTests
{
    private static readonly string[] Names = [.. typeof(Queues).GetFields().Where(field => field is { IsLiteral: true } && field.Name != nameof(Queues.PoisonSuffix) && field.FieldType == typeof(string)).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal)];

    private static readonly string[] Working = [.. new QueueTable(null!).All.Select(job => job.Queue).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_attribute_in_the_sources_is_seen_here() => Assert.Equal(FunctionSources.Count("QueueTrigger"), FunctionSources.Queues.Count);

    [Fact]
    public void Every_queue_has_its_use_case_and_its_queue_of_the_poisoned() =>
        Assert.Equal(Names, Working.SelectMany(name => new[] { name, name + Queues.PoisonSuffix }).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_queue_has_a_trigger_that_names_its_constant_and_every_trigger_a_queue() => Assert.Equal(
        Names,
        FunctionSources.Queues.Select(name => (string)typeof(Queues).GetField(name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..])!.GetRawConstantValue()!).Order(StringComparer.Ordinal));

    [Fact]
    public void What_failed_in_any_queue_can_be_sent_again() => Assert.All(Working, name => Assert.True(ResendMessage.IsQueue(name), name));

    [Fact]
    public void The_host_delivers_as_often_and_waits_as_long_as_the_program_says()
    {
        using var host = JsonDocument.Parse(Repository.Read("host.json"));
        var queues = host.RootElement.GetProperty("extensions").GetProperty("queues");

        Assert.Equal(Queues.Deliveries, queues.GetProperty("maxDequeueCount").GetInt32());
        Assert.Equal(Queues.BetweenDeliveries, TimeSpan.Parse(queues.GetProperty("visibilityTimeout").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("base64", queues.GetProperty("messageEncoding").GetString());
    }

    [Fact]
    public void The_infrastructure_makes_them()
    {
        using var names = JsonDocument.Parse(Repository.Read("infra/bicep/storage-names.json"));

        Assert.Equal(Names, names.RootElement.GetProperty("queues").EnumerateArray().Select(name => name.GetString()!));
    }
}
