using EPerformance.Application.Requests;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Requests;

/// <summary>Trips in memory: 3 is away at the end of March 2026, 4 at the beginning of April.</summary>
public sealed class TripBookTests : IDisposable
{
    private readonly MemoryPersonRequests _requests = new();
    private readonly FixedClock _clock = new("2026-03-31T02:00:00Z");
    private readonly TripBook _book;

    public TripBookTests()
    {
        _book = new TripBook(_requests, _clock);
    }

    [Theory]
    [InlineData("2026-03-28", true, false)]
    [InlineData("2026-03-30", true, true)]
    [InlineData("2026-04-02", true, true)]
    [InlineData("2026-04-03", false, true)]
    public async Task At_the_turn_of_a_month_both_months_are_known(string around, bool march, bool april)
    {
        await SendBothAsync();

        var trips = await _book.AroundAsync(Sample.Date(around), CancellationToken.None);

        Assert.Equal((march, april), (trips.PlaceOn(Nip.Parse("3"), Sample.Date("2026-03-31")) is not null, trips.PlaceOn(Nip.Parse("4"), Sample.Date("2026-04-01")) is not null));
    }

    [Fact]
    public async Task They_are_put_together_once_and_not_at_every_tap()
    {
        await SendBothAsync();
        var first = await _book.AroundAsync(Sample.Date("2026-03-31"), CancellationToken.None);

        Assert.Same(first, await _book.AroundAsync(Sample.Date("2026-04-01"), CancellationToken.None));

        _clock.Pass(TripBook.Lifetime);
        await TripSample.PutAsync(_requests, TripSample.Part("5", TripSample.Matter("2026-04-01", "2026-04-01", AgencyZone.Wita)));
        Assert.NotNull((await _book.AroundAsync(Sample.Date("2026-03-31"), CancellationToken.None)).PlaceOn(Nip.Parse("5"), Sample.Date("2026-04-01")));
    }

    public void Dispose() => _book.Dispose();

    private async Task SendBothAsync()
    {
        await TripSample.PutAsync(_requests, TripSample.Part("3", TripSample.Matter("2026-03-31", "2026-03-31", AgencyZone.Wit)));
        await TripSample.PutAsync(_requests, TripSample.Part("4", TripSample.Matter("2026-04-01", "2026-04-01", AgencyZone.Wib)));
    }
}
