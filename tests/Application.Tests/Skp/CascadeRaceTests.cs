using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Skp;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Skp;

/// <summary>Results never run in a circle, also when two plans that come to lead to one another are agreed at the same moment.</summary>
public sealed class CascadeRaceTests : IDisposable
{
    private static readonly SkpId Three = new(Nip.Parse("3"), 2026, 1), Four = new(Nip.Parse("4"), 2026, 1);
    private readonly FixedClock _clock = new("2026-03-02T05:00:00Z");
    private readonly MemorySkp _store = new();
    private readonly OrganisationCache _organisations;

    public CascadeRaceTests()
    {
        _organisations = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), _clock);
    }

    public void Dispose() => _organisations.Dispose();

    [Theory]
    [InlineData("before its first write", 0)]
    [InlineData("before its second write", 1)]
    public async Task Of_two_agreements_at_once_that_would_close_a_circle_one_is_refused(string label, int writesBefore)
    {
        await ProposedAsync(Three, new ResultRef(Four.Owner, 1, "a"));
        await ProposedAsync(Four, new ResultRef(Three.Owner, 1, "a"));
        SkpResult? other = null;
        var meanwhile = new Meanwhile(_store, writesBefore, async () => other = await AgreeAsync(_store, Four));

        var one = await AgreeAsync(meanwhile, Three);
        other ??= await AgreeAsync(_store, Four);

        Assert.Equal((label, 1), (label, new[] { one, other }.Count(result => result.Refusal == SkpViolations.Circle)));
        Assert.Equal((label, 1), (label, new[] { one, other }.Count(result => result.Refusal is null)));
        var plans = new[] { Three, Four }.Select(async id => (id, (await _store.FindAsync(id, CancellationToken.None))!.Plan.InForce!.Content));
        Assert.Null(new Cascade(await Task.WhenAll(plans)).Circle());
    }

    /// <summary>A plan in force, and an addendum before the superior in which its result takes over another one.</summary>
    private async Task ProposedAsync(SkpId id, ResultRef succeeds)
    {
        await WriteAsync(id, AgreementKind.First, null);
        Assert.Null((await AgreeAsync(_store, id)).Refusal);
        if (await _store.FindAsync(new SkpId(succeeds.Owner, 2026, 1), CancellationToken.None) is null)
        {
            var other = new SkpId(succeeds.Owner, 2026, 1);
            await WriteAsync(other, AgreementKind.First, null);
            Assert.Null((await AgreeAsync(_store, other)).Refusal);
        }

        await WriteAsync(id, AgreementKind.Addendum, succeeds);
    }

    private async Task WriteAsync(SkpId id, AgreementKind kind, ResultRef? succeeds)
    {
        if (kind == AgreementKind.First && await _store.FindAsync(id, CancellationToken.None) is not null)
            return;
        var (desk, owner) = (Desk(_store), new Caller("o", id.Owner, Role.Employee, null));
        var seen = (await _store.FindAsync(id, CancellationToken.None))?.Version ?? 0;
        var written = await new WriteSkp(desk).RunAsync(id, owner, seen, Content(succeeds), kind, kind == AgreementKind.First ? "" : "Mutasi", CancellationToken.None);
        Assert.Null(written.Refusal);
        Assert.Null((await new ProposeSkp(desk).RunAsync(id, owner, written.Stored!.Version, CancellationToken.None)).Refusal);
    }

    private async Task<SkpResult> AgreeAsync(ISkpStore store, SkpId id)
    {
        var seen = (await _store.FindAsync(id, CancellationToken.None))!.Version;
        return await new DecideSkp(Desk(store)).AgreeAsync(id, new Caller("1", Nip.Parse("1"), Role.Employee, null), seen, CancellationToken.None);
    }

    private SkpDesk Desk(ISkpStore store) => new(_organisations, store, new MemorySurroundings(), new SkpTimes(), _clock);

    private static SkpContent Content(ResultRef? succeeds) => new(
        SkpForm.Staff, Sample.Range("2026-01-01", "2026-12-31"),
        [new PlannedResult("a", ResultKind.Main, "Laporan tersusun", CascadeKind.NonCascading, null, [new Indicator("Jumlah", "12 laporan", ResultAspect.Quantity, null)]) { Succeeds = succeeds }],
        [.. Enum.GetValues<CoreValue>().Select(value => new BehaviourExpectation(value, ""))], [], [], []);

    /// <summary>Lets something happen just before one of the writes.</summary>
    private sealed class Meanwhile(ISkpStore inner, int writesBefore, Func<Task> happens) : ISkpStore
    {
        private int _writes;

        public Task<StoredSkp?> FindAsync(SkpId id, CancellationToken cancellationToken) => inner.FindAsync(id, cancellationToken);

        public Task<IReadOnlyList<StoredSkp>> OfYearAsync(Nip owner, int year, CancellationToken cancellationToken) => inner.OfYearAsync(owner, year, cancellationToken);

        public async Task<SaveResult> SaveAsync(StoredSkp? before, SkpChange change, CancellationToken cancellationToken)
        {
            await WriteAsync();
            return await inner.SaveAsync(before, change, cancellationToken);
        }

        public async Task<bool> LeanAsync(StoredSkp plan, CancellationToken cancellationToken)
        {
            await WriteAsync();
            return await inner.LeanAsync(plan, cancellationToken);
        }

        public Task<IReadOnlyList<SkpNote>> NotesAsync(SkpId id, CancellationToken cancellationToken) => inner.NotesAsync(id, cancellationToken);

        public Task<IReadOnlyList<SkpAudit>> HistoryAsync(SkpId id, int after, int count, CancellationToken cancellationToken) => inner.HistoryAsync(id, after, count, cancellationToken);

        private async Task WriteAsync()
        {
            if (_writes++ == writesBefore)
                await happens();
        }
    }
}
