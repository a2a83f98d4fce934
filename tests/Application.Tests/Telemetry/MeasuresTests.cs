using System.Diagnostics.Metrics;
using System.Reflection;
using EPerformance.Application.Telemetry;

namespace EPerformance.Application.Tests.Telemetry;

/// <summary>Figures have the field's names, and cost nothing where nobody listens.</summary>
public sealed class MeasuresTests
{
    [Fact]
    public void Every_name_is_an_instrument_of_the_meter_and_the_other_way_round()
    {
        var published = new List<string>();
        using var listener = new MeterListener();
        using var meters = new OwnMeters();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (ReferenceEquals(instrument.Meter, meters.Made))
                published.Add(instrument.Name);
        };
        listener.Start();

        _ = new Measures(meters);

        var names = typeof(Measures).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral && field.Name != nameof(Measures.MeterName)).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(names.Order(StringComparer.Ordinal), published.Order(StringComparer.Ordinal));
        Assert.All(published, name => Assert.StartsWith("eperformance.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_listener_nothing_is_allocated()
    {
        using var meters = new OwnMeters();
        var measures = new Measures(meters);
        Record(measures);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var turn = 0; turn < 1000; turn++)
            Record(measures);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.False(measures.CountsCheckIns);
    }

    private static void Record(Measures measures)
    {
        measures.CheckIn("in", "kept");
        measures.Refused("ATT-005", "check-out");
        measures.PeriodBucket("freeze", "2026-03");
        measures.Message("notices", "handled", TimeSpan.FromSeconds(1));
    }

    private sealed class OwnMeters : IMeterFactory
    {
        public Meter? Made { get; private set; }

        public Meter Create(MeterOptions options) => Made = new Meter(options);

        public void Dispose() => Made?.Dispose();
    }
}
