using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Commendations;
using EPerformance.Storage.Competence;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Competence;

/// <summary>Development, competencies and commendations on tables.</summary>
public sealed class CompetenceStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2");

    [Fact]
    public async Task A_proposal_is_read_again_with_its_facts_and_history_and_of_two_changes_one_is_written()
    {
        var (store, id) = (new DevelopmentStore(Clients), new DevelopmentId(Person, 2026, 1));
        DevelopmentReason[] reasons =
        [
            new DevelopmentReason.ResultBelow(AppraisalPeriod.Annual(2025), new ResultKey(1, "a"), "Laporan"), new DevelopmentReason.BehaviourBelow(AppraisalPeriod.Annual(2025), CoreValue.Loyal),
            new DevelopmentReason.CompetencyGap("T1", 4, 3, new DateOnly(2025, 6, 1)), new DevelopmentReason.Stated("x"),
        ];
        var content = new DevelopmentContent(DevelopmentKind.Coaching, "Judul", "Tujuan", "T1", new DateOnly(2026, 10, 2));
        var proposed = await SaveAsync(store, id, null, null, new DevelopmentEvent.Proposed(DevelopmentOrigin.System, null, "result|2025|1|a", content, reasons, At));
        var approved = await SaveAsync(store, id, proposed, Superior, new DevelopmentEvent.Approved(content, new DevelopmentAnswer(true, "", Superior, At), At));
        var finished = await SaveAsync(store, id, approved, Person, new DevelopmentEvent.Finished(new DevelopmentReport("Selesai", ["https://bukti.example.go.id/1"], 24, At), At));

        Assert.Equal((3, DevelopmentStatus.Finished, 24), (finished.Version, finished.Proposal.Status, finished.Proposal.Report!.Hours));
        Assert.Equal(reasons, finished.Proposal.Reasons);
        Assert.Equal([(1, null), (2, Superior), (3, (Nip?)Person)], (await store.HistoryAsync(id, 0, 25, Stop)).Select(audit => (audit.Version, audit.By)));
        Assert.Equal([3], (await store.HistoryAsync(id, 2, 25, Stop)).Select(audit => audit.Version));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(approved, new DevelopmentChange(finished, [], Superior, At), Stop));
        using var scope = Clients.Transactions.Begin();
        Assert.Single(await store.OfYearAsync(Person, 2026, Stop));
        Assert.Equal(1, scope.Tally.Total);
    }

    [Fact]
    public async Task What_a_post_asks_for_and_a_person_has_shown_is_one_read_each_overwritten_by_the_same_key_and_audited()
    {
        var store = new CompetencyStore(Clients);
        var post = new string('J', 190) + " / Kepala \"Sub-Bagian\"";
        RequiredCompetency Required(int i, int level) => new(post, $"T/{i:D3}", "Asesmen", CompetencyKind.Technical, level, DateRange.Since(new DateOnly(2026, 1, 1)));
        await store.PutRequiredAsync([.. Enumerable.Range(0, 150).Select(i => Required(i, 3)), Required(0, 4)], Superior, At, Stop);
        var (first, second) = (new CompetencyAssessment(Person, "T/001", 2, "AC", new DateOnly(2025, 6, 1), new DateOnly(2028, 5, 31)), new CompetencyAssessment(Person, "T/001", 3, "Uji", new DateOnly(2025, 6, 1), new DateOnly(2028, 5, 31)));
        await store.PutAssessmentsAsync([first, second], Superior, At, Stop);
        await store.PutAssessmentsAsync([first with { Level = 5 }], Superior, At.AddMinutes(1), Stop);
        // The same import again, cut off and repeated at the same instant, is no failure.
        await store.PutAssessmentsAsync([first with { Level = 5 }], Superior, At.AddMinutes(1), Stop);

        using var scope = Clients.Transactions.Begin();
        var required = await store.RequiredAsync(post, Stop);
        Assert.Equal((150, 4, 3), (required.Count, required[0].Level, required[1].Level));
        Assert.Equal([2, 3], (await store.AssessmentsAsync(Person, Stop)).Select(one => one.Level == 5 ? 2 : one.Level).Order());
        Assert.Equal(2, scope.Tally.Total);
        Assert.Empty(await store.RequiredAsync("Staf", Stop));
        var actions = new List<string>();
        await foreach (var row in new AuditRows(Clients).AllAsync(null, null, Stop))
            actions.AddRange(new Application.Audit.AuditEntry(row, await new AuditRows(Clients).FindAsync(row.Key, Stop), null).Actions);
        Assert.Equal(["CompetencyAssessed", "CompetencyAssessed", "CompetencyRequired", "CompetencyRequired"], actions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_commendation_is_read_again_with_its_evidence_and_a_year_is_one_read()
    {
        var store = new CommendationStore(Clients);
        CommendationEvidence[] evidence =
        [
            new CommendationEvidence.Rated(AppraisalPeriod.Annual(2025), Predicate.SangatBaik), new CommendationEvidence.Card(PayPeriod.TryParse("2026-03", out var march) ? march : default, 987, 12, 6000),
            new CommendationEvidence.Document("LKjIP"),
        ];
        foreach (var (nip, number) in new[] { ("4", 1), ("40", 1), ("4", 2) })
        {
            var id = new CommendationId(Nip.Parse(nip), 2026, number);
            var happened = new CommendationEvent.Proposed(new CommendationContent(CommendationKind.Honour, "x", "y"), evidence, Superior, At);
            Assert.Equal(SaveResult.Saved, await store.SaveAsync(null, new CommendationChange(new StoredCommendation(CommendationDecider.Evolve(id, null, happened), 1, ""), [happened], Superior, At), Stop));
        }

        using var scope = Clients.Transactions.Begin();
        Assert.Equal(["4|2026|1", "4|2026|2", "40|2026|1"], (await store.OfYearAsync(2026, Stop)).Select(one => one.Commendation.Id.ToString()));
        var own = await store.OfPersonAsync(Person, 2026, Stop);
        Assert.Equal(2, scope.Tally.Total);
        Assert.Equal(evidence, own[0].Commendation.Evidence);
        var decided = new CommendationEvent.Decided(new CommendationRuling(true, "SK", "", Nip.Parse("1"), At), At);
        var after = new StoredCommendation(CommendationDecider.Evolve(own[0].Commendation.Id, own[0].Commendation, decided), 2, "");
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(own[0], new CommendationChange(after, [decided], Nip.Parse("1"), At), Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(own[0], new CommendationChange(after, [decided], Nip.Parse("1"), At), Stop));
        Assert.Equal(["Proposed", "Decided"], (await store.HistoryAsync(own[0].Commendation.Id, 0, 25, Stop)).Select(audit => audit.Events[0].GetType().Name));
    }

    private static async Task<StoredDevelopment> SaveAsync(DevelopmentStore store, DevelopmentId id, StoredDevelopment? before, Nip? by, DevelopmentEvent happened)
    {
        var after = new StoredDevelopment(DevelopmentDecider.Evolve(id, before?.Proposal, happened), (before?.Version ?? 0) + 1, "");
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(before, new DevelopmentChange(after, [happened], by, At), Stop));
        return (await store.FindAsync(id, Stop))!;
    }
}
