using EPerformance.Application.Allowance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>What must happen for the rules of a policy to show: each bound of a tier is reached once, each ladder climbed, each list used.</summary>
internal static class ExampleCases
{
    private static readonly TimeSpan Start = new(7, 30, 0);

    public static IEnumerable<ExampleCase> Of(AllowancePolicy policy)
    {
        yield return new ExampleCase(new Text("tanpa kejadian", "nothing happened"));
        foreach (var found in Days(policy).Concat(Leave(policy)).Concat(Lists(policy)).Concat(Work()))
            yield return found;
    }

    /// <summary>Values of the list of modifiers without which nobody can be calculated.</summary>
    public static IReadOnlyList<string> NeededModifiers(AllowancePolicy policy) =>
    [
        .. policy.Rules.SelectMany(rule => rule.Values).SelectMany(value => value.All()).OfType<FactValue>()
            .Where(value => value is { Fact: FactName.Modifier, IfMissing: null, Kinds.Count: > 0 }).Select(value => value.Kinds[0]).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<ExampleCase> Days(AllowancePolicy policy)
    {
        foreach (var rule in policy.Rules.OfType<MinuteTiersRule>())
        {
            foreach (var tier in rule.Tiers)
            {
                var length = new TimeSpan(0, 0, (int)Math.Max(tier.From, 1) * (rule.Resolution == TimeResolution.Second ? 1 : 60));
                if (length <= new TimeSpan(7, 0, 0))
                    yield return ByLength(rule.Deviation, length, policy.Flex);
            }
        }

        foreach (var rule in policy.Rules.OfType<ClockTiersRule>())
        {
            foreach (var tier in rule.Tiers)
            {
                var at = new TimeSpan(0, 0, (int)tier.From * (rule.Resolution == TimeResolution.Second ? 1 : 60));
                if (at < new TimeSpan(15, 0, 0))
                    yield return new ExampleCase(new Text($"sehari datang pukul {at:hh\\:mm}", $"one day arrived at {at:hh\\:mm}")) { Arrival = at };
            }
        }

        yield return new ExampleCase(new Text("sehari terlambat 1 menit", "one day 1 minute late")) { Arrival = Start + new TimeSpan(0, 1, 0) };
        yield return new ExampleCase(new Text("sehari pulang 1 menit lebih cepat", "one day left 1 minute early")) { LeavesEarlier = new TimeSpan(0, 1, 0) };
        yield return new ExampleCase(new Text("sehari tanpa presensi masuk", "one day without check-in")) { Arrival = null };
        yield return new ExampleCase(new Text("sehari tanpa presensi pulang", "one day without check-out")) { LeavesEarlier = null };
        foreach (var days in policy.Rules.OfType<ConsecutiveAbsenceRule>().Select(rule => rule.Days).Prepend(1).Append(5).Distinct())
        {
            // Working days from a Monday on: every five end a week.
            var calendar = days + (days - 1) / 5 * 2;
            var name = days == 1 ? new Text("tidak masuk 1 hari kerja", "absent 1 working day") : new Text($"tidak masuk {days} hari kerja berturut-turut", $"absent {days} working days in a row");
            yield return new ExampleCase(name) { Arrival = null, LeavesEarlier = null, CalendarDays = calendar };
        }
    }

    private static ExampleCase ByLength(Deviation deviation, TimeSpan length, FlexWindow? flex)
    {
        var minutes = length.TotalMinutesWhole();
        var shown = length.Seconds == 0 ? new Text($"{minutes} menit", minutes == 1 ? "1 minute" : $"{minutes} minutes") : new Text($"{minutes} menit {length.Seconds} detik", $"{minutes} minutes {length.Seconds} seconds");
        var late = Start + length + new TimeSpan(0, flex?.LaterMinutes ?? 0, 0);
        return deviation switch
        {
            Deviation.EarlyLeave => new ExampleCase(new Text($"sehari pulang {shown.Id} lebih cepat", $"one day left {shown.En} early")) { LeavesEarlier = length },
            Deviation.Away => new ExampleCase(new Text($"sehari meninggalkan kantor {shown.Id}", $"one day away for {shown.En}")) { Away = length },
            Deviation.Unrepaid or Deviation.Shortfall => new ExampleCase(new Text($"sehari datang {shown.Id} setelah jam masuk tanpa diganti", $"one day came {shown.En} after the start and did not make it up")) { Arrival = Start + length },
            _ when flex is { LaterMinutes: > 0 } => new ExampleCase(new Text($"sehari datang pukul {late:hh\\:mm}", $"one day arrived at {late:hh\\:mm}")) { Arrival = late, LeavesEarlier = TimeSpan.Zero },
            _ => new ExampleCase(new Text($"sehari terlambat {shown.Id}", $"one day {shown.En} late")) { Arrival = late },
        };
    }

    private static IEnumerable<ExampleCase> Leave(AllowancePolicy policy)
    {
        foreach (var rule in policy.Leave.All.Where(rule => rule.Kinds.Count > 0))
        {
            var bounds = rule.Steps.SelectMany(step => new[] { step.UpToDays, step.UpToDays + 1, step.UpToMonths * 31 }).OfType<int>();
            foreach (var length in bounds.Prepend(1).Append(14).Append(60).Where(days => days <= 800).Distinct())
            {
                var from = length <= 30 ? ExampleBundle.Month.First : ExampleBundle.Month.Last.AddDays(1 - length);
                yield return new ExampleCase(new Text($"{rule.Name.Id} {length} hari kalender", $"{rule.Name.En}, {length} calendar days"))
                {
                    Absence = (ResultWords.Of(rule.Kinds[0]), rule.Reasons.FirstOrDefault() ?? "", new DateRange(from, from.AddDays(length - 1))),
                };
            }
        }
    }

    private static IEnumerable<ExampleCase> Lists(AllowancePolicy policy)
    {
        foreach (var cut in policy.Rules.OfType<SanctionRule>().SelectMany(rule => rule.Cuts))
        {
            yield return new ExampleCase(new Text($"hukuman disiplin {cut.Sanction} sejak awal bulan", $"sanction {cut.Sanction} since the first of the month"))
            {
                Rows = [("sanctions.csv", $"{{nip}},{cut.Sanction},2026-09-01,,contoh")],
            };
        }

        foreach (var kind in policy.Modifiers.SelectMany(rule => rule.Kinds).Distinct(StringComparer.Ordinal))
        {
            yield return new ExampleCase(new Text($"pengubah {kind} sepanjang bulan", $"modifier {kind} all month"))
            {
                Rows = [("modifiers.csv", $"{{nip}},{kind},2026-09-01,2026-09-30,10,contoh")],
            };
        }

        foreach (var kind in NeededModifiers(policy))
        {
            yield return new ExampleCase(new Text($"{kind} 75 sepanjang triwulan", $"{kind} 75 all quarter"))
            {
                Rows = [("modifiers.csv", $"{{nip}},{kind},2026-07-01,2026-09-30,75,contoh")],
            };
        }

        yield return new ExampleCase(new Text("CPNS tanpa kejadian", "CPNS, nothing happened")) { Employment = "CPNS" };
    }

    private static IEnumerable<ExampleCase> Work()
    {
        yield return new ExampleCase(new Text("hasil kerja dan perilaku di bawah ekspektasi", "work result and behaviour below expectation")) { WorkResult = "BELOW", Behaviour = "BELOW" };
        yield return new ExampleCase(new Text("hasil kerja di bawah ekspektasi", "work result below expectation")) { WorkResult = "BELOW" };
        yield return new ExampleCase(new Text("hasil kerja dan perilaku di atas ekspektasi", "work result and behaviour above expectation")) { WorkResult = "ABOVE", Behaviour = "ABOVE" };
        yield return new ExampleCase(new Text("aktivitas terverifikasi 60 menit sehari", "60 minutes of verified work a day")) { WorkMinutes = 60 };
        yield return new ExampleCase(new Text("tanpa aktivitas terverifikasi", "no verified work")) { WorkMinutes = 0 };
        yield return new ExampleCase(new Text("nilai SKP 75", "SKP score 75")) { SkpScore = "75" };
        yield return new ExampleCase(new Text("laporan sehari tidak memuaskan", "one day's report unsatisfactory")) { Report = "UNSATISFACTORY" };
        yield return new ExampleCase(new Text("tanpa laporan harian", "no daily reports")) { Report = null };
    }
}
