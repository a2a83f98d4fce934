using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>Files that were given out, in memory.</summary>
public sealed class MemoryNationalExports : INationalExports
{
    private readonly List<NationalExportRecord> _exports = [];

    public IReadOnlyList<NationalExportRecord> Exports => _exports;

    public Task RecordAsync(NationalExportRecord export, CancellationToken cancellationToken)
    {
        lock (_exports)
            _exports.Add(export);
        return Task.CompletedTask;
    }
}
