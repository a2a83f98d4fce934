using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Periods;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Audit;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Audit;

/// <summary>What was recorded, for auditors: to search, to keep as a file, and to verify (<c>docs/security.md</c>).</summary>
public sealed class AuditEndpoints : IEndpointArea
{
    private readonly SemaphoreSlim _verifying = new(1);

    public string Name => "audit";

    public IJsonTypeInfoResolver Json => AuditJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/audit/changes", "list-changes", Permission.SearchAudit, "Sealed changes of up to 31 days (UTC) in order of time: by whom, about whom, in which table, which action. A page may be short before the last.",
            async Task<Reply<Page<AuditEntryAnswer>>> (
                RouteDay from, RouteDay to, Nip? by, Nip? person, string? table, string? action, PageRequest page, SearchAudit use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var query = new AuditQuery(from.Date, to.Date, by, person, table, action);
                return query.IsRange ? await ShowAsync(page, await use.PageAsync(query, page.Next, page.Limit, stop), organisations, stop) : AuditViolations.RangeUnusable;
            });

        endpoints.Get("/audit/changes-csv", "download-changes", Permission.SearchAudit, "The same as a file.",
            ListReply (RouteDay from, RouteDay to, Nip? by, Nip? person, string? table, string? action, SearchAudit use) =>
            {
                var query = new AuditQuery(from.Date, to.Date, by, person, table, action);
                return query.IsRange ? new ListReply($"audit-{from}-{to}.csv", (stream, stop) => AuditCsv.WriteAsync(use.AllAsync(query, stop), stream, stop)) : AuditViolations.RangeUnusable;
            });

        endpoints.Get("/audit/people/{nip}", "list-changes-of-person", Permission.SearchAudit, "Everything recorded about a person's activities and requests, also of today.",
            async Task<Reply<Page<AuditEntryAnswer>>> (Nip nip, PageRequest page, SearchAudit use, OrganisationCache organisations, CancellationToken stop) =>
                await ShowAsync(page, await use.OfPersonAsync(nip, page.Next, page.Limit, stop), organisations, stop));

        endpoints.Get("/audit/verification", "verify-audit", Permission.SearchAudit, "Compares every row with its seal. Reads all that is stored; large agencies use the command line.",
            (string? root, VerifyAudit use, CancellationToken stop) => VerifyAsync(root, use, stop));
    }

    private async Task<Reply<VerificationAnswer>> VerifyAsync(string? root, VerifyAudit use, CancellationToken stop)
    {
        if (root is not null && !Seal.IsRoot(root))
            return AuditViolations.RootUnusable;
        if (!await _verifying.WaitAsync(0, stop))
            return AuditViolations.Busy;
        try
        {
            return VerificationAnswer.Of(await use.RunAsync(root, stop));
        }
        finally
        {
            _verifying.Release();
        }
    }

    private static async Task<Reply<Page<AuditEntryAnswer>>> ShowAsync(PageRequest page, AuditPage found, OrganisationCache organisations, CancellationToken stop)
    {
        var organisation = await organisations.CurrentAsync(stop);
        return page.Page<AuditEntryAnswer>([.. found.Entries.Select(entry => AuditEntryAnswer.Of(entry, organisation))], found.Next);
    }
}
