using EPerformance.Domain.Devices;

namespace EPerformance.Domain.Tests.Devices;

public sealed class KioskCodeTests
{
    private static readonly DateTimeOffset Shown = new(2026, 3, 2, 0, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_code_says_its_kiosk_its_time_and_what_is_signed()
    {
        var code = KioskCode.Read("EPK1.1772411400.KIOS-1.lobi.c2ln")!;

        Assert.Equal(("KIOS-1.lobi", Shown, "EPK1.1772411400.KIOS-1.lobi", "c2ln"), (code.Kiosk, code.At, code.Signed, code.Signature));
    }

    [Theory]
    [InlineData("")]
    [InlineData("EPK1")]
    [InlineData("EPK1.")]
    [InlineData("EPK1...")]
    [InlineData("EPK1.1772411400.K")]
    [InlineData("EPK1.1772411400.K.")]
    [InlineData("EPK1.1772411400..c2ln")]
    [InlineData("EPK1.-1.K.c2ln")]
    [InlineData("EPK1.+1.K.c2ln")]
    [InlineData("EPK1. 1.K.c2ln")]
    [InlineData("EPK1.1e9.K.c2ln")]
    [InlineData("EPK1.253402300800.K.c2ln")]
    [InlineData("EPK1.99999999999999999999.K.c2ln")]
    [InlineData("EPK2.1772411400.K.c2ln")]
    [InlineData("epk1.1772411400.K.c2ln")]
    [InlineData("https://example.go.id/1.2.3")]
    public void Everything_else_is_no_code(string text) => Assert.Null(KioskCode.Read(text));

    [Fact]
    public void A_text_without_end_is_no_code() => Assert.Null(KioskCode.Read("EPK1.1772411400.K." + new string('a', 200)));

    [Theory]
    [InlineData("while it is shown", 0, null)]
    [InlineData("thirty seconds and thirty of tolerance", 60, null)]
    [InlineData("a second later: a photo", 61, "PRG-032")]
    [InlineData("a kiosk thirty seconds ahead", -30, null)]
    [InlineData("a kiosk further ahead", -31, "PRG-033")]
    public void A_code_is_good_for_its_time_and_the_tolerance(string label, int seconds, string? refusal)
    {
        var code = KioskCode.Read("EPK1.1772411400.K.c2ln")!;

        Assert.True(code.Refusal(Shown.AddSeconds(seconds), new KioskPolicy())?.Code == refusal, label);
    }
}
