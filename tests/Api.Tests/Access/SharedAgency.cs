namespace EPerformance.Api.Tests.Access;

/// <summary>One agency for all cases of a class of which none notices another.</summary>
public sealed class SharedAgency : IAsyncLifetime
{
    internal AccessAgency Agency { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Agency = await AccessAgency.OpenAsync();

    public ValueTask DisposeAsync() => Agency.DisposeAsync();
}
