using EPerformance.Api.Catalogue;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Competence;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Competence;

/// <summary>The competency map: what posts ask for, what people have shown, the gap (<c>docs/development.md</c>).</summary>
internal static class CompetencyMapEndpoints
{
    private const long MaxImport = 8 * 1024 * 1024;

    public static void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Record(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/competence/maps/{nip}", "get-competency-map", Permission.SeePersonalData, "A person beside the competencies of the own post on a day (today when not given), or of another post.",
            async Task<Reply<CompetencyMapAnswer>> (Nip nip, string? position, RouteDay? on, Caller caller, CompetencyMaps use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfPersonAsync(nip, position, on?.Date, caller, stop);
                return refusal is null ? Show(view!, await organisations.CurrentAsync(stop)) : refusal;
            });

        endpoints.Get("/competence/requirements", "list-required-competencies", Permission.SeeCatalogue, "What a post asks for, of all times.",
            async Task<Reply<RequiredCompetenciesAnswer>> (string position, CompetencyMaps use, CancellationToken stop) =>
                new RequiredCompetenciesAnswer([.. (await use.OfPostAsync(position, stop)).Select(RequiredCompetencyBody.Of)]));
    }

    private static void Record(EndpointList endpoints)
    {
        endpoints.Post("/competence/requirements", "require-competency", Permission.RecordCompetencies, "Records what a post asks for, from a day on; of the same day it is overwritten.",
            async Task<Reply<Nothing>> (RequiredCompetencyBody body, Caller caller, RecordCompetencies use, CancellationToken stop) =>
                await use.RequireAsync(body.Row, caller, stop) is { } refusal ? refusal : default(Nothing));

        endpoints.Post("/competence/assessments", "record-assessment", Permission.RecordCompetencies, "Records what somebody has shown, with source, day and validity.",
            async Task<Reply<Nothing>> (CompetencyAssessmentBody body, Caller caller, RecordCompetencies use, CancellationToken stop) =>
                await use.AssessAsync(body.Row, caller, stop) is { } refusal ? refusal : default(Nothing));

        endpoints.Post("/competence/requirements/imports", "import-requirements", Permission.RecordCompetencies, "Records every row of competency_requirements.csv; all problems at once, nothing changed by a file with any.",
            async Task<Reply<CompetencyImportAnswer>> (CompetencyFileBody body, Caller caller, RecordCompetencies use, CancellationToken stop) =>
                Answer(await use.ImportRequirementsAsync(new OneFile("competency_requirements.csv", body.Csv), caller, stop)),
            maxBody: MaxImport);

        endpoints.Post("/competence/assessments/imports", "import-assessments", Permission.RecordCompetencies, "Records every row of competency_assessments.csv; all problems at once, nothing changed by a file with any.",
            async Task<Reply<CompetencyImportAnswer>> (CompetencyFileBody body, Caller caller, RecordCompetencies use, CancellationToken stop) =>
                Answer(await use.ImportAssessmentsAsync(new OneFile("competency_assessments.csv", body.Csv), caller, stop)),
            maxBody: MaxImport);
    }

    private static Reply<CompetencyImportAnswer> Answer(CompetencyImport result) =>
        result.Refusal is { } refusal ? Reply<CompetencyImportAnswer>.Refused(refusal, [.. result.Problems.Select(OneFile.Place)]) : new CompetencyImportAnswer(result.Rows);

    private static CompetencyMapAnswer Show(CompetencyView view, OrganisationView? organisation) => new(
        view.Person,
        organisation?.NameOf(view.Person),
        view.Position,
        view.On,
        view.Lines.Count(line => line.Standing == CompetencyStanding.Met),
        view.Lines.Count(line => line.Standing == CompetencyStanding.Gap),
        view.Lines.Count(line => line.Gap is null),
        [
            .. view.Lines.Select(line => new CompetencyLineAnswer(
                line.Required.Competency,
                line.Required.Name,
                line.Required.Kind,
                line.Required.Level,
                line.Gap is null ? null : line.Assessment?.Level,
                line.Gap,
                line.Standing,
                line.Assessment?.Source,
                line.Assessment?.On,
                line.Assessment?.ValidUntil)),
        ]);
}
