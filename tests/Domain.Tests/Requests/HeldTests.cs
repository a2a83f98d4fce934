using EPerformance.Domain.Attendance;
using EPerformance.Domain.Requests;
using static EPerformance.TestKit.Approvals.Requesting;

namespace EPerformance.Domain.Tests.Requests;

public sealed class HeldTests
{
    [Theory]
    [InlineData("ends before it begins", "2026-03-11", "2026-03-12", false)]
    [InlineData("shares the last day", "2026-03-10", "2026-03-12", true)]
    [InlineData("shares the first day", "2026-03-05", "2026-03-09", true)]
    [InlineData("ends the day before", "2026-03-05", "2026-03-08", false)]
    public void Absences_collide_from_the_first_day_they_share(string label, string from, string to, bool collides) =>
        Assert.True(collides == Held(Leave(RequestKind.SickLeave)).CollidesWith(Leave(from: from, to: to)), label);

    [Fact]
    public void Who_is_away_has_forgotten_no_punch_and_needs_no_permission()
    {
        Assert.True(Held(Leave()).CollidesWith(Punch("2026-03-09")));
        Assert.True(Held(Punch("2026-03-09")).CollidesWith(Leave()));
        Assert.True(Held(Leave()).CollidesWith(Span(RequestKind.HoursPermission, "2026-03-10", "08:00", "09:00")));
    }

    [Fact]
    public void Two_punches_collide_in_one_direction_only()
    {
        Assert.True(Held(Punch()).CollidesWith(Punch(at: "07:40")));
        Assert.False(Held(Punch()).CollidesWith(Punch(at: "16:05", direction: PunchDirection.Out)));
    }

    [Theory]
    [InlineData("10:00", "11:00", false)]
    [InlineData("09:59", "11:00", true)]
    [InlineData("07:00", "08:00", false)]
    [InlineData("07:00", "08:01", true)]
    public void Spans_collide_when_they_share_a_minute(string from, string to, bool collides) =>
        Assert.Equal(collides, Held(Span(RequestKind.HoursPermission, "2026-03-03", "08:00", "10:00")).CollidesWith(Span(RequestKind.Overtime, "2026-03-03", from, to)));

    [Fact]
    public void A_punch_and_a_span_do_not_collide() =>
        Assert.False(Held(Punch("2026-03-03")).CollidesWith(Span(RequestKind.HoursPermission, "2026-03-03", "07:00", "10:00")));

    private static Held Held(RequestMatter matter) => new(Owner, matter.Kind, matter.Days, matter.From, matter.To, matter.Direction, matter.Document, "r0", true);
}
