using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace EPerformance.Functions.Tests.Queues;

/// <summary>An invocation by a queue, as far as a function asks about it. The host brings numbers as text.</summary>
internal sealed class QueueContext(long deliveries) : FunctionContext
{
    public override string InvocationId => throw new NotSupportedException();

    public override string FunctionId => throw new NotSupportedException();

    public override TraceContext TraceContext => throw new NotSupportedException();

    public override BindingContext BindingContext { get; } = new Binding(deliveries);

    public override RetryContext RetryContext => throw new NotSupportedException();

    public override IServiceProvider InstanceServices { get; set; } = null!;

    public override FunctionDefinition FunctionDefinition => throw new NotSupportedException();

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features => throw new NotSupportedException();

    private sealed class Binding(long deliveries) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData { get; } =
            new Dictionary<string, object?> { ["DequeueCount"] = deliveries.ToString(CultureInfo.InvariantCulture) };
    }
}
