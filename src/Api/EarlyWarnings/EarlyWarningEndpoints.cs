using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.EarlyWarnings;

/// <summary>What the personnel office should look at in a closed period (<c>docs/early-warning.md</c>).</summary>
public sealed class EarlyWarningEndpoints : IEndpointArea
{
    private const string OfPeriod = "/early-warnings/periods/{period}", One = OfPeriod + "/{nip}/{kind}", Thresholds = "/early-warnings/thresholds";

    public string Name => "early-warnings";

    public IJsonTypeInfoResolver Json => EarlyWarningJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Lists(endpoints);
        Single(endpoints);
        Setting(endpoints);
    }

    private static void Lists(EndpointList endpoints)
    {
        endpoints.Get(OfPeriod, "list-early-warnings", Permission.SeeWarnings, "Warnings of a period, each with its numbers and how it was computed; with status only those of one.",
            async Task<Reply<Page<EarlyWarningAnswer>>> (PeriodId period, RouteWord<WarningStatus>? status, PageRequest page, IWarningStore store, OrganisationCache organisations, CancellationToken stop) =>
            {
                var all = period.Shadow ? [] : await store.OfPeriodAsync(period.Period, stop);
                var found = all.Where(stored => status is null || stored.Case.Status == status.Value.Value).Where(stored => page.Next is null || string.CompareOrdinal(NameOf(stored), page.Next) > 0)
                    .OrderBy(NameOf, StringComparer.Ordinal).Take(page.Limit).ToList();
                var organisation = await organisations.CurrentAsync(stop);
                return page.Page<EarlyWarningAnswer>([.. found.Select(stored => Show(stored, organisation))], found.Count == page.Limit ? NameOf(found[^1]) : null);
            });

        endpoints.Get(OfPeriod + "/summary", "sum-early-warnings", Permission.SeeWarnings, "When a period was looked at, by which thresholds, at how many people, and how many warnings of each kind and status there are.",
            async Task<Reply<WarningSummaryAnswer>> (PeriodId period, IWarningStore store, CancellationToken stop) =>
            {
                if (period.Shadow || await store.LookAsync(period.Period, stop) is not { } look)
                    return AccessViolations.NotFound;
                var counts = (await store.OfPeriodAsync(period.Period, stop)).CountBy(stored => (stored.Case.Id.Kind, stored.Case.Status)).OrderBy(pair => pair.Key);
                return new WarningSummaryAnswer(
                    period.ToString(), look.Version, look.At, look.People, look.PayCompared, WarningThresholdsBody.Of(look.Thresholds), [.. counts.Select(pair => new WarningCountAnswer(pair.Key.Kind, pair.Key.Status, pair.Value))]);
            });
    }

    private static void Single(EndpointList endpoints)
    {
        endpoints.Get(One, "get-early-warning", Permission.SeeWarnings, "A warning.",
            async Task<Reply<EarlyWarningAnswer>> (PeriodId period, Nip nip, RouteWord<WarningKind> kind, IWarningStore store, OrganisationCache organisations, CancellationToken stop) =>
                !period.Shadow && await store.FindAsync(new WarningId(period.Period, nip, kind.Value), stop) is { } stored ? Whole(stored, await organisations.CurrentAsync(stop)) : AccessViolations.NotFound);

        endpoints.Get(One + "/history", "list-early-warning-changes", Permission.SeeWarnings, "What happened to a warning, oldest first.",
            async Task<Reply<Page<WarningChangeAnswer>>> (PeriodId period, Nip nip, RouteWord<WarningKind> kind, PageRequest page, IWarningStore store, CancellationToken stop) =>
            {
                var id = new WarningId(period.Period, nip, kind.Value);
                if (period.Shadow || await store.FindAsync(id, stop) is null)
                    return AccessViolations.NotFound;
                var audits = await store.HistoryAsync(id, page.After, page.Limit, stop);
                return page.Page<WarningChangeAnswer>(
                    [.. audits.SelectMany(audit => audit.Events.Select(happened => new WarningChangeAnswer(audit.Version, happened.At, audit.By, JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name))))],
                    page.NextAfter(audits, audit => audit.Version));
            });

        endpoints.Post(One + "/notes", "note-early-warning", Permission.DecideWarnings, "Says what a warning was: seen, explained or followed up. No day and no pay changes by it.",
            async Task<Reply<EarlyWarningAnswer>> (PeriodId period, Nip nip, RouteWord<WarningKind> kind, WarningNoteBody body, Seen seen, Caller caller, WarningDesk use, OrganisationCache organisations, CancellationToken stop) =>
            {
                if (period.Shadow)
                    return AccessViolations.NotFound;
                var result = await use.SayAsync(new WarningId(period.Period, nip, kind.Value), caller.Nip!.Value, seen.Version, body.Outcome, body.Note, stop);
                return result.Refusal is { } refusal ? refusal : Whole(result.Stored!, await organisations.CurrentAsync(stop), result.IsRepeat);
            });
    }

    private static void Setting(EndpointList endpoints)
    {
        endpoints.Get(Thresholds, "get-warning-thresholds", Permission.SeeWarnings, "From where on the office is warned.",
            async Task<Reply<WarningThresholdsBody>> (IWarningStore store, CancellationToken stop) =>
                await store.ThresholdsAsync(stop) is { } stored ? Whole(stored) : WarningThresholdsBody.Of(WarningThresholds.Default));

        endpoints.Put(Thresholds, "set-warning-thresholds", Permission.DecideWarnings, "Sets from where on the office is warned, from the next look on.",
            async Task<Reply<WarningThresholdsBody>> (WarningThresholdsBody body, Seen seen, Caller caller, WarningDesk use, CancellationToken stop) =>
            {
                var (stored, refusal) = await use.SetAsync(body.Value, caller.Nip!.Value, seen.Version, stop);
                return refusal is null ? Whole(stored!) : refusal;
            });
    }

    private static string NameOf(StoredWarning stored) => $"{stored.Case.Id.Person}!{stored.Case.Id.Kind}";

    private static Reply<WarningThresholdsBody> Whole(StoredThresholds stored) =>
        Reply<WarningThresholdsBody>.Of(WarningThresholdsBody.Of(stored.Thresholds), stored.Version.ToString(CultureInfo.InvariantCulture));

    private static Reply<EarlyWarningAnswer> Whole(StoredWarning stored, OrganisationView? organisation, bool replayed = false) =>
        Reply<EarlyWarningAnswer>.Of(Show(stored, organisation), stored.Version.ToString(CultureInfo.InvariantCulture), replayed: replayed);

    private static EarlyWarningAnswer Show(StoredWarning stored, OrganisationView? organisation)
    {
        var (one, warning) = (stored.Case, stored.Case.Warning!);
        return new EarlyWarningAnswer(
            one.Id.Period.ToString(),
            one.Id.Person,
            organisation?.NameOf(one.Id.Person),
            one.Id.Kind,
            one.Status,
            stored.Version,
            warning.UnitCode,
            warning.JobClass,
            warning.Facts,
            warning.How,
            WarningThresholdsBody.Of(warning.Thresholds),
            one.Notes);
    }
}
