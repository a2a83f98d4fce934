using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;

namespace EPerformance.Api.Inbox;

/// <summary>What waits for the caller's decision, the most urgent first.</summary>
public sealed class InboxEndpoints : IEndpointArea
{
    public string Name => "inbox";

    public IJsonTypeInfoResolver Json => InboxJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/inbox", "list-inbox", Permission.DecideItems, "What waits for the caller.",
            (Caller caller, PageRequest page, InboxOf use, OrganisationCache organisations, CancellationToken stop) =>
                PageAsync(caller, page, use, organisations, ofHr: false, stop));

        endpoints.Get("/inbox/personnel", "list-personnel-inbox", Permission.DecideItems, "What waits for the personnel office, for its officers.",
            (Caller caller, PageRequest page, InboxOf use, OrganisationCache organisations, CancellationToken stop) =>
                PageAsync(caller, page, use, organisations, ofHr: true, stop));

        endpoints.Get("/inbox/overdue", "list-overdue-superiors", Permission.SeePersonalData, "Who below the caller lets things wait, the longest first.",
            (Caller caller, OverdueSuperiors use, OrganisationCache organisations, CancellationToken stop) => OverdueAsync(caller, use, organisations, stop));
    }

    private static async Task<Reply<OverdueAnswer>> OverdueAsync(Caller caller, OverdueSuperiors use, OrganisationCache organisations, CancellationToken stop)
    {
        var (superiors, refusal) = await use.RunAsync(caller, stop);
        if (refusal is not null)
            return refusal;
        var organisation = await organisations.CurrentAsync(stop);
        return new OverdueAnswer([
            .. superiors.Select(one => new OverdueSuperiorAnswer(
                one.Nip, organisation?.NameOf(one.Nip), one.Waiting, one.Overdue, one.Since, one.UpToThreeDays, one.UpToSevenDays, one.Longer)),
        ]);
    }

    private static async Task<Reply<Page<InboxItem>>> PageAsync(
        Caller caller, PageRequest page, InboxOf use, OrganisationCache organisations, bool ofHr, CancellationToken stop)
    {
        var (found, refusal) = await use.RunAsync(SubmissionAccess.ActorOf(caller), ofHr, page.Next, stop, page.Limit);
        if (refusal is not null)
            return refusal;
        var organisation = await organisations.CurrentAsync(stop);
        return page.Page<InboxItem>(
            [
                .. found!.Entries.Select(entry => new InboxItem(
                    entry.Item.Nip, organisation?.NameOf(entry.Item.Nip), entry.Item.Day, entry.Version, entry.Pending, entry.Minutes, ofHr ? null : entry.Deadline)
                {
                    Kind = entry.Kind,
                    Request = entry.Item.Request,
                    Objection = entry.Item.Objection,
                    Why = entry.Why is { } why ? StatusText.WhyAtOffice(why) : null,
                }),
            ],
            found.Next);
    }
}
