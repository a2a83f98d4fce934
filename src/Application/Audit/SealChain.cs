using EPerformance.Application.Ports;

namespace EPerformance.Application.Audit;

/// <summary>The seals from the first to the last, and what is wrong with them as a chain.</summary>
internal sealed class SealChain
{
    private const int ReadsAtOnce = 16;

    private readonly List<Seal> _seals = [];
    private readonly List<AuditFinding> _findings = [];
    private readonly List<string> _roots = [];

    private SealChain()
    {
    }

    /// <summary>Those that can be read, in order.</summary>
    public IReadOnlyList<Seal> Seals => _seals;

    public IReadOnlyList<AuditFinding> Findings => _findings;

    public int Count { get; private set; }

    public string? LastRoot => _roots.Count == 0 ? null : _roots[^1];

    /// <param name="knownRoot">A root that was noted elsewhere; <c>null</c> for none.</param>
    public static async Task<SealChain> ReadAsync(IAuditSeals seals, string? knownRoot, CancellationToken cancellationToken)
    {
        var chain = new SealChain();
        var expected = 1;
        string? root = Seal.Beginning;
        foreach (var together in (await seals.NumbersAsync(cancellationToken).ConfigureAwait(false)).Chunk(ReadsAtOnce))
        {
            var contents = await Task.WhenAll(together.Select(number => seals.ReadAsync(number, cancellationToken))).ConfigureAwait(false);
            foreach (var (number, content) in together.Zip(contents))
            {
                for (; expected < number; expected++)
                {
                    chain._findings.Add(new AuditFinding(AuditFindingKind.SealMissing, expected));
                    root = null;
                }

                root = chain.Add(number, content, root);
                expected = number + 1;
            }
        }

        if (knownRoot is not null && !chain._roots.Contains(knownRoot, StringComparer.OrdinalIgnoreCase))
            chain._findings.Add(new AuditFinding(AuditFindingKind.RootMissing, 0));
        return chain;
    }

    /// <summary>Adds the next seal.</summary>
    /// <param name="before">Root of the one before; <c>null</c> when that is not there.</param>
    private string Add(int number, byte[]? content, string? before)
    {
        Count++;
        var root = Seal.RootOf(content ?? []);
        _roots.Add(root);
        if (content is null || !Seal.TryRead(content, out var seal) || seal.Number != number || !IsInOrder(seal))
        {
            _findings.Add(new AuditFinding(AuditFindingKind.SealUnreadable, number));
            return root;
        }

        // Which of the two was changed, the chain alone cannot say; the earlier one is what the later one was made upon.
        if (before is not null && seal.Previous != before)
            _findings.Add(new AuditFinding(AuditFindingKind.SealChanged, Math.Max(1, number - 1)));
        _seals.Add(seal);
        return root;
    }

    private bool IsInOrder(Seal seal)
    {
        for (var at = 1; at < seal.Rows.Count; at++)
        {
            if (seal.Rows[at - 1].Key.CompareTo(seal.Rows[at].Key) >= 0)
                return false;
        }

        return seal.From < seal.To && (_seals.Count == 0 || _seals[^1].Number + 1 != seal.Number || _seals[^1].To == seal.From);
    }
}
