using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>One endpoint of each kind, without use cases behind them.</summary>
internal sealed class ProbeEndpoints : IEndpointArea
{
    public string Name => "probe";

    public IJsonTypeInfoResolver Json => ProbeJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Post("/probe/works", "probe-work", Permission.SubmitWork, "Takes effect once.",
            Reply<ProbeAnswer> (ProbeBody body, IdempotencyKey key, Probe probe) => new ProbeAnswer(probe.Run(), key.Value, body), success: 201);
        endpoints.Post("/probe/waits", "probe-wait", Permission.SubmitWork, "Takes effect once, slowly.", WaitAsync);
        endpoints.Post("/probe/refusals", "probe-refusal", Permission.SubmitWork, "Refused by the rules.",
            Reply<ProbeAnswer> (Probe probe) => probe.Run() == 1 ? PeriodViolations.StillOpen : PeriodViolations.NotOpen);
        endpoints.Post("/probe/crashes", "probe-crash", Permission.SubmitWork, "A bug.", Reply<ProbeAnswer> (Probe probe) => Crash(probe));
        endpoints.Post("/probe/events", "probe-event", Permission.RecordAttendance, "Carries its own id.",
            Reply<ProbeEvent> (ProbeEvent body, Probe probe) => { probe.Run(); return body; }, eventIdIsKey: true);
        endpoints.Post("/probe/imports", "probe-import", Permission.ImportBundles, "A large body.", Reply<Nothing> (ProbeBody body) => default(Nothing), maxBody: 1 << 20);
        endpoints.Post("/probe/trees", "probe-tree", Permission.SubmitWork, "A deep body.", Reply<Nothing> (ProbeTree body) => default(Nothing));
        endpoints.Put("/probe/things/{id}", "probe-change", Permission.SubmitWork, "Changes what was read.", Change);
        endpoints.Get("/probe/people/{nip}", "probe-person", Permission.SeePersonalData, "A person.", Reply<ProbeThing> (Nip nip) => new ProbeThing(nip.Value, "person"));
        endpoints.Get("/probe/texts/{text}", "probe-text", Permission.SeePersonalData, "Any text.", Reply<ProbeThing> (string text) => new ProbeThing(text, "text"));
        endpoints.Get("/probe/months/{month}", "probe-month", Permission.SeePeriods, "A month.",
            Reply<ProbeThing> (CivilMonth month, DateOnly? day) => new ProbeThing(month.ToString(), day is null ? "" : "with a day"));
        endpoints.Get("/probe/numbers", "probe-numbers", Permission.SeePersonalData, "A list.", Numbers);
        endpoints.Get("/probe/letters", "probe-letters", Permission.SeePersonalData, "Another list.", Numbers);
    }

    private static Reply<ProbeAnswer> Crash(Probe probe)
    {
        probe.Run();
        throw new InvalidOperationException("the secret of the house");
    }

    private static async Task<Reply<ProbeThing>> WaitAsync(Probe probe)
    {
        probe.Run();
        probe.Begun.Release();
        await probe.Go.Task;
        return new ProbeThing("waited", "");
    }

    private static Reply<ProbeThing> Change(string id, ProbeThing body, IfMatch match, Caller caller) => match.Version == "W/\"datetime'1'\""
        ? Reply<ProbeThing>.Of(body, version: "W/\"datetime'2'\"", location: ["probe", "things", id])
        : AccessViolations.ChangedMeanwhile;

    private static Reply<Page<int>> Numbers(PageRequest page)
    {
        var from = page.Next is null ? 0 : int.Parse(page.Next, System.Globalization.CultureInfo.InvariantCulture);
        var items = Enumerable.Range(from, Math.Min(page.Limit, 60 - from)).ToList();
        return page.Page(items, from + items.Count < 60 ? (from + items.Count).ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}
