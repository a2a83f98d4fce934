using System.Runtime.InteropServices;
using EPerformance.Application.Bundles.Files;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>The punches of a bundle, grouped by person, repeated events merged.</summary>
public sealed class PunchLog
{
    private const int PeoplePerBlock = 1024;
    private readonly RecordedPunch[] _punches;
    private readonly Range[] _ofPerson;

    private PunchLog(RecordedPunch[] punches, Range[] ofPerson)
    {
        _punches = punches;
        _ofPerson = ofPerson;
    }

    public int Count => _ofPerson.Sum(range => range.End.Value - range.Start.Value);

    /// <param name="person">Index in the bundle's list of people.</param>
    public ReadOnlySpan<RecordedPunch> Of(int person) => _punches.AsSpan(_ofPerson[person]);

    internal static PunchLog Empty(int people) => new([], new Range[people]);

    /// <summary>
    /// Two rows of one person with one event id are one punch when instant and direction agree, however they are written, and a
    /// problem when they do not. An empty id never merges.
    /// </summary>
    internal static PunchLog Build(
        EventIds ids, IReadOnlyList<List<PunchRow>> parts, int people, Func<int, DateOnly, AgencyZone?> zoneOn, ProblemSink sink)
    {
        var rows = ByPerson(parts, people, out var begins);
        var punches = new RecordedPunch[rows.Length];
        var ofPerson = new Range[people];
        Parallel.For(0, (people + PeoplePerBlock - 1) / PeoplePerBlock, block =>
        {
            var seen = new Dictionary<(int At, int Length), int>(ids);
            for (var person = block * PeoplePerBlock; person < Math.Min(people, (block + 1) * PeoplePerBlock); person++)
            {
                seen.Clear();
                var count = begins[person];
                for (var i = begins[person]; i < begins[person + 1]; i++)
                {
                    ref readonly var row = ref rows[i];
                    if (row.EventLength == 0 || seen.TryAdd((row.EventAt, row.EventLength), i))
                        punches[count++] = row.Punch;
                    else if (rows[seen[(row.EventAt, row.EventLength)]] is var first && !IsSame(first, row, zoneOn))
                        BlameContradiction(sink, first, row);
                }

                ofPerson[person] = begins[person]..count;
            }
        });
        return new PunchLog(punches, ofPerson);
    }

    /// <summary>Counting sort: stable, and linear in the rows.</summary>
    private static PunchRow[] ByPerson(IReadOnlyList<List<PunchRow>> parts, int people, out int[] begins)
    {
        begins = new int[people + 1];
        foreach (var part in parts)
        {
            foreach (ref readonly var row in CollectionsMarshal.AsSpan(part))
            {
                if (row.Person >= 0)
                    begins[row.Person + 1]++;
            }
        }

        for (var person = 0; person < people; person++)
            begins[person + 1] += begins[person];
        var next = begins.AsSpan(0, people).ToArray();
        var sorted = new PunchRow[begins[people]];
        foreach (var part in parts)
        {
            foreach (ref readonly var row in CollectionsMarshal.AsSpan(part))
            {
                if (row.Person >= 0)
                    sorted[next[row.Person]++] = row;
            }
        }

        return sorted;
    }

    private static bool IsSame(PunchRow one, PunchRow other, Func<int, DateOnly, AgencyZone?> zoneOn)
    {
        if (one.Punch.Direction != other.Punch.Direction)
            return false;
        if (one.Punch.IsInstant == other.Punch.IsInstant)
            return one.Punch.Ticks == other.Punch.Ticks;
        var (instant, wall) = one.Punch.IsInstant ? (one.Punch, other.Punch) : (other.Punch, one.Punch);
        var date = DateOnly.FromDateTime(new DateTime(wall.Ticks));
        // Without an assignment on that day there is no zone to compare in, and no effect either.
        return zoneOn(one.Person, date) is not { } zone || instant.LocalTicks(zone) == wall.Ticks;
    }

    private static void BlameContradiction(ProblemSink sink, PunchRow one, PunchRow other)
    {
        var (first, second) = one.Line < other.Line ? (one.Line, other.Line) : (other.Line, one.Line);
        sink.Problem(PunchesFile.FileName, second, "event_id", new Text(
            $"event_id yang sama dengan baris {first}, tetapi waktu atau arah berbeda",
            $"the same event_id as on line {first}, but another instant or direction"));
    }
}
