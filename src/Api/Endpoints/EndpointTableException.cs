namespace EPerformance.Api.Endpoints;

/// <summary>The program declares its endpoints wrongly and must not start.</summary>
public sealed class EndpointTableException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
