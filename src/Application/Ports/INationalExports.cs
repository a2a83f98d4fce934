using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Remembers which files for the national systems were given to whom. Audit rows: added, never changed.</summary>
public interface INationalExports
{
    /// <summary>Before the file is given out. One transaction.</summary>
    Task RecordAsync(NationalExportRecord export, CancellationToken cancellationToken);
}

/// <param name="Kind">What kind of file.</param>
/// <param name="Digest">SHA-256 of the rows, in lower-case hex: whether two files say the same.</param>
public sealed record NationalExportRecord(string Kind, string Period, string Format, int People, int LeftOut, string Digest, Nip By, DateTimeOffset At);
