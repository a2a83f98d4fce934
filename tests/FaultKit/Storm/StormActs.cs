using System.Collections.Concurrent;
using System.Globalization;

namespace EPerformance.FaultKit.Storm;

/// <summary>
/// What arrives next. A step that needs an earlier one (to submit a draft, to verify a submission) takes one whose earlier step was accepted; where there is none, something new begins, so that nothing
/// ever waits for an answer.
/// </summary>
internal sealed class StormActs(StormPlan plan, StormAgency agency, StormClient client, StormLedger ledger, CancellationToken stop)
{
    public const int MinutesADay = 60;

    /// <summary>Of a hundred: more taps than anything else, as in a morning.</summary>
    private static readonly (ActKind Kind, int Share)[] Mix =
    [
        (ActKind.CheckIn, 42), (ActKind.CheckOut, 22), (ActKind.SentOnce, 4), (ActKind.WrongDirection, 2),
        (ActKind.Draft, 5), (ActKind.Submit, 5), (ActKind.Verify, 5), (ActKind.Ask, 3), (ActKind.Approve, 3), (ActKind.Look, 9),
    ];

    private static readonly DateOnly FirstDay = new(2025, 3, 3), FirstTrip = new(2026, 5, 4);

    private static readonly ActKind[] Deck = [.. Mix.SelectMany(one => Enumerable.Repeat(one.Kind, one.Share))];

    private readonly Random _chance = new(plan.Seed);
    private readonly ConcurrentQueue<(int Person, string EventId)> _checkedIn = new();
    private readonly ConcurrentQueue<(int Person, DateOnly Day, string Tag)> _drafted = new(), _submitted = new();
    private readonly ConcurrentQueue<(int Person, string Place, string Tag)> _asked = new();
    private int _taps, _days, _trips;

    /// <summary>Called by one thread; what it begins goes on by itself.</summary>
    public Task NextAsync()
    {
        var (kind, person) = (Deck[_chance.Next(Deck.Length)], _chance.Next(agency.Staff.Count));
        return kind switch
        {
            ActKind.WrongDirection when _checkedIn.TryDequeue(out var tap) => AgainAsync(tap.Person, tap.EventId),
            ActKind.WrongDirection => TapAsync(ActKind.CheckIn, person),
            ActKind.Submit when _drafted.TryDequeue(out var day) => SubmitAsync(day.Person, day.Day, day.Tag),
            ActKind.Verify when _submitted.TryDequeue(out var day) => VerifyAsync(day.Person, day.Day, day.Tag),
            ActKind.Draft or ActKind.Submit or ActKind.Verify => DraftAsync(),
            ActKind.Approve when _asked.TryDequeue(out var trip) => ApproveAsync(trip.Person, trip.Place, trip.Tag),
            ActKind.Ask or ActKind.Approve => AskAsync(),
            ActKind.Look => LookAsync(person),
            _ => TapAsync(kind, person),
        };
    }

    private async Task TapAsync(ActKind kind, int person)
    {
        var eventId = "tap-" + (++_taps).ToString("D7", CultureInfo.InvariantCulture);
        var act = ledger.Begin(kind, agency.Staff[person], eventId);
        var path = kind == ActKind.CheckOut ? "attendance/check-out" : "attendance/check-in";
        act.Answered(await client.SendAsync(StormRequest.Post(path, agency.TokenOf(person), new { eventId }), kind == ActKind.SentOnce ? 1 : StormClient.Patient, stop));
        if (act is { Kind: ActKind.CheckIn, Outcome: Outcome.Accepted })
            _checkedIn.Enqueue((person, eventId));
    }

    private async Task AgainAsync(int person, string eventId)
    {
        var act = ledger.Begin(ActKind.WrongDirection, agency.Staff[person], eventId);
        act.Answered(await client.SendAsync(StormRequest.Post("attendance/check-out", agency.TokenOf(person), new { eventId }), StormClient.Patient, stop));
    }

    private async Task DraftAsync()
    {
        var number = _days++;
        var (person, day) = (number % agency.Staff.Count, FirstDay.AddDays(number / agency.Staff.Count));
        var lines = new[] { Line("1"), Line("2") };
        await StepAsync(ActKind.Draft, person, day, "/lines", agency.TokenOf(person), new { lines }, null, _drafted);
    }

    private Task SubmitAsync(int person, DateOnly day, string tag) =>
        StepAsync(ActKind.Submit, person, day, "/submit", agency.TokenOf(person), new { lines = Array.Empty<object>() }, tag, _submitted);

    private Task VerifyAsync(int person, DateOnly day, string tag)
    {
        var lines = new[] { new { line = "1", verdict = "verify" }, new { line = "2", verdict = "verify" } };
        return StepAsync(ActKind.Verify, person, day, "/decisions", agency.SuperiorOf(person), new { lines }, tag, null);
    }

    private async Task StepAsync(ActKind kind, int person, DateOnly day, string step, string token, object body, string? sees, ConcurrentQueue<(int, DateOnly, string)>? next)
    {
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var act = ledger.Begin(kind, agency.Staff[person], date);
        var request = StormRequest.Post($"activities/{act.Nip}/{date}{step}", token, body, $"{kind}-{act.Nip}-{date}", sees);
        var answer = await client.SendAsync(request, StormClient.Patient, stop);
        act.Answered(answer);
        if (answer is { IsAccepted: true, Tag: { } tag })
            next?.Enqueue((person, day, tag));
    }

    private async Task AskAsync()
    {
        var number = _trips++;
        var (person, day) = (number % agency.Staff.Count, TripDay(number / agency.Staff.Count));
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var act = ledger.Begin(ActKind.Ask, agency.Staff[person], date);
        var body = new { kind = "officialTrip", from = date, note = "Rapat", document = "SPT 1" };
        var answer = await client.SendAsync(StormRequest.Post("requests", agency.TokenOf(person), body, $"ask-{act.Nip}-{date}"), StormClient.Patient, stop);
        act.Answered(answer);
        if (answer is { IsAccepted: true, Tag: { } tag })
            _asked.Enqueue((person, $"{answer.Json.GetProperty("month").GetString()}/{answer.Json.GetProperty("id").GetString()}", tag));
    }

    private async Task ApproveAsync(int person, string place, string tag)
    {
        var act = ledger.Begin(ActKind.Approve, agency.Staff[person], place);
        var body = new { persons = new[] { new { nip = act.Nip, verdict = "verify" } } };
        var request = StormRequest.Post($"requests/{act.Nip}/{place}/decisions", agency.SuperiorOf(person), body, $"approve-{place.Replace('/', '-')}", tag);
        act.Answered(await client.SendAsync(request, StormClient.Patient, stop));
    }

    private async Task LookAsync(int person)
    {
        var (path, token) = _chance.Next(4) switch
        {
            0 => ("inbox", agency.SuperiorOf(person)),
            1 => ($"activities/{agency.Staff[person]}/months/2025-03", agency.TokenOf(person)),
            2 => ("attendance/days/2026-04", agency.TokenOf(person)),
            _ => ("notices", agency.TokenOf(person)),
        };
        var act = ledger.Begin(ActKind.Look, agency.Staff[person], path);
        act.Answered(await client.SendAsync(new StormRequest(path, token), StormClient.Patient, stop));
    }

    /// <summary>Working days only: five a week.</summary>
    private static DateOnly TripDay(int number) => FirstTrip.AddDays(number / 5 * 7 + number % 5);

    private static object Line(string id) => new { id, activityCode = "NASKAH", quantity = 1, minutes = MinutesADay / 2, description = "Menyusun naskah" };
}
