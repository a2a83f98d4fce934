using EPerformance.Api.Devices;
using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Tests.Devices;

/// <summary>What a line of a batch is answered with.</summary>
public sealed class BatchLineTests
{
    private static readonly PunchRecord InTime = new(
        Nip.Parse("3"), "e1", PunchDirection.In, PunchSource.Mobile, new DateTimeOffset(2026, 3, 2, 0, 30, 0, TimeSpan.Zero), new DateOnly(2026, 3, 2), AgencyZone.Wib, "SEK", new DateOnly(2026, 3, 2));

    private static readonly PunchRecord TooLate = InTime with { Flags = [PunchFlag.WindowClosed] };

    [Theory]
    [InlineData(SentLineStatus.Kept)]
    [InlineData(SentLineStatus.Repeated)]
    public void A_tap_after_the_window_is_kept_and_answered_CLOSED_with_what_that_means(SentLineStatus status)
    {
        var line = BatchLine.Of(new LineOutcome(status, TooLate, null));

        Assert.Equal((status, "CLOSED", ArrivalWindow.Meaning), (line.Status, line.Code, line.Messages));
    }

    [Fact]
    public void A_tap_in_time_has_no_code() => Assert.Null(BatchLine.Of(new LineOutcome(SentLineStatus.Kept, InTime, null)).Code);

    [Fact]
    public void A_closed_period_is_said_before_a_closed_window() =>
        Assert.Equal(PeriodViolations.PeriodLocked.Code, BatchLine.Of(new LineOutcome(SentLineStatus.Kept, TooLate, PeriodViolations.PeriodLocked)).Code);
}
