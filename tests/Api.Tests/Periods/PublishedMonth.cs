using EPerformance.Api.Tests.Hosting;

namespace EPerformance.Api.Tests.Periods;

/// <summary>One desk with March published, for cases that only read or are refused.</summary>
public sealed class PublishedMonth : IAsyncLifetime
{
    internal PeriodDesk Desk { get; private set; } = null!;

    /// <summary>March as it stands, to be referred to.</summary>
    internal Answer Seen { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Desk = await PeriodDesk.OpenAsync();
        Seen = await Desk.PublishAsync();
    }

    public ValueTask DisposeAsync() => Desk.DisposeAsync();
}
