using EPerformance.Application.Access;
using EPerformance.Application.Commendations;
using EPerformance.Application.Competence;
using EPerformance.Application.Dialogues;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Competence;

/// <summary>
/// What is told of feedback, development and commendations without anybody acting. <c>4</c> works in Jayapura; <c>2</c> is the superior, <c>1</c> stands above. Everything begins on Monday 2 March 2026. Nothing is
/// answered by silence, and what a killed process left untold is told the next night.
/// </summary>
public sealed class RemindDevelopmentTests : IDisposable
{
    private static readonly Nip Four = Nip.Parse("4");
    private static readonly DevelopmentContent Content = new(DevelopmentKind.Training, "Pelatihan menulis", "Laporan rapi", null, Sample.Date("2026-12-31"));
    private static readonly CommendationContent Praise = new(CommendationKind.Certificate, "Piagam", "Laporan selalu tepat waktu");
    private static readonly NamedEvidence Letter = new([], [], ["Surat kepala balai"]);

    private readonly FixedClock _clock = new("2026-03-02T05:00:00Z");
    private readonly MemorySurroundings _around = new();
    private readonly MemoryDialogues _dialogues;
    private readonly MemoryDevelopment _development;
    private readonly MemoryCommendations _commendations;
    private readonly OrganisationCache _organisations;

