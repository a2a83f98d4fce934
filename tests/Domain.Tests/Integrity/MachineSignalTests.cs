using EPerformance.Domain.Integrity;
using static EPerformance.Domain.Tests.Integrity.Morning;

namespace EPerformance.Domain.Tests.Integrity;

/// <summary>What a person is asked to look at about machines: their clocks, and nothing else.</summary>
public sealed class MachineSignalTests
{
    [Theory]
    [InlineData(-8, "When machine M1 sent 2 lines of this day, its clock was up to 8 minutes slow. Since when is not known; no time was changed.")]
    [InlineData(12, "When machine M1 sent 2 lines of this day, its clock was up to 12 minutes fast. Since when is not known; no time was changed.")]
    public void A_machine_whose_clock_is_off_is_one_question_that_names_no_person(int minutes, string facts)
    {
        var signal = Assert.Single(MachineSignals(Line("1", minutes), Line("2", minutes / 2d)));

        Assert.Equal((SignalKind.OffMachine, "M1|2026-03-02", facts), (signal.Kind, signal.Subject, signal.Facts.En));
        Assert.Empty(signal.People);
        Assert.Equal(["1", "2"], signal.Taps.Select(line => line.Nip.Value));
    }

    [Fact]
    public void A_clock_that_is_right_and_one_that_was_not_said_are_not_told() =>
        Assert.Empty(MachineSignals(Line("1", 8) with { IsClockOff = false }, Line("2", 8) with { AheadWhenSent = null }));

    [Fact]
    public void Each_machine_is_a_question_of_its_own() =>
        Assert.Equal(["M1|2026-03-02", "M2|2026-03-02"], MachineSignals(Line("1", 8), Line("2", 8) with { Device = "M2" }).Select(signal => signal.Subject));

    [Fact]
    public void Machines_are_shared_and_fixed_on_purpose_and_nothing_else_is_told_of_them() =>
        Assert.Equal("OffMachine", Kinds(MachineSignals(Enumerable.Range(1, 40).Select(nip => Line($"{nip}", 8)))));

    private static Tap Line(string nip, double minutesAhead) => Tap(nip, 0, device: "M1") with { IsUploadedLate = true, IsClockOff = true, AheadWhenSent = TimeSpan.FromMinutes(minutesAhead) };
}
