using EPerformance.Application.Periods;

namespace EPerformance.Application.Tests.Periods;

public sealed class PeriodIdTests
{
    [Theory]
    [InlineData("2026-03")]
    [InlineData("2026-Q1")]
    [InlineData("2026-03-shadow")]
    [InlineData("2026-Q4-shadow")]
    public void A_period_is_written_as_it_is_read(string text) => Assert.Equal(text, PeriodId.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-shadow")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("2026-3")]
    [InlineData("2026-03-SHADOW")]
    [InlineData("2026-03-shadow-shadow")]
    [InlineData("2026-03/..")]
    public void Anything_else_is_no_period(string? text) => Assert.False(PeriodId.TryParse(text, out _));

    [Theory]
    [InlineData("0.0", true)]
    [InlineData("2.15", true)]
    [InlineData("2", false)]
    [InlineData("2.", false)]
    [InlineData(".1", false)]
    [InlineData("-1.1", false)]
    [InlineData("1.1.1", false)]
    [InlineData("99999999999.1", false)]
    public void What_a_client_has_seen_is_a_version_and_a_change(string text, bool isSeen) => Assert.Equal(isSeen, PeriodSeen.TryParse(text, out _));
}
