using System.Globalization;
using EPerformance.Application.Law;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Bench.Run;

/// <summary>March 2026 of an agency in which everybody comes and goes a little differently every day, as frozen facts.</summary>
internal sealed class FrozenAgency(BenchSize size, IPeriodPolicies policies, IBuckets buckets)
{
    private static readonly CivilMonth March = BenchSize.Period.Period.First;

    public async Task WriteAsync(IFrozenFacts frozen)
    {
        var units = new UnitTree([new Unit("PST", null, "Pusat", AgencyZone.Wib, "perpres21-5day")]);
        var reader = new MonthReader(March, units, new WorkCalendar(units, LawLibrary.Default.Patterns, []));
        await frozen.BeginAsync(
            new FreezeManifest(
                BenchSize.Period, BenchSize.Version, "bench", [new FrozenPolicy(March, policies.InForce(March)!.Identity)], FreezeManifest.EngineVersion, DateTimeOffset.UnixEpoch, [.. units.All], []),
            CancellationToken.None);
        var people = Enumerable.Range(0, size.People).Select(NipOf).ToLookup(buckets.Of);
        foreach (var bucket in Enumerable.Range(0, buckets.Count))
        {
            await frozen.WriteAsync(
                BenchSize.Period, BenchSize.Version, bucket, [.. people[bucket].OrderBy(nip => nip).Select(nip => Freeze(nip, reader))], CancellationToken.None);
        }
    }

    private static Nip NipOf(int index) => Nip.Parse((196_001_010_000_000_000 + index).ToString(CultureInfo.InvariantCulture));

    private static FrozenPerson Freeze(Nip nip, MonthReader reader)
    {
        var number = int.Parse(nip.Value.AsSpan(10), CultureInfo.InvariantCulture);
        var person = new Person(nip, $"Pegawai Nomor {number}", [new Assignment(new DateRange(new DateOnly(2020, 1, 1), DateOnly.MaxValue), EmploymentType.Pns, "PST", "Staf", 1 + number % 17, null)]);
        var month = reader.Read(person, [.. March.Range.EachDay().SelectMany(date => PunchesOf(date, number))], []);
        var days = month.Days.ToList();
        return new FrozenPerson(
            nip,
            person.Name,
            [
                new FrozenMonth(
                    March, month.FirstDay, [.. month.Assignments.Select(part => part with { Days = [.. part.Days.Select(day => day with { Punches = default })] })], [], [],
                    [.. days.Select(day => new FrozenPunches(day.Date, [new DayPunch(day.Reading.CheckIn ?? default, PunchDirection.In), new DayPunch(day.Reading.CheckOut ?? default, PunchDirection.Out)]))],
                    ActivityMonth.Empty),
            ],
            [],
            null);
    }

    private static IEnumerable<RecordedPunch> PunchesOf(DateOnly date, int number)
    {
        var spread = (number * 31 + date.Day * 17) % 100;
        if (spread == 99)
            yield break;
        yield return RecordedPunch.WallClock(date.ToDateTime(new TimeOnly(7, 0)).AddMinutes(spread).Ticks, PunchDirection.In);
        yield return RecordedPunch.WallClock(date.ToDateTime(new TimeOnly(15, 30)).AddMinutes(spread).Ticks, PunchDirection.Out);
    }
}
