using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary>What no single row of <c>rosters.csv</c> shows: shifts of one person that overlap, or more than a day can have.</summary>
internal static class RosterCheck
{
    private static readonly Text Unfit = new(
        "giliran tumpang tindih dengan giliran lain pada hari itu, lebih dari dua giliran sehari, atau lebih dari 24 jam terus-menerus",
        "the shift overlaps another one of that day, is one of more than two a day, or makes more than 24 hours on end");

    private static readonly Text Running = new(
        "giliran mulai sebelum giliran hari sebelumnya selesai", "the shift starts before that of the day before has ended");

    public static void Check(FactTable table, ProblemSink sink)
    {
        foreach (var own in table.Rows.Select(row => (Named: new NamedRow(table.Columns, row), row.Line)).GroupBy(row => row.Named["nip"], StringComparer.Ordinal))
        {
            DateOnly? before = null;
            DayHours? hoursBefore = null;
            foreach (var day in own.GroupBy(row => row.Named.Date("date")).OrderBy(day => day.Key))
            {
                var hours = ShiftDay.Of(day.Select(row => new Shift(row.Named.Clock("start"), row.Named.Clock("end"))));
                if (hours is null)
                    Blame(day.Max(row => row.Line), Unfit, sink);
                else if (before?.DayNumber + 1 == day.Key.DayNumber && hoursBefore?.RunsInto(hours) is true)
                    Blame(day.Min(row => row.Line), Running, sink);
                (before, hoursBefore) = (day.Key, hours);
            }
        }
    }

    private static void Blame(long line, Text text, ProblemSink sink) => sink.Problem(Rosters.FileName, line, "start", text);
}
