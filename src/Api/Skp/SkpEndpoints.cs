using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Periods;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Papers;
using EPerformance.Application.Skp;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Api.Skp;

/// <summary>Performance plans (SKP): written, talked over, agreed, cascaded, printed (<c>docs/skp.md</c>).</summary>
public sealed class SkpEndpoints : IEndpointArea
{
    private const string OfYear = "/skp/{nip}/{year}", One = OfYear + "/{number}";

    public string Name => "skp";

    public IJsonTypeInfoResolver Json => SkpJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Look(endpoints);
        Change(endpoints);
        Talk(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get(OfYear, "list-skp", Permission.SeePersonalData, "A person's plans of a year.",
            async Task<Reply<SkpListAnswer>> (Nip nip, int year, Caller caller, SkpQueries use, CancellationToken stop) =>
            {
                var (plans, refusal) = await use.OfYearAsync(nip, Year(year), caller, stop);
                return refusal is null ? new SkpListAnswer([.. plans.Select(SkpShow.Line)]) : refusal;
            });

        endpoints.Get(One, "get-skp", Permission.SeePersonalData, "A plan: what is in force, what was agreed before, what is written and not agreed.",
            async Task<Reply<SkpAnswer>> (Nip nip, int year, int number, Caller caller, SkpQueries use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfAsync(new SkpId(nip, year, number), caller, stop);
                return refusal is null ? SkpShow.Whole(view!) : refusal;
            });

        endpoints.Get(One + "/history", "list-skp-changes", Permission.SeePersonalData, "Who wrote, proposed, agreed, returned or ended a plan, oldest first.",
            async Task<Reply<Page<SkpChangeAnswer>>> (Nip nip, int year, int number, Caller caller, PageRequest page, SkpQueries use, Application.Ports.ISkpStore store, CancellationToken stop) =>
            {
                var id = new SkpId(nip, year, number);
                if ((await use.OfAsync(id, caller, stop)).Refusal is { } refusal)
                    return refusal;
                var audits = await store.HistoryAsync(id, page.After, page.Limit, stop);
                return page.Page<SkpChangeAnswer>([.. audits.SelectMany(SkpShow.Change)], page.NextAfter(audits, change => change.Version));
            });

        endpoints.Get(One + "/document", "download-skp", Permission.SeePersonalData, "The plan in force, or what is written, as PDF with a place for both signatures.",
            async Task<PaperReply> (Nip nip, int year, int number, Caller caller, SkpQueries use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfAsync(new SkpId(nip, year, number), caller, stop);
                return refusal is null ? new PaperReply(SkpDocument.NameOf(view!), PaperFormat.Pdf, stream => SkpDocument.Write(view!, stream)) : refusal;
            });
    }

    private static void Look(EndpointList endpoints)
    {
        endpoints.Get(OfYear + "/supportable", "list-supportable-results", Permission.SeePersonalData, "Agreed results of those above the person today, which an own result may support.",
            async Task<Reply<SupportableAnswer>> (Nip nip, int year, Caller caller, SkpQueries use, CancellationToken stop) =>
            {
                var (results, refusal) = await use.SupportableAsync(nip, Year(year), caller, stop);
                return refusal is null
                    ? new SupportableAnswer([.. results.Select(one => new SupportableResultAnswer(ResultRefBody.Of(one.Ref)!, one.Result.Kind, one.Result.Statement))])
                    : refusal;
            });

        endpoints.Get("/skp/waiting", "list-waiting-skp", Permission.DecideItems, "Plans that wait for the caller's agreement.",
            async Task<Reply<SkpListAnswer>> (Caller caller, SkpQueries use, CancellationToken stop) =>
            {
                var (plans, refusal) = await use.WaitingAsync(caller, stop);
                return refusal is null ? new SkpListAnswer([.. plans.Select(SkpShow.Line)]) : refusal;
            });

        endpoints.Get("/skp/units/{unit}/{year}/missing", "list-missing-skp", Permission.SeePersonalData, "Who of a unit and below has no agreed plan of the year, who is waited for and until when, of those whom the caller may see.",
            async Task<Reply<MissingPlansAnswer>> (string unit, int year, Caller caller, MissingPlans use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var (people, refusal) = await use.RunAsync(unit, year, caller, stop);
                if (refusal is not null || await organisations.CurrentAsync(stop) is not { } organisation)
                    return refusal ?? Application.Attendance.AttendanceViolations.NoOrganisation;
                return new MissingPlansAnswer([.. people.Select(one => SkpShow.Missing(one, organisation))]);
            });

        endpoints.Get("/skp/units/{unit}/{year}/matrix", "get-role-result-matrix", Permission.SeePersonalData, "Whose results support whose in a unit and below, of those whom the caller may see.",
            async Task<Reply<MatrixAnswer>> (string unit, int year, Caller caller, RoleResultMatrix use, CancellationToken stop) =>
            {
                var (matrix, refusal) = await use.RunAsync(unit, year, caller, stop);
                return refusal is null ? SkpShow.Matrix(matrix!) : refusal;
            });
    }

