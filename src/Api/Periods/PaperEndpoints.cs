using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Periods;

/// <summary>What is printed, signed and sent of a period: lists, slips, the bank's file.</summary>
internal static class PaperEndpoints
{
    private const int MostNamed = 100;

    public static void Declare(EndpointList endpoints)
    {
        endpoints.Get("/periods/{period}/nominative-list", "download-nominative-list", Permission.SeePeriods,
            "The daftar nominatif of a unit and below, or of all that the caller may see, as pdf, xlsx, csv or json.",
            (PeriodId period, int? version, string? unit, string? format, Caller caller, PaymentRuns use, CancellationToken stop) =>
                ListAsync("daftar-nominatif", NominativeList.Of, format, use.OpenAsync(period, version, unit, caller, stop)));

        endpoints.Get("/periods/{period}/recap", "download-recap", Permission.SeePeriods, "Sums by unit and budget account, as pdf, xlsx, csv or json.",
            (PeriodId period, int? version, string? unit, string? format, Caller caller, PaymentRuns use, CancellationToken stop) =>
                ListAsync("rekapitulasi", RecapList.Of, format, use.OpenAsync(period, version, unit, caller, stop)));

        endpoints.Get("/periods/{period}/transfer-csv", "download-transfer-file", Permission.SignPeriods, "The bank's file of a locked period, by the agency's template.",
            async Task<PaperReply> (PeriodId period, Caller caller, TransferFile use, CancellationToken stop) =>
            {
                var result = await use.OfAsync(period, caller, stop);
                if (result.Transfer is not { } transfer)
                    return PaperReply.Refused(result.Refusal!, [.. result.WithoutAccount.Take(MostNamed).Select(nip => new ProblemPlace(nip.Value))]);
                return new PaperReply(transfer.FileName, PaperFormat.Csv, transfer.Write);
            });

        endpoints.Get("/periods/{period}/results/{nip}/slip", "download-slip", Permission.SeePeriods, "Somebody's slip, as pdf, xlsx, csv or json.",
            async Task<PaperReply> (PeriodId period, Nip nip, int? version, string? format, Caller caller, PeriodResults results, PaymentRuns use, CancellationToken stop) =>
                await SlipAsync(period, format, await results.OfPersonAsync(period, nip, version, caller, stop), use, stop));

        endpoints.Get("/periods/{period}/mine/slip", "download-own-slip", Permission.SeePersonalData, "The caller's own slip, once it is published.",
            async Task<PaperReply> (PeriodId period, string? format, Caller caller, PeriodResults results, PaymentRuns use, CancellationToken stop) =>
                await SlipAsync(period, format, await results.OwnAsync(period, caller.Nip!.Value, stop), use, stop));
    }

    private static async Task<PaperReply> ListAsync(string name, Func<PaymentRun, Paper> paper, string? format, Task<Seen<PaymentRun>> run)
    {
        if (!PaperFiles.TryParse(format, out var wanted))
            return PaperViolations.UnknownFormat;
        var seen = await run;
        return seen.Value is { } found ? PaperReply.Of(name, paper(found), wanted) : seen.Refusal!;
    }

    private static async Task<PaperReply> SlipAsync(PeriodId period, string? format, Seen<PersonResult> seen, PaymentRuns use, CancellationToken stop)
    {
        if (!PaperFiles.TryParse(format, out var wanted))
            return PaperViolations.UnknownFormat;
        if (seen.Value is not { } person)
            return seen.Refusal!;
        return PaperReply.Of($"slip-{person.Nip}", PaySlip.Of(await use.OfOneAsync(period, seen.Version, person, stop)), wanted);
    }
}
