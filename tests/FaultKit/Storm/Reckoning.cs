using System.Globalization;
using EPerformance.Application.Attendance;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.FaultKit.Invariants;
using EPerformance.Storage;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;

namespace EPerformance.FaultKit.Storm;

/// <summary>Holds the clients' ledger against what is stored, past every host.</summary>
internal sealed class Reckoning(TestInstance storage, IReadOnlyCollection<Act> acts, CancellationToken stop)
{
    private readonly List<string> _findings = [];

    public IReadOnlyList<string> Findings => _findings;

    /// <param name="from">First date, UTC, under which taps may be filed; inclusive.</param>
    /// <param name="to">Last one, inclusive.</param>
    public async Task<IReadOnlyList<KindLine>> LinesAsync(DateOnly from, DateOnly to)
    {
        using var clients = StormStorage.Open(storage);
        var stored = new Dictionary<(ActKind, string, string), int>();
        await TapsAsync(clients, stored, from, to);
        await DaysAsync(clients, stored);
        await TripsAsync(clients, stored);
        await MinutesAsync(clients);
        var asked = acts.Select(act => (act.Kind, act.Nip, act.Subject)).ToHashSet();
        _findings.AddRange(stored.Keys.Where(key => !asked.Contains(key)).Select(key => $"{key.Item1} {key.Item2} {key.Item3} is stored and nobody asked for it"));
        return [.. Enum.GetValues<ActKind>().Select(kind => LineOf(kind, stored))];
    }

    private KindLine LineOf(ActKind kind, Dictionary<(ActKind, string, string), int> stored)
    {
        var (ofKind, found, lost, twice) = (acts.Where(act => act.Kind == kind).ToList(), 0, 0, 0);
        var leavesNothing = kind is ActKind.WrongDirection or ActKind.Look;
        foreach (var act in ofKind)
        {
            var times = stored.GetValueOrDefault((kind, act.Nip, act.Subject));
            found += times;
            twice += times > 1 ? 1 : 0;
            lost += !leavesNothing && act.Outcome == Outcome.Accepted && times == 0 ? 1 : 0;
            if (act.Outcome == Outcome.Refused && (kind != ActKind.WrongDirection || act.Code != AttendanceViolations.EventIdTaken.Code))
                _findings.Add($"{kind} {act.Nip} {act.Subject} was refused with {act.Code}, and nothing is wrong with it");
            if (act.Outcome == Outcome.Refused && times > 0)
                _findings.Add($"{kind} {act.Nip} {act.Subject} was refused and is stored");
            if (kind == ActKind.WrongDirection && act.Outcome == Outcome.Accepted)
                _findings.Add($"{act.Nip} {act.Subject} was accepted in both directions");
        }

        return new KindLine(
            kind, ofKind.Count, Count(Outcome.Accepted), Count(Outcome.Refused), Count(Outcome.Ambiguous), ofKind.Sum(act => Math.Max(0, act.Tries - 1)), leavesNothing ? null : found, lost, twice);

        int Count(Outcome outcome) => ofKind.Count(act => act.Outcome == outcome);
    }

    private async Task TapsAsync(StorageClients clients, Dictionary<(ActKind, string, string), int> stored, DateOnly from, DateOnly to)
    {
        var taps = acts.Where(act => act.Kind is ActKind.CheckIn or ActKind.CheckOut or ActKind.SentOnce).ToDictionary(act => (act.Nip, act.Subject));
        foreach (var punch in (await StoredPunches.ReadAsync(clients, from, to, stop)).Where(punch => punch.Source == PunchSource.Mobile))
        {
            if (!taps.TryGetValue((punch.Nip.Value, punch.EventId), out var act))
            {
                _findings.Add($"{punch.Nip} {punch.EventId} is stored and nobody sent it");
                continue;
            }

            if (punch.Direction != (act.Kind == ActKind.CheckOut ? PunchDirection.Out : PunchDirection.In) || (act.At is { } at && at != punch.At))
                _findings.Add($"{punch.Nip} {punch.EventId} was accepted at {act.At:O} and is stored as {punch.Direction} at {punch.At:O}");
            Add(stored, (act.Kind, act.Nip, act.Subject));
        }
    }

    private async Task DaysAsync(StorageClients clients, Dictionary<(ActKind, string, string), int> stored)
    {
        foreach (var (name, record) in await StoredRecords.ReadAsync(clients, Keys.Submissions.Table, stop))
        {
            if (!ItemKey.TryParse(name, out var item))
                throw new InvalidDataException($"{name} is no item");
            foreach (var happened in record.SelectMany(one => one.Events))
            {
                if (KindOf(happened) is { } kind)
                    Add(stored, (kind, item.Nip.Value, Date(item.Date)));
            }
        }

        static ActKind? KindOf(string happened) => happened switch { "Drafted" => ActKind.Draft, "Submitted" => ActKind.Submit, "LinesDecided" => ActKind.Verify, _ => null };
    }

    private async Task TripsAsync(StorageClients clients, Dictionary<(ActKind, string, string), int> stored)
    {
        var requests = new RequestStore(clients);
        foreach (var (name, record) in await StoredRecords.ReadAsync(clients, Keys.Requests.Table, stop))
        {
            if (!ItemKey.TryParse(name, out var item) || item.RequestId is not { } id)
                throw new InvalidDataException($"{name} is no request");
            if (await requests.FindAsync(new RequestId(item.Nip, item.Date, id), stop) is not { } request)
                continue;
            Add(stored, (ActKind.Ask, item.Nip.Value, Date(request.Id.Day)));
            foreach (var _ in record.SelectMany(one => one.Events).Where(happened => happened == "LinesDecided"))
                Add(stored, (ActKind.Approve, item.Nip.Value, $"{CivilMonth.Of(item.Date)}/{id}"));
        }
    }

    /// <summary>What counts of a month is what was verified: once, and whole.</summary>
    private async Task MinutesAsync(StorageClients clients)
    {
        foreach (var month in acts.Where(act => act.Kind == ActKind.Verify).GroupBy(act => (act.Nip, Month: CivilMonth.Of(DateOnly.ParseExact(act.Subject, "yyyy-MM-dd", CultureInfo.InvariantCulture)))))
        {
            var minutes = (await new ActivityMonths(clients).FindAsync(Nip.Parse(month.Key.Nip), month.Key.Month, stop))?.Facts.Minutes ?? 0;
            var least = month.Count(act => act.Outcome == Outcome.Accepted) * StormActs.MinutesADay;
            var most = month.Count(act => act.Outcome != Outcome.Refused) * StormActs.MinutesADay;
            if (minutes < least || minutes > most)
                _findings.Add($"{month.Key.Nip} {month.Key.Month}: {minutes} minutes count, {least} were verified");
        }
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Add(Dictionary<(ActKind, string, string), int> stored, (ActKind, string, string) key) => stored[key] = stored.GetValueOrDefault(key) + 1;
}
