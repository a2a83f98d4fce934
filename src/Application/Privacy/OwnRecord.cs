using System.Runtime.CompilerServices;
using System.Text.Json;
using EPerformance.Application.Audit;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>Results as soon as they are published, notices, decided signals, a block, and the record. One read for every published period and every hundred notices, and what is recorded of the person.</summary>
public sealed class OwnRecord(IPeriodStore periods, IAllowanceStore results, IOutbox notices, ISignalStore signals, IBlockStore blocks, IAuditRows audit) : IOwnDataPart
{
    private const int NoticesAtOnce = 100;
    private static readonly string[] WhoseHand = ["Account", "Token", "Address"];

    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) =>
    [
        ("results", ResultsAsync(person, cancellationToken)),
        ("notices", NoticesAsync(person, cancellationToken)),
        ("signals", SignalsAsync(person, cancellationToken)),
        ("blocks", BlocksAsync(person, cancellationToken)),
        ("record", RecordAsync(person, cancellationToken)),
    ];

    private async IAsyncEnumerable<object> ResultsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (period.State is not (PeriodState.Published or PeriodState.Approved or PeriodState.Locked or PeriodState.Paid)
                || await results.FindAsync(period.Id, period.State.Head.Version, person, cancellationToken).ConfigureAwait(false) is not { } result)
                continue;
            using var lines = JsonDocument.Parse(result.Explanation.Length == 0 ? "[]" : result.Explanation);
            yield return new OwnResult(period.Id, period.State.Head.Version, result with { Explanation = "" }, lines.RootElement.Clone());
        }
    }

    private async IAsyncEnumerable<object> NoticesAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? next = null;
        do
        {
            var page = await notices.PageAsync(person, next, NoticesAtOnce, cancellationToken).ConfigureAwait(false);
            foreach (var notice in page.Notices)
                yield return notice;
            next = page.Next;
        }
        while (next is not null);
    }

    private async IAsyncEnumerable<object> SignalsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var signal in await signals.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            // Who else it is about is none of this person's business.
            if (signal.Decision is not null && signal.People.Contains(person))
                yield return signal with { People = [person], Taps = [] };
        }
    }

    private async IAsyncEnumerable<object> BlocksAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var block in await blocks.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (block.Nip == person)
                yield return block;
        }
    }

    private async IAsyncEnumerable<object> RecordAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in audit.OfPersonAsync(person, cancellationToken).ConfigureAwait(false))
        {
            var isOwn = row.Row.By == person;
            yield return new OwnChange(
                row.Row.Key, row.Row.At, row.Row.By, row.Columns.Where(column => isOwn || !WhoseHand.Contains(column.Key)).ToDictionary(column => column.Key, column => column.Value, StringComparer.Ordinal));
        }
    }
}

public sealed record OwnResult(PeriodId Period, int Version, PersonResult Result, JsonElement Months);

public sealed record OwnChange(AuditKey Key, DateTimeOffset? At, Nip? By, IReadOnlyDictionary<string, string> Details);