    public RemindDevelopmentTests()
    {
        _organisations = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), _clock);
        _dialogues = new(_around.CountWrite);
        _development = new(_around.CountWrite);
        _commendations = new(_around.CountWrite);
    }

    private DialogueDesk Feedback => new(_organisations, _dialogues, new DialogueSubjects(new MemorySkp(), new MemorySubmissions()), _around, _clock);

    private DevelopmentDesk Development => new(_organisations, _development, _around, new ProposalTimes(), _clock);

    private CommendationDesk Commendations
    {
        get
        {
            var evaluations = new MemoryAppraisals(new ThreeBuckets());
            return new(_organisations, _commendations, new CommendationFacts(evaluations, new MemoryRollUps(new ThreeBuckets(), evaluations)), _around, new ProposalTimes(), _clock);
        }
    }

    public void Dispose() => _organisations.Dispose();

    [Theory]
    [InlineData("at once", "2026-03-02T05:00:00Z", 1, 0)]
    [InlineData("the sixth day", "2026-03-08T14:59:59Z", 1, 0)]
    [InlineData("the seventh day begins in Jayapura", "2026-03-08T15:00:00Z", 2, 0)]
    [InlineData("the thirteenth day", "2026-03-15T14:59:59Z", 2, 0)]
    [InlineData("the fourteenth day begins", "2026-03-15T15:00:00Z", 2, 1)]
    public async Task A_superior_who_does_not_answer_is_reminded_and_then_who_stands_above_is_asked_too(string label, string at, int superior, int above)
    {
        await ProposeAsync();
        await LookEveryDayUntilAsync(at);

        Assert.Equal((label, superior, above), (label, await CountAsync("2", NoticeKind.DevelopmentWaits), await CountAsync("1", NoticeKind.DevelopmentWaits)));
        Assert.Equal(DevelopmentStatus.Proposed, Assert.Single(await _development.OfYearAsync(Four, 2026, CancellationToken.None)).Proposal.Status);
    }

    [Theory]
    [InlineData("at once", "2026-03-02T05:00:00Z", 1)]
    [InlineData("the sixth day", "2026-03-08T14:59:59Z", 1)]
    [InlineData("the seventh day begins in Jayapura", "2026-03-08T15:00:00Z", 2)]
    public async Task Who_did_not_propose_a_commendation_is_asked_about_it_and_the_person_learns_nothing(string label, string at, int asked)
    {
        await CommendAsync("2");
        await LookEveryDayUntilAsync(at);

        Assert.Equal((label, asked), (label, await CountAsync("1", NoticeKind.CommendationWaits)));
        Assert.Empty((await _around.PageAsync(Four, null, 50, CancellationToken.None)).Notices);
        Assert.Empty((await _around.PageAsync(Nip.Parse("2"), null, 50, CancellationToken.None)).Notices);
    }

    [Fact]
    public async Task A_commendation_that_the_office_proposed_is_asked_of_the_superior_and_then_above()
    {
        await CommendAsync("H", Role.Hr);
        await LookEveryDayUntilAsync("2026-03-15T15:00:00Z");

        Assert.Equal((2, 1), (await CountAsync("2", NoticeKind.CommendationWaits), await CountAsync("1", NoticeKind.CommendationWaits)));
    }

    [Fact]
    public async Task Who_has_answered_is_not_reminded_and_a_report_waits_anew()
    {
        await ProposeAsync();
        var id = new DevelopmentId(Four, 2026, 1);
        await Development.ApproveAsync(id, Caller("2"), 1, null, "", CancellationToken.None);
        await LookEveryDayUntilAsync("2026-04-01T05:00:00Z");
        Assert.Equal((1, 1), (await CountAsync("2", NoticeKind.DevelopmentWaits), await CountAsync("4", NoticeKind.DevelopmentAnswered)));

        await Development.FinishAsync(id, Caller("4"), 2, "Selesai", ["https://contoh.go.id/sertifikat"], 20, CancellationToken.None);
        await LookEveryDayUntilAsync("2026-04-08T05:00:00Z");

        Assert.Equal(3, await CountAsync("2", NoticeKind.DevelopmentWaits));
    }

    [Fact]
    public async Task A_report_of_the_next_year_on_a_proposal_of_the_last_one_is_reminded_of()
    {
        await ProposeAsync();
        var id = new DevelopmentId(Four, 2026, 1);
        await Development.ApproveAsync(id, Caller("2"), 1, null, "", CancellationToken.None);
        _clock.At("2027-06-01T05:00:00Z");
        await Development.FinishAsync(id, Caller("4"), 2, "Selesai", ["https://contoh.go.id/sertifikat"], 20, CancellationToken.None);
        await LookEveryDayUntilAsync("2027-06-08T05:00:00Z");

        Assert.Equal(3, await CountAsync("2", NoticeKind.DevelopmentWaits));
    }

    [Fact]
    public async Task What_is_old_is_told_no_more()
    {
        await ProposeAsync();
        await CommendAsync("2");
        await GiveFeedbackAsync();
        var told = await ToldAsync();
        _clock.At("2026-06-01T05:00:00Z");

        await LookAsync();

        Assert.Equal(told, await ToldAsync());
    }

    [Theory]
    [InlineData("feedback is given, a peer is asked and answers")]
    [InlineData("development is proposed, approved, reported on and confirmed")]
    [InlineData("a commendation is proposed and granted")]
    public async Task Wherever_a_process_is_killed_the_next_night_tells_what_it_left_untold(string what)
    {
        var steps = StepsOf(what);
        var undisturbed = new RemindDevelopmentTests();
        foreach (var step in undisturbed.StepsOf(what))
            await step();
        var expected = await undisturbed.ToldAsync();
        var kills = 0;
        for (var step = 0; step < steps.Count; step++)
        {
            for (var write = 0; ; write++)
            {
                using var killed = new RemindDevelopmentTests();
                var own = killed.StepsOf(what);
                for (var before = 0; before < step; before++)
                    await own[before]();
                killed._around.BreakAfter = write;
                var isKilled = false;
                try
                {
                    await own[step]();
                }
                catch (InvalidOperationException)
                {
                    isKilled = true;
                }

                killed._around.BreakAfter = null;
                // What was not written before the kill the client sends again; what was is told by the night alone.
                if (isKilled && write == 0)
                    await own[step]();
                await killed.LookAsync();
                foreach (var later in own.Skip(step + 1))
                    await later();
                Assert.Equal((what, step, write, string.Join('\n', expected)), (what, step, write, string.Join('\n', await killed.ToldAsync())));
                if (!isKilled)
                    break;
                kills++;
            }
        }

        // Each step is one write of a row, and one at least of a notice.
        Assert.True(kills >= 2 * steps.Count, $"{kills} kills");
        undisturbed.Dispose();
    }

    [Fact]
    public async Task The_same_request_again_tells_at_once_what_a_killed_process_left_untold()
    {
        _around.BreakAfter = 1;
        await Assert.ThrowsAsync<InvalidOperationException>(ProposeAsync);
        _around.BreakAfter = null;
        Assert.Equal(0, await CountAsync("2", NoticeKind.DevelopmentWaits));

        await ProposeAsync();

        Assert.Equal(1, await CountAsync("2", NoticeKind.DevelopmentWaits));
        Assert.Single(await _development.OfYearAsync(Four, 2026, CancellationToken.None));
    }

    private List<Func<Task>> StepsOf(string what) => what[0] switch
    {
        'f' =>
        [
            () =>
            {
                // From this day on 5 has the same superior.
                _clock.At("2026-03-16T05:00:00Z");
                return GiveFeedbackAsync();
            },
            () => Feedback.AskAsync(new DialogueId(Four, 2026, 1), Caller("1"), Nip.Parse("5"), CancellationToken.None),
            () => Feedback.SayAsync(new DialogueId(Four, 2026, 1), Caller("4"), "Terima kasih", CancellationToken.None),
        ],
        'd' =>
        [
            ProposeAsync,
            () => Development.ApproveAsync(new DevelopmentId(Four, 2026, 1), Caller("2"), 1, null, "", CancellationToken.None),
            () => Development.FinishAsync(new DevelopmentId(Four, 2026, 1), Caller("4"), 2, "Selesai", ["https://contoh.go.id/sertifikat"], 20, CancellationToken.None),
            () => Development.ConfirmAsync(new DevelopmentId(Four, 2026, 1), Caller("2"), 3, CancellationToken.None),
        ],
        _ =>
        [
            () => CommendAsync("2"),
            () => Commendations.GrantAsync(new CommendationId(Four, 2026, 1), Caller("1"), 1, "SK-1", "", CancellationToken.None),
        ],
    };

    private async Task ProposeAsync() => Assert.Null((await Development.ProposeAsync(Four, Caller("4"), Content, "Perlu", CancellationToken.None)).Refusal);

    private async Task CommendAsync(string by, Role role = Role.Employee) => Assert.Null((await Commendations.ProposeAsync(Four, Caller(by, role), Praise, Letter, CancellationToken.None)).Refusal);

    private async Task GiveFeedbackAsync() =>
        Assert.Null((await Feedback.BeginAsync(Four, Caller("2"), new DialogueSubject.Behaviour(CoreValue.Loyal), "Bagus", CancellationToken.None)).Refusal);

    private async Task LookAsync()
    {
        var outcome = await new RemindDevelopment(_organisations, _dialogues, _development, _commendations, _around, new ProposalTimes(), _clock).RunAsync(CancellationToken.None);
        Assert.Empty(outcome.Failures);
    }

    /// <summary>Twice at the end, which tells nobody twice.</summary>
    private async Task LookEveryDayUntilAsync(string at)
    {
        var last = FixedClock.Parse(at);
        while (_clock.GetUtcNow().AddDays(1) < last)
        {
            _clock.At(_clock.GetUtcNow().AddDays(1));
            await LookAsync();
        }

        _clock.At(last);
        await LookAsync();
        await LookAsync();
    }

    private async Task<int> CountAsync(string nip, NoticeKind kind) => (await _around.PageAsync(Nip.Parse(nip), null, 50, CancellationToken.None)).Notices.Count(notice => notice.Kind == kind);

    private async Task<List<string>> ToldAsync()
    {
        var told = new List<string>();
        foreach (var nip in new[] { "1", "2", "3", "4", "5", "H" })
            told.AddRange((await _around.PageAsync(Nip.Parse(nip), null, 50, CancellationToken.None)).Notices.Select(notice => $"{nip}: {notice.Kind} {notice.Item} {notice.Version} {notice.At:O}"));
        return told;
    }

    private static Caller Caller(string nip, Role role = Role.Employee) => new(nip, Nip.Parse(nip), role, null);
}
