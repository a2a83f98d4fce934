using System.Globalization;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Policies;

namespace EPerformance.Domain.Tests.Discipline;

/// <summary>Letters are days from the first one on: x unexcused, o worked, . no duty (weekend, holiday, approved absence).</summary>
public sealed class DisciplineProposalTests
{
    private static readonly AbsenceLadder Ladder = new(
        "pp-94-2021",
        new LegalSource("PP 94/2021", "pasal 9-11"),
        new DateOnly(2021, 8, 31),
        [
            new(3, 3, SanctionLevel.Light, "TEGURAN_LISAN", null),
            new(4, 6, SanctionLevel.Light, "TEGURAN_TERTULIS", null),
            new(7, 10, SanctionLevel.Light, "TIDAK_PUAS", null),
            new(11, 13, SanctionLevel.Medium, "TUKIN_25_6", 6),
            new(14, 16, SanctionLevel.Medium, "TUKIN_25_9", 9),
            new(17, 20, SanctionLevel.Medium, "TUKIN_25_12", 12),
            new(21, 24, SanctionLevel.Heavy, "TURUN_JABATAN", 12),
            new(25, 27, SanctionLevel.Heavy, "BEBAS_JABATAN", 12),
            new(28, null, SanctionLevel.Heavy, "PEMBERHENTIAN", null),
        ],
        10,
        "PEMBERHENTIAN");

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "TEGURAN_LISAN")]
    [InlineData(4, "TEGURAN_TERTULIS")]
    [InlineData(6, "TEGURAN_TERTULIS")]
    [InlineData(7, "TIDAK_PUAS")]
    [InlineData(10, "TIDAK_PUAS")]
    [InlineData(11, "TUKIN_25_6")]
    [InlineData(13, "TUKIN_25_6")]
    [InlineData(14, "TUKIN_25_9")]
    [InlineData(17, "TUKIN_25_12")]
    [InlineData(20, "TUKIN_25_12")]
    [InlineData(21, "TURUN_JABATAN")]
    [InlineData(25, "BEBAS_JABATAN")]
    [InlineData(27, "BEBAS_JABATAN")]
    [InlineData(28, "PEMBERHENTIAN")]
    [InlineData(40, "PEMBERHENTIAN")]
    public void Days_of_a_year_climb_the_ladder(int days, string? sanction) =>
        Assert.Equal(sanction, Propose("2026-01-05", string.Concat(Enumerable.Repeat("xo", days)))?.Sanction);

    [Theory]
    [InlineData("xxxxxxxxx", ProposalGround.Cumulative)]
    [InlineData("xxxxxxxxxx", ProposalGround.Consecutive)]
    [InlineData("xxxxx..xxxxx", ProposalGround.Consecutive)]
    [InlineData("xxxxx..oxxxxx", ProposalGround.Cumulative)]
    public void Ten_in_a_row_are_ten_in_a_row_across_weekends_and_leave_but_not_across_a_day_at_work(string days, ProposalGround ground) =>
        Assert.Equal(ground, Propose("2026-03-23", days)!.Ground);

    [Fact]
    public void A_row_runs_across_the_end_of_a_month()
    {
        var proposal = Propose("2026-04-27", "xxxxx..xxxxx")!;

        Assert.Equal((ProposalGround.Consecutive, SanctionLevel.Heavy), (proposal.Ground, proposal.Level));
        Assert.Equal(["2026-04-27", "2026-05-08"], [Iso(proposal.Evidence[0]), Iso(proposal.Evidence[^1])]);
    }

    [Fact]
    public void The_sum_begins_anew_with_the_year_but_a_row_does_not()
    {
        // Five days in December, five in January.
        var record = AbsenceRecord.Of(2026, Days("2025-12-25", "xxxxx..xxxxx"));

        Assert.Equal(["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05"], record.Days.Select(Iso));
        Assert.Equal(ProposalGround.Consecutive, DisciplineProposal.Of(record, Ladder)!.Ground);
        Assert.Null(DisciplineProposal.Of(AbsenceRecord.Of(2026, Days("2025-12-25", "xxxxx..o" + "xx")), Ladder));
    }

    [Fact]
    public void A_day_that_is_excused_later_takes_the_proposal_back()
    {
        Assert.Equal("TEGURAN_LISAN", Propose("2026-03-02", "xox.x")!.Sanction);
        Assert.Null(Propose("2026-03-02", "xo..x"));
    }

    [Fact]
    public void A_later_year_is_not_counted() => Assert.Empty(AbsenceRecord.Of(2025, Days("2026-01-05", "xxx")).Days);

    private static DisciplineProposal? Propose(string first, string days) => DisciplineProposal.Of(AbsenceRecord.Of(2026, Days(first, days)), Ladder);

    private static IEnumerable<DutyDay> Days(string first, string days)
    {
        var day = DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return days.Select((letter, index) => (letter, Date: day.AddDays(index))).Where(one => one.letter != '.').Select(one => new DutyDay(one.Date, one.letter == 'x'));
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
