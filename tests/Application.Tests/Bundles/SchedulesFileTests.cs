using EPerformance.Application.Json;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Bundles;

public sealed class SchedulesFileTests
{
    private const string Header = "work_pattern,unit_code,nip,date_from,date_to\n", Sari = "198502022010012002";

    [Fact]
    public void A_swapped_day_reaches_the_calendar_of_the_organisation()
    {
        var (bundle, findings) = With($",,{Sari},2026-03-06,2026-03-06\nsabtu,,{Sari},2026-03-07,2026-03-07\n");

        Assert.Empty(findings.Problems);
        var view = new OrganisationView("v", OrganisationFromBundle.Of(bundle!));
        var person = view.People[Nip.Parse(Sari)];
        Assert.Equal((false, true, true), (view.IsWorkday(person, new DateOnly(2026, 3, 6)), view.IsWorkday(person, new DateOnly(2026, 3, 7)), view.IsWorkday(person, new DateOnly(2026, 3, 9))));
        Assert.True(Application.Periods.UnclosedDays.IsWorked(view, AgencyZone.Wib, new DateOnly(2026, 3, 7)));
        Assert.False(Application.Periods.UnclosedDays.IsWorked(view, AgencyZone.Wib, new DateOnly(2026, 3, 8)));
    }

    [Fact]
    public void Rows_are_stored_with_the_organisation()
    {
        var facts = OrganisationFromBundle.Of(With($"sabtu,PST,,2026-03-01,2026-03-31\n,,{Sari},2026-03-06,2026-03-06\n").Bundle!);

        Assert.Equal(2, facts.Schedules.Count);
        Assert.Equal(facts.Schedules, StoredJson.Read<OrganisationFacts>(StoredJson.Write(facts)).Schedules);
    }

    [Theory]
    [InlineData("an unknown pattern", "apa,PST,,2026-03-06,2026-03-06", "schedules.csv:2: work_pattern")]
    [InlineData("an unknown unit", "sabtu,XX,,2026-03-06,2026-03-06", "schedules.csv:2: unit_code")]
    [InlineData("an unknown person", "sabtu,,1,2026-03-06,2026-03-06", "schedules.csv:2: nip")]
    [InlineData("neither", "sabtu,,,2026-03-06,2026-03-06", "schedules.csv:2: *")]
    [InlineData("both", $"sabtu,PST,{Sari},2026-03-06,2026-03-06", "schedules.csv:2: *")]
    [InlineData("ends before it begins", "sabtu,PST,,2026-03-06,2026-03-05", "schedules.csv:2: date_to")]
    [InlineData("overlapping", "sabtu,PST,,2026-03-06,2026-03-08\nsabtu,PST,,2026-03-08,2026-03-09", "schedules.csv:3: date_from")]
    public void What_is_wrong_is_a_problem_of_its_row(string label, string rows, string problem) =>
        Assert.Equal((label, problem), (label, string.Join(' ', With(rows + "\n").Findings.Problems.Select(found => $"{found.File}:{found.Line}: {found.Column}"))));

    private static (Application.Bundles.Bundle? Bundle, Application.Bundles.ProblemSink Findings) With(string rows) => new MemoryBundle()
        .With("patterns.csv", "pattern,season,weekday,start,end,break_minutes\nsabtu,NORMAL,SAT,08:00,14:00,0\n")
        .With("schedules.csv", Header + rows)
        .Read();
}