    private static void Change(EndpointList endpoints)
    {
        endpoints.Put(One, "write-skp", Permission.SubmitWork, "Writes a plan, or an addendum or a new agreement to one that runs.",
            async Task<Reply<SkpAnswer>> (Nip nip, int year, int number, SkpBody body, Seen seen, Caller caller, WriteSkp use, SkpQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.RunAsync(new SkpId(nip, year, number), caller, seen.Version, SkpShow.Content(body), body.Kind, body.Why.Trim(), stop), queries, stop));

        endpoints.Post(One + "/propose", "propose-skp", Permission.SubmitWork, "Puts what is written before the superior.",
            async Task<Reply<SkpAnswer>> (Nip nip, int year, int number, Seen seen, Caller caller, ProposeSkp use, SkpQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.RunAsync(new SkpId(nip, year, number), caller, seen.Version, stop), queries, stop));

        endpoints.Post(One + "/agree", "agree-skp", Permission.DecideItems, "The superior agrees: from now on it is the plan of its days.",
            async Task<Reply<SkpAnswer>> (Nip nip, int year, int number, Seen seen, Caller caller, DecideSkp use, SkpQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.AgreeAsync(new SkpId(nip, year, number), caller, seen.Version, stop), queries, stop));

        endpoints.Post(One + "/return", "return-skp", Permission.DecideItems, "The superior gives it back with a reason.",
            async Task<Reply<SkpAnswer>> (Nip nip, int year, int number, SkpReturnBody body, Seen seen, Caller caller, DecideSkp use, SkpQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.ReturnAsync(new SkpId(nip, year, number), caller, seen.Version, body.Reason, stop), queries, stop));

        endpoints.Post(One + "/end", "end-skp", Permission.DecideItems, "Ends a plan before its time, such as on a change of post.",
            async Task<Reply<SkpAnswer>> (Nip nip, int year, int number, SkpEndBody body, Seen seen, Caller caller, DecideSkp use, SkpQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.EndAsync(new SkpId(nip, year, number), caller, seen.Version, body.LastDay, body.Reason, stop), queries, stop));
    }

    private static void Talk(EndpointList endpoints)
    {
        endpoints.Get(One + "/notes", "list-skp-notes", Permission.SeePersonalData, "The dialogue about a plan, oldest first; threads by replyTo.",
            async Task<Reply<SkpNotesAnswer>> (Nip nip, int year, int number, Caller caller, SkpQueries use, Application.Ports.ISkpStore store, CancellationToken stop) =>
            {
                var id = new SkpId(nip, year, number);
                var (view, refusal) = await use.OfAsync(id, caller, stop);
                if (refusal is not null)
                    return refusal;
                var notes = await store.NotesAsync(id, stop);
                return new SkpNotesAnswer([.. notes.Select(note => new SkpNoteAnswer(note.Number, note.ReplyTo, note.Result, note.Text, note.By, view!.Organisation.NameOf(note.By), note.At))]);
            });

        endpoints.Post(One + "/notes", "note-skp", Permission.SubmitWork, "Adds to the dialogue.",
            async Task<Reply<SkpAnswer>> (Nip nip, int year, int number, SkpNoteBody body, Caller caller, NoteSkp use, SkpQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.RunAsync(new SkpId(nip, year, number), caller, body.Text, body.ReplyTo, body.Result, stop), queries, stop),
            success: 201);
    }

    private static async Task<Reply<SkpAnswer>> ShowAsync(SkpResult result, SkpQueries queries, CancellationToken stop)
    {
        if (result.Refusal is { } refusal)
            return Reply<SkpAnswer>.Refused(refusal, [.. result.Problems.Select(problem => new ProblemPlace($"$.{problem.Path}", Messages: problem.Text))]);
        var view = await queries.ShowAsync(result.Stored!, stop);
        return view is null ? Application.Attendance.AttendanceViolations.NoOrganisation : SkpShow.Whole(view, result.IsRepeat);
    }

    // A year that no plan can have is one without plans.
    private static int Year(int year) => year is >= 1 and <= 9999 ? year : 1;
}
