using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Periods;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.National;
using EPerformance.Application.Papers;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.National;

namespace EPerformance.Api.National;

/// <summary>Files for the national systems of BKN (<c>docs/siasn-export.md</c>).</summary>
public sealed class NationalEndpoints : IEndpointArea
{
    private const string Period = "/national/evaluations/{period}";

    public string Name => "national";

    public IJsonTypeInfoResolver Json => NationalJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get(Period, "count-national-evaluations", Permission.ExportNational, "How many decided evaluations of a period there are for BKN, and how many people are left out and why.",
            async Task<Reply<NationalCountAnswer>> (AppraisalPeriod period, NationalExport use, CancellationToken stop) =>
            {
                var (count, refusal) = await use.CountAsync(period, stop);
                return refusal is null
                    ? new NationalCountAnswer(period.ToString(), count!.Included, [.. count.Out.OrderBy(pair => pair.Key).Select(pair => new NationalLeftOutAnswer(pair.Key, pair.Value))])
                    : refusal;
            });

        Declare(endpoints, "/predicates", "download-national-predicates", NationalFileKind.Predicates, "One row per person with ratings and predicate, as CSV or XLSX.");
        Declare(endpoints, "/plans", "download-national-plans", NationalFileKind.Plans, "One row per indicator of the people's plans with what became of it, as CSV or XLSX.");
        Declare(endpoints, "/left-out", "download-national-left-out", NationalFileKind.LeftOut, "One row per person who is left out, with the reason, as CSV or XLSX.");
    }

    private static void Declare(EndpointList endpoints, string path, string name, NationalFileKind kind, string summary) => endpoints.Get(Period + path, name, Permission.ExportNational, summary,
        async Task<PaperReply> (AppraisalPeriod period, string? format, Caller caller, NationalExport use, CancellationToken stop) =>
        {
            if (!PaperFiles.TryParse(format ?? nameof(PaperFormat.Xlsx), out var parsed))
                return NationalViolations.FormatUnusable;
            var (file, refusal) = await use.OfAsync(kind, period, parsed, caller, stop);
            return refusal is null ? new PaperReply(file!.Name, parsed, (stream, cancel) => file.Table.WriteAsync(parsed, stream, cancel)) : refusal;
        });
}
