using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary>How an import ended.</summary>
/// <param name="Refusal"><c>null</c> when everything was written.</param>
public sealed record CompetencyImport(int Rows, IReadOnlyList<BundleProblem> Problems, Violation? Refusal)
{
    internal static CompetencyImport Refused(Violation refusal) => new(0, [], refusal);
}

/// <summary>
/// The personnel office enters what posts ask for and what people have shown, row by row or by file. A file with a problem changes nothing; one that was written half-way is imported again, since a row that is
/// there is overwritten by the same.
/// </summary>
public sealed class RecordCompetencies(OrganisationCache organisations, ICompetencyStore store, TimeProvider clock)
{
    public async Task<Violation?> RequireAsync(RequiredCompetency one, Caller caller, CancellationToken cancellationToken)
    {
        if (CompetencyRows.Refusal(one) is { } refusal)
            return refusal;
        await store.PutRequiredAsync([one], caller.Nip!.Value, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return null;
    }

    public async Task<Violation?> AssessAsync(CompetencyAssessment one, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        if (!organisation.People.ContainsKey(one.Person))
            return AccessViolations.NotFound;
        var now = clock.GetUtcNow();
        if (CompetencyRows.Refusal(one, caller, SubmissionAccess.Today(one.Person, organisation, now)) is { } refusal)
            return refusal;
        await store.PutAssessmentsAsync([one], caller.Nip!.Value, now, cancellationToken).ConfigureAwait(false);
        return null;
    }

    public async Task<CompetencyImport> ImportRequirementsAsync(IBundleSource source, Caller caller, CancellationToken cancellationToken)
    {
        var sink = new ProblemSink();
        var rows = source.Read(CompetencyFiles.Requirements) is { } bytes ? CompetencyFiles.ReadRequirements(bytes, sink) : [];
        foreach (var (line, row) in rows)
        {
            if (CompetencyRows.Refusal(row) is { } refusal)
                sink.Problem(CompetencyFiles.Requirements, line, "*", refusal.Message);
        }

        if (sink.Any)
            return new CompetencyImport(0, sink.Problems, ImportViolations.Unusable);
        await store.PutRequiredAsync([.. rows.Select(one => one.Row)], caller.Nip!.Value, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        return new CompetencyImport(rows.Count, [], null);
    }

    public async Task<CompetencyImport> ImportAssessmentsAsync(IBundleSource source, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return CompetencyImport.Refused(AttendanceViolations.NoOrganisation);
        var (now, sink) = (clock.GetUtcNow(), new ProblemSink());
        var rows = source.Read(CompetencyFiles.Assessments) is { } bytes ? CompetencyFiles.ReadAssessments(bytes, sink) : [];
        foreach (var (line, row) in rows)
        {
            if (!organisation.People.ContainsKey(row.Person))
                sink.Problem(CompetencyFiles.Assessments, line, "nip", new Text("pegawai tidak dikenal", "the person is not known"));
            else if (CompetencyRows.Refusal(row, caller, SubmissionAccess.Today(row.Person, organisation, now)) is { } refusal)
                sink.Problem(CompetencyFiles.Assessments, line, "*", refusal.Message);
        }

        if (sink.Any)
            return new CompetencyImport(0, sink.Problems, ImportViolations.Unusable);
        await store.PutAssessmentsAsync([.. rows.Select(one => one.Row)], caller.Nip!.Value, now, cancellationToken).ConfigureAwait(false);
        return new CompetencyImport(rows.Count, [], null);
    }
}
