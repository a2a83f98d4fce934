using System.Security.Cryptography;
using EPerformance.Application.Bundles;
using EPerformance.Application.Imports;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Brings in what was really paid for a period, so that a shadow run can be compared with it. It changes no run and no payment.</summary>
public sealed class ImportPaidList(IPaidLists lists, TimeProvider clock)
{
    private const int Attempts = 4;

    /// <summary>The same file again is the list that is there.</summary>
    public async Task<PaidListResult> RunAsync(PeriodId id, byte[] file, Nip by, CancellationToken cancellationToken)
    {
        var sink = new ProblemSink();
        var people = PaidListFile.Read(PaidListFile.FileName, file, sink);
        if (sink.Any)
            return new PaidListResult(null, sink.Problems, [], ImportViolations.Unusable);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var known = await lists.FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (known?.Hash == hash)
                return new PaidListResult(known, [], sink.Warnings, null);
            var list = new PaidList(
                id, (known?.Number ?? 0) + 1, hash, people.Count, people.Sum(person => person.Amount), by, clock.GetUtcNow());
            if (await lists.AddAsync(list, people, cancellationToken).ConfigureAwait(false))
                return new PaidListResult(list, [], sink.Warnings, null);
        }

        return new PaidListResult(null, [], [], ImportViolations.OtherImport);
    }
}

/// <param name="List"><c>null</c> when nothing was changed.</param>
public sealed record PaidListResult(PaidList? List, IReadOnlyList<BundleProblem> Problems, IReadOnlyList<BundleProblem> Warnings, Violation? Refusal);
