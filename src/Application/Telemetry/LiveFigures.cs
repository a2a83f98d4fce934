using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace EPerformance.Application.Telemetry;

/// <summary>
/// The figures of this process for a person who watches: counted from the first question on, and no longer than five minutes after the last one. Nobody asks,
/// nothing is counted.
/// </summary>
public sealed class LiveFigures(IMeterFactory meters, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly ConcurrentDictionary<(string Name, string Labels), double> _figures = new();
    private MeterListener? _listener;
    private DateTimeOffset _since;
    private long _askedAt;

    /// <summary>Sums of counters since they are counted, last values of gauges, and of what is measured the number and the sum.</summary>
    public (DateTimeOffset Since, IReadOnlyList<LiveFigure> Figures) Read()
    {
        lock (_gate)
        {
            if (_listener is null)
                Start();
            Volatile.Write(ref _askedAt, clock.GetTimestamp());
            return (_since, [.. _figures.Select(figure => new LiveFigure(figure.Key.Name, figure.Key.Labels, figure.Value))
                .OrderBy(figure => figure.Name, StringComparer.Ordinal).ThenBy(figure => figure.Labels, StringComparer.Ordinal)]);
        }
    }

    public void Dispose() => _listener?.Dispose();

    private void Start()
    {
        (_since, _askedAt) = (clock.GetUtcNow(), clock.GetTimestamp());
        _figures.Clear();
        _listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == Measures.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.Start();
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (clock.GetElapsedTime(Volatile.Read(ref _askedAt)) > Patience)
        {
            Stop();
            return;
        }

        var labels = LabelsOf(tags);
        switch (instrument)
        {
            case Gauge<long> or Gauge<double>:
                _figures[(instrument.Name, labels)] = value;
                break;
            case Histogram<double>:
                Add((instrument.Name + ".count", labels), 1);
                Add((instrument.Name + ".sum", labels), value);
                break;
            default:
                Add((instrument.Name, labels), value);
                break;
        }
    }

    private void Add((string, string) key, double value) => _figures.AddOrUpdate(key, static (_, more) => more, static (_, sum, more) => sum + more, value);

    private void Stop()
    {
        lock (_gate)
        {
            _listener?.Dispose();
            _listener = null;
        }
    }

    private static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var parts = new string[tags.Length];
        for (var index = 0; index < tags.Length; index++)
            parts[index] = $"{tags[index].Key}={Convert.ToString(tags[index].Value, CultureInfo.InvariantCulture)}";
        return string.Join(' ', parts);
    }
}

/// <param name="Labels"><c>name=value</c>, separated by spaces.</param>
public sealed record LiveFigure(string Name, string Labels, double Value);
