using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;

namespace EPerformance.Api.Notices;

/// <summary>What the caller is told, the newest first.</summary>
public sealed class NoticeEndpoints : IEndpointArea
{
    public string Name => "notices";

    public IJsonTypeInfoResolver Json => NoticeJson.Default;

    public void Declare(EndpointList endpoints) => endpoints.Get("/notices", "list-notices", Permission.SeePersonalData, "What the caller is told, the newest first.",
        async Task<Reply<Page<NoticeAnswer>>> (Caller caller, PageRequest page, NoticesOf use, OrganisationCache organisations, CancellationToken stop) =>
        {
            var found = await use.RunAsync(caller.Nip!.Value, page.Next, page.Limit, stop);
            var organisation = await organisations.CurrentAsync(stop);
            return page.Page<NoticeAnswer>([.. found.Notices.Select(notice => Show(notice, organisation))], found.Next);
        });

    private static NoticeAnswer Show(Notice notice, OrganisationView? organisation)
    {
        var name = organisation?.NameOf(notice.Item.Nip);
        return new NoticeAnswer(notice.Kind, NoticeText.Of(notice, name), notice.Item.Nip, name, notice.Item.Day, notice.Version, notice.At, notice.Item.Request);
    }
}
