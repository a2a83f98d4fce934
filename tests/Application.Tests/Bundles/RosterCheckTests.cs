namespace EPerformance.Application.Tests.Bundles;

public sealed class RosterCheckTests
{
    private const string Sari = "198502022010012002", Kepala = "197001011995011001";

    [Theory]
    [InlineData("a night", $"{Sari},2026-03-02,20:00,07:00")]
    [InlineData("a night and the morning after", $"{Sari},2026-03-02,20:00,07:00\n{Sari},2026-03-03,07:00,14:00")]
    [InlineData("two shifts, the later one first", $"{Sari},2026-03-02,16:00,20:00\n{Sari},2026-03-02,08:00,12:00")]
    [InlineData("twenty-four hours", $"{Sari},2026-03-02,08:00,08:00\n{Sari},2026-03-03,08:00,08:00")]
    [InlineData("the same hours of two people", $"{Sari},2026-03-02,20:00,07:00\n{Kepala},2026-03-02,20:00,07:00")]
    public void Shifts_that_fit_together_are_taken(string label, string rows) => Assert.Equal((label, ""), (label, Problems(rows)));

    [Theory]
    [InlineData("the same shift twice", $"{Sari},2026-03-02,20:00,07:00\n{Sari},2026-03-02,20:00,07:00", "rosters.csv:3: start")]
    [InlineData("overlapping on a day", $"{Sari},2026-03-02,07:00,14:00\n{Sari},2026-03-02,13:00,20:00", "rosters.csv:3: start")]
    [InlineData("three on a day", $"{Sari},2026-03-02,06:00,08:00\n{Sari},2026-03-02,10:00,12:00\n{Sari},2026-03-02,14:00,16:00", "rosters.csv:4: start")]
    [InlineData("beginning before the night has ended", $"{Sari},2026-03-03,06:59,14:00\n{Sari},2026-03-02,20:00,07:00", "rosters.csv:2: start")]
    public void Shifts_that_no_person_can_work_are_a_problem_of_their_row(string label, string rows, string problem) => Assert.Equal((label, problem), (label, Problems(rows)));

    private static string Problems(string rows) => string.Join(' ', new MemoryBundle().With("rosters.csv", "nip,date,start,end\n" + rows + "\n").Problems());
}
