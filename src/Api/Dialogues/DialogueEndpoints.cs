using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Dialogues;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Dialogues;

/// <summary>Continuous feedback and the answers to it (<c>docs/development.md</c>).</summary>
public sealed class DialogueEndpoints : IEndpointArea
{
    private const string OfPerson = "/dialogues/{nip}", One = OfPerson + "/{year}/{number}";

    public string Name => "dialogues";

    public IJsonTypeInfoResolver Json => DialogueJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get(OfPerson + "/{year}", "list-dialogues", Permission.SeePersonalData, "A person's feedback of a year with the answers: for the person and the superiors of today.",
            async Task<Reply<DialogueListAnswer>> (Nip nip, int year, Caller caller, DialogueQueries use, CancellationToken stop) =>
            {
                var (threads, organisation, refusal) = await use.OfYearAsync(nip, Year(year), caller, stop);
                return refusal is null ? new DialogueListAnswer([.. threads.Select(stored => Show(stored.Thread, organisation))]) : refusal;
            });

        endpoints.Get(One, "get-dialogue", Permission.SeePersonalData, "One thread; who was asked sees what it is about and the own entries.",
            async Task<Reply<DialogueAnswer>> (Nip nip, int year, int number, Caller caller, DialogueQueries use, CancellationToken stop) =>
            {
                var (stored, organisation, refusal) = await use.OfAsync(Id(nip, year, number), caller, stop);
                return refusal is null ? Show(stored!.Thread, organisation) : refusal;
            });

        endpoints.Post(OfPerson, "begin-dialogue", Permission.SubmitWork, "A superior gives feedback on a result, an activity or a value, or the person asks for it.",
            async Task<Reply<DialogueAnswer>> (Nip nip, DialogueBody body, Caller caller, DialogueDesk use, DialogueQueries queries, OrganisationCache organisations, CancellationToken stop) =>
                await ShowAsync(await use.BeginAsync(nip, caller, body.About.Subject, body.Text, stop), caller, queries, organisations, stop),
            success: 201);

        endpoints.Post(One + "/entries", "answer-dialogue", Permission.SubmitWork, "Answers, by the person, a superior of today or a colleague who was asked.",
            async Task<Reply<DialogueAnswer>> (Nip nip, int year, int number, DialogueEntryBody body, Caller caller, DialogueDesk use, DialogueQueries queries, OrganisationCache organisations, CancellationToken stop) =>
                await ShowAsync(await use.SayAsync(Id(nip, year, number), caller, body.Text, stop), caller, queries, organisations, stop));

        endpoints.Post(One + "/asked", "ask-for-feedback", Permission.DecideItems, "A superior asks a peer or a subordinate of the person to say something, by name.",
            async Task<Reply<DialogueAnswer>> (Nip nip, int year, int number, DialogueAskBody body, Caller caller, DialogueDesk use, DialogueQueries queries, OrganisationCache organisations, CancellationToken stop) =>
                await ShowAsync(await use.AskAsync(Id(nip, year, number), caller, body.Nip, stop), caller, queries, organisations, stop));
    }

    private static async Task<Reply<DialogueAnswer>> ShowAsync(DialogueResult result, Caller caller, DialogueQueries queries, OrganisationCache organisations, CancellationToken stop)
    {
        if (result.Refusal is { } refusal)
            return refusal;
        if (await organisations.CurrentAsync(stop) is not { } organisation)
            return AccessViolations.NotFound;
        return Reply<DialogueAnswer>.Of(Show(queries.Seen(result.Stored!, caller, organisation).Thread, organisation), replayed: result.IsRepeat);
    }

    private static DialogueAnswer Show(DialogueThread thread, OrganisationView? organisation) => new(
        thread.Id.Person,
        thread.Id.Year,
        thread.Id.Number,
        DialogueSubjectBody.Of(thread.Subject),
        [.. thread.Entries.Select(entry => new DialogueEntryAnswer(entry.Number, entry.By, organisation?.NameOf(entry.By), entry.As, entry.Text, entry.At))],
        [.. thread.Asked.Select(asked => new DialogueAskedAnswer(asked.Who, organisation?.NameOf(asked.Who), asked.As, asked.By, asked.At))]);

    // A year or a number that no thread can have is one without threads.
    private static DialogueId Id(Nip nip, int year, int number) => new(nip, Year(year), number is >= 0 and <= DialogueId.MostInYear ? number : 0);

    private static int Year(int year) => year is >= 1 and <= 9999 ? year : 1;
}
