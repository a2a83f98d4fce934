using System.Globalization;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>How much is sent, from the environment: the short form without any, the long form by command (<c>docs/security.md</c>).</summary>
/// <param name="PerEndpoint"><c>EPERFORMANCE_FUZZ</c>: requests to every endpoint.</param>
/// <param name="Seed"><c>EPERFORMANCE_FUZZ_SEED</c>.</param>
/// <param name="Connections"><c>EPERFORMANCE_FUZZ_CONNECTIONS</c>: blocks at once, each on a host of its own.</param>
/// <param name="Report"><c>EPERFORMANCE_FUZZ_REPORT</c>: a file with a line for every block that is done. A run that was stopped goes on behind its last line.</param>
internal sealed record FuzzSettings(int PerEndpoint, int Seed, int Connections, string? Report)
{
    private const int ShortForm = 20, StatedSeed = 20261126, PerBlock = 50;

    public static FuzzSettings Read() => new(
        Number("EPERFORMANCE_FUZZ", ShortForm), Number("EPERFORMANCE_FUZZ_SEED", StatedSeed), Number("EPERFORMANCE_FUZZ_CONNECTIONS", 1),
        Environment.GetEnvironmentVariable("EPERFORMANCE_FUZZ_REPORT") is { Length: > 0 } file ? file : null);

    public IEnumerable<FuzzBlock> Blocks()
    {
        for (var first = 0; first < PerEndpoint; first += PerBlock)
            yield return new FuzzBlock(Seed, first, Math.Min(PerBlock, PerEndpoint - first));
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : otherwise;
}
