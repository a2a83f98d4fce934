using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Application.Talent;

/// <param name="Imported">Assessments that are new or say something else than before.</param>
/// <param name="Unchanged">Rows that said what was there already.</param>
/// <param name="Refusal"><c>null</c> when everything was imported.</param>
public sealed record AssessmentImport(int Imported, int Unchanged, IReadOnlyList<BundleProblem> Problems, IReadOnlyList<BundleProblem> Warnings, Violation? Refusal)
{
    public static implicit operator AssessmentImport(Violation refusal) => new(0, 0, [], [], refusal);
}

/// <summary>
/// Takes over assessments of potential from a file; one with a problem changes nothing. An assessment of the same person and day takes the place of the one before, which
/// stays in the audit row. A file is imported again after the program was stopped half-way.
/// </summary>
public sealed class ImportAssessments(OrganisationCache organisations, IAssessmentStore store, IBuckets buckets, TimeProvider clock)
{
    public async Task<AssessmentImport> RunAsync(IBundleSource source, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var (sink, now) = (new ProblemSink(), clock.GetUtcNow());
        if (source.Read(AssessmentFile.FileName) is not { } bytes)
        {
            sink.Problem(AssessmentFile.FileName, 1, "*", new Text("berkas wajib tidak ada", "the file is compulsory and missing"));
            return new AssessmentImport(0, 0, sink.Problems, [], ImportViolations.Unusable);
        }

        var rows = AssessmentFile.Read(bytes, AgencyZone.Wit.DateOf(now), organisation.People.ContainsKey, sink);
        if (sink.Any)
            return new AssessmentImport(0, 0, sink.Problems, sink.Warnings, ImportViolations.Unusable);
        var (imported, unchanged) = (0, 0);
        foreach (var bucket in rows.GroupBy(row => buckets.Of(row.Person)).OrderBy(group => group.Key))
        {
            var known = (await store.OfBucketAsync(bucket.Key, cancellationToken).ConfigureAwait(false)).ToDictionary(stored => stored.Person);
            var changes = new List<AssessmentChange>();
            foreach (var person in bucket.GroupBy(row => row.Person).OrderBy(group => group.Key))
            {
                var before = known.GetValueOrDefault(person.Key);
                var fresh = person.Select(row => row.Assessment).Where(one => before?.Assessments.Contains(one) != true).ToList();
                (imported, unchanged) = (imported + fresh.Count, unchanged + person.Count() - fresh.Count);
                if (fresh.Count > 0)
                    changes.Add(new AssessmentChange(before, new StoredAssessments(person.Key, Joined(before?.Assessments ?? [], fresh), (before?.Version ?? 0) + 1, "")));
            }

            if (!await store.SaveAsync(bucket.Key, changes, caller.Nip!.Value, now, cancellationToken).ConfigureAwait(false))
                return AccessViolations.ChangedMeanwhile;
        }

        return new AssessmentImport(imported, unchanged, [], sink.Warnings, null);
    }

    private static IReadOnlyList<PotentialAssessment> Joined(IReadOnlyList<PotentialAssessment> known, List<PotentialAssessment> fresh) =>
        [.. known.Where(one => fresh.All(other => other.On != one.On)).Concat(fresh).OrderBy(one => one.On)];
}
