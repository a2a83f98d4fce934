using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Periods;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.ReportCards;
using EPerformance.Application.RollUp;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Reports;

/// <summary>Report cards of people and figures of units, of published periods (<c>docs/reports.md</c>).</summary>
public sealed class ReportEndpoints : IEndpointArea
{
    private const string Card = "/reports/cards/{nip}/{period}";

    public string Name => "reports";

    public IJsonTypeInfoResolver Json => ReportJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get(Card, "get-report-card", Permission.SeePersonalData, "A person's period: attendance, activities, results, behaviour, predicate, allowance, twelve periods, the unit's median.",
            async Task<Reply<ReportCardAnswer>> (Nip nip, PeriodId period, Caller caller, ReportCards use, CancellationToken stop) =>
            {
                var (card, refusal) = await use.OfAsync(nip, period, caller, stop);
                return refusal is null ? ReportShow.Card(card!) : refusal;
            });

        endpoints.Get(Card + "/document", "download-report-card", Permission.SeePersonalData, "The report card as PDF.",
            async Task<PaperReply> (Nip nip, PeriodId period, Caller caller, ReportCards use, CancellationToken stop) =>
            {
                var (card, refusal) = await use.OfAsync(nip, period, caller, stop);
                return refusal is null ? new PaperReply(ReportCardSheet.NameOf(card!, "pdf"), PaperFormat.Pdf, stream => ReportCardSheet.WritePdf(card!, stream)) : refusal;
            });

        endpoints.Get(Card + "/page", "print-report-card", Permission.SeePersonalData, "The report card as a page to print.",
            async Task<PageReply> (Nip nip, PeriodId period, Caller caller, ReportCards use, CancellationToken stop) =>
            {
                var (card, refusal) = await use.OfAsync(nip, period, caller, stop);
                return refusal is null ? new PageReply(ReportCardSheet.Html(card!)) : refusal;
            });

        Units(endpoints);
    }

    private static void Units(EndpointList endpoints)
    {
        endpoints.Get("/reports/periods", "list-gathered-periods", Permission.SeePersonalData, "Of which periods there are figures.",
            async Task<Reply<RollUpsAnswer>> (IRollUpStore store, CancellationToken stop) =>
                new RollUpsAnswer([.. (await store.MarksAsync(stop)).Select(Show)]));

        endpoints.Get("/reports/agency/{period}", "get-agency-figures", Permission.SeePeriods, "The figures of the whole agency, and of the units at the top.",
            async Task<Reply<UnitFiguresAnswer>> (PeriodId period, Caller caller, UnitFigures use, CancellationToken stop) => Show(await use.OfAsync(period, null, caller, stop)));

        endpoints.Get("/reports/units/{unit}/{period}", "get-unit-figures", Permission.SeePersonalData, "The figures of a unit and everything below it, and of the units directly below.",
            async Task<Reply<UnitFiguresAnswer>> (string unit, PeriodId period, Caller caller, UnitFigures use, CancellationToken stop) => Show(await use.OfAsync(period, unit, caller, stop)));

        endpoints.Post("/reports/periods/{period}/gather", "gather-period", Permission.RunPeriods, "Gathers the figures of a published period again, with the predicates of now.",
            async Task<Reply<RollUpMarkAnswer>> (PeriodId period, GatherPeriod use, CancellationToken stop) =>
            {
                var (mark, refusal) = await use.RunAsync(period, stop);
                return refusal is null ? Show(mark!) : refusal;
            });
    }

    private static RollUpMarkAnswer Show(RollUpMark mark) => new(mark.Id.ToString(), mark.Version, mark.People, mark.At);

    private static Reply<UnitFiguresAnswer> Show((UnitFiguresView? View, Violation? Refusal) result) => result.Refusal is { } refusal ? refusal : ReportShow.Unit(result.View!);
}
