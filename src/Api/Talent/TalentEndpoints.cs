using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Catalogue;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Talent;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Api.Talent;

/// <summary>Talent management by PermenPANRB 3/2020: assessments, maps, pool, successors (<c>docs/talent.md</c>).</summary>
public sealed class TalentEndpoints : IEndpointArea
{
    private const string Rules = "/talent/rules", Maps = "/talent/maps", One = Maps + "/{id}", Posts = "/talent/posts", Post = Posts + "/{code}";

    /// <summary>Two hundred thousand rows.</summary>
    private const long MaxImport = 16 * 1024 * 1024;

    public string Name => "talent";

    public IJsonTypeInfoResolver Json => TalentJson.Default;

    public void Declare(EndpointList endpoints)
    {
        DeclareRules(endpoints);
        DeclareMaps(endpoints);
        DeclarePosts(endpoints);

        endpoints.Post("/talent/assessments", "import-potential-assessments", Permission.ManageTalent, "Takes over assessments of potential from a file; all problems at once, nothing changed by a file with any.",
            async Task<Reply<AssessmentImportAnswer>> (AssessmentImportBody body, Caller caller, ImportAssessments use, CancellationToken stop) =>
            {
                var result = await use.RunAsync(new OneFile("assessments.csv", body.Csv), caller, stop);
                if (result.Refusal is { } refusal)
                    return Reply<AssessmentImportAnswer>.Refused(refusal, [.. result.Problems.Select(OneFile.Place)]);
                return new AssessmentImportAnswer(result.Imported, result.Unchanged, [.. result.Warnings.Select(warning => warning.In("id"))]);
            },
            maxBody: MaxImport);

        endpoints.Get("/talent/people/{nip}", "get-talent-of-person", Permission.SeePersonalData, "A person's places on the last maps with everything that they rest on, and the assessments.",
            async Task<Reply<TalentPersonAnswer>> (Nip nip, Caller caller, TalentDesk use, CancellationToken stop) =>
            {
                var (maps, assessments, refusal) = await use.OfPersonAsync(nip, caller, stop);
                return refusal is null ? TalentShow.Person(nip, maps, assessments) : refusal;
            });
    }

    private static void DeclareRules(EndpointList endpoints)
    {
        endpoints.Get(Rules, "get-talent-rules", Permission.SeeTalent, "By which cuts and weights maps are made.",
            async Task<Reply<TalentRulesBody>> (ITalentStore store, CancellationToken stop) => await store.RulesAsync(stop) is { } stored ? TalentShow.Whole(stored) : TalentShow.Rules(TalentRules.Default));

        endpoints.Put(Rules, "set-talent-rules", Permission.ManageTalent, "Sets by which cuts and weights maps are made, from the next one on.",
            async Task<Reply<TalentRulesBody>> (TalentRulesBody body, Seen seen, Caller caller, TalentDesk use, CancellationToken stop) =>
            {
                var (stored, refusal) = await use.SetRulesAsync(TalentShow.Read(body), caller.Nip!.Value, seen.Version, stop);
                return refusal is null ? TalentShow.Whole(stored!) : refusal;
            });
    }

    private static void DeclareMaps(EndpointList endpoints)
    {
        endpoints.Get(Maps, "list-talent-maps", Permission.SeeTalent, "Maps that were taken, newest first.",
            async Task<Reply<TalentMapsAnswer>> (ITalentStore store, CancellationToken stop) => new TalentMapsAnswer([.. (await store.MapsAsync(stop)).Reverse().Select(TalentShow.Map)]));

        endpoints.Post(Maps, "take-talent-map", Permission.ManageTalent, "Takes the map of a unit and everything below it, or of the agency, and keeps it with the rules and every input.",
            async Task<Reply<TalentMapAnswer>> (TalentMapBody body, Caller caller, TakeMap use, CancellationToken stop) =>
            {
                var (map, refusal) = await use.RunAsync(body.Unit, body.On, caller, stop);
                return refusal is null ? TalentShow.Map(map!) : refusal;
            },
            success: 201);

        endpoints.Get(One, "get-talent-map", Permission.SeeTalent, "A map: its rules, people by box, and those without one by the reason.",
            async Task<Reply<TalentMapAnswer>> (string id, ITalentStore store, CancellationToken stop) => await FindAsync(id, store, stop) is { } map ? TalentShow.Map(map) : AccessViolations.NotFound);

        endpoints.Get(One + "/people", "list-talent-people", Permission.SeeTalent, "Everybody on a map in order of NIP, placed or not, with what each place rests on.",
            async Task<Reply<Page<TalentSeatAnswer>>> (string id, PageRequest page, ITalentStore store, CancellationToken stop) =>
            {
                if (await FindAsync(id, store, stop) is not { } map)
                    return AccessViolations.NotFound;
                var seats = await store.SeatsAsync(id, Nip.TryParse(page.Next, out var after) ? after : null, page.Limit, stop);
                return page.Page<TalentSeatAnswer>([.. seats.Select(seat => TalentShow.Seat(seat, map.Rules))], seats.Count == page.Limit ? seats[^1].Place.Nip.Value : null);
            });

        endpoints.Get(One + "/pool", "list-talent-pool", Permission.SeeTalent, "The pool of a map by rank, each with the reasons.",
            async Task<Reply<Page<TalentSeatAnswer>>> (string id, PageRequest page, ITalentStore store, CancellationToken stop) =>
            {
                if (await FindAsync(id, store, stop) is not { } map)
                    return AccessViolations.NotFound;
                var seats = await store.PoolAsync(id, page.After, page.Limit, stop);
                return page.Page<TalentSeatAnswer>([.. seats.Select(seat => TalentShow.Seat(seat, map.Rules))], page.NextAfter(seats, seat => seat.Rank!.Value));
            });
    }

    private static void DeclarePosts(EndpointList endpoints)
    {
        endpoints.Get(Posts, "list-target-posts", Permission.SeeTalent, "Posts for which successors are looked for.",
            async Task<Reply<TargetPostsAnswer>> (ITalentStore store, CancellationToken stop) => new TargetPostsAnswer([.. (await store.PostsAsync(stop)).Select(TalentShow.Post)]));

        endpoints.Put(Post, "set-target-post", Permission.ManageTalent, "Writes a target post: what a successor must have.",
            async Task<Reply<TargetPostAnswer>> (string code, TargetPostBody body, Seen seen, Caller caller, TalentDesk use, CancellationToken stop) =>
            {
                var (stored, refusal) = await use.SetPostAsync(new TargetPost(code, body.Position, body.Unit, body.LeastClass, body.LeastMonths), caller.Nip!.Value, seen.Version, stop);
                return refusal is null ? TalentShow.Whole(stored!) : refusal;
            });

        endpoints.Get(One + "/candidates/{code}", "list-succession-candidates", Permission.SeeTalent, "Who of a map's pool could follow into a post, with readiness and what is missing. Nothing is decided by it.",
            async Task<Reply<SuccessionAnswer>> (string id, string code, TalentDesk use, CancellationToken stop) =>
            {
                var (map, post, candidates, refusal) = await use.CandidatesAsync(id, code, stop);
                return refusal is null ? TalentShow.Candidates(map!, post!, candidates) : refusal;
            });
    }

    private static async Task<TakenMap?> FindAsync(string id, ITalentStore store, CancellationToken stop) => TakenMap.IsId(id) ? await store.FindAsync(id, stop) : null;
}
