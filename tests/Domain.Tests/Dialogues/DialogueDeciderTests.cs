using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Dialogues;

/// <summary><c>2</c> leads <c>4</c>; <c>5</c> is a peer. The thread is of 2026.</summary>
public sealed class DialogueDeciderTests
{
    private static readonly DateTimeOffset Now = FixedClock.Parse("2026-03-20T02:00:00Z");
    private static readonly DateOnly Today = new(2026, 3, 20);
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2"), Peer = Nip.Parse("5");

    [Fact]
    public void A_superior_gives_feedback_and_the_person_answers()
    {
        var thread = Said(Said(Begun(), Person, DialogueVoice.Person, "Akan saya perbaiki"), Superior, DialogueVoice.Superior, "Terima kasih");

        Assert.Equal([(1, Superior, "Laporan terlambat"), (2, Person, "Akan saya perbaiki"), (3, Superior, "Terima kasih")], thread.Entries.Select(entry => (entry.Number, entry.By, entry.Text)));
    }

    [Theory]
    [InlineData(DialogueVoice.Peer)]
    [InlineData(DialogueVoice.Subordinate)]
    [InlineData(null)]
    public void Nobody_but_the_person_and_those_above_begins(DialogueVoice? voice) =>
        Assert.Equal(DialogueViolations.NotInDialogue, DialogueDecider.Decide(null, new DialogueCommand.Begin(Peer, voice, new DialogueSubject.Behaviour(CoreValue.Loyal), "x", Now)).Refusal);

    [Fact]
    public void Who_is_nobody_of_the_thread_says_nothing_in_it() =>
        Assert.Equal(DialogueViolations.NotInDialogue, DialogueDecider.Decide(Begun(), new DialogueCommand.Say(Peer, null, "x", Today, Now)).Refusal);

    [Fact]
    public void The_same_words_again_are_said_once()
    {
        var thread = Said(Begun(), Person, DialogueVoice.Person, "Siap");

        Assert.True(DialogueDecider.Decide(thread, new DialogueCommand.Say(Person, DialogueVoice.Person, "Siap", Today, Now)).IsRepeat);
        Assert.False(DialogueDecider.Decide(thread, new DialogueCommand.Say(Superior, DialogueVoice.Superior, "Siap", Today, Now)).IsRepeat);
    }

    [Theory]
    [InlineData("the last day of its year", "2026-12-31", false)]
    [InlineData("the day after", "2027-01-01", true)]
    public void A_thread_takes_entries_until_its_year_is_over(string label, string today, bool isOver)
    {
        var said = DialogueDecider.Decide(Begun(), new DialogueCommand.Say(Person, DialogueVoice.Person, "x", Sample.Date(today), Now)).Refusal;
        var asked = DialogueDecider.Decide(Begun(), new DialogueCommand.Ask(Superior, DialogueVoice.Superior, Peer, DialogueVoice.Peer, Sample.Date(today), Now)).Refusal;

        Assert.Equal((label, isOver ? DialogueViolations.YearOver : null), (label, said));
        Assert.Equal((label, isOver ? DialogueViolations.YearOver : null), (label, asked));
    }

    [Fact]
    public void A_superior_asks_a_peer_or_a_subordinate_and_nobody_else()
    {
        var asked = Assert.IsType<DialogueEvent.ColleagueAsked>(Assert.Single(Ask(Begun(), DialogueVoice.Superior, DialogueVoice.Peer).Events));
        Assert.Equal(new AskedColleague(Peer, DialogueVoice.Peer, Superior, Now), asked.Colleague);
        Assert.True(Ask(DialogueDecider.Evolve(Begun(), asked), DialogueVoice.Superior, DialogueVoice.Peer).IsRepeat);

        Assert.Equal(DialogueViolations.NotColleague, Ask(Begun(), DialogueVoice.Superior, null).Refusal);
        Assert.Equal(DialogueViolations.NotColleague, Ask(Begun(), DialogueVoice.Superior, DialogueVoice.Superior).Refusal);
        foreach (var voice in new DialogueVoice?[] { DialogueVoice.Person, DialogueVoice.Peer, DialogueVoice.Subordinate, null })
            Assert.Equal(DialogueViolations.OnlySuperiorAsks, Ask(Begun(), voice, DialogueVoice.Peer).Refusal);
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    public void Two_hundred_entries_are_full(int entries, bool isFull)
    {
        var thread = Begun();
        while (thread.Entries.Count < entries)
            thread = Said(thread, thread.Entries.Count % 2 == 0 ? Superior : Person, DialogueVoice.Superior, "x");

        Assert.Equal(isFull ? DialogueViolations.Full : null, DialogueDecider.Decide(thread, new DialogueCommand.Say(Peer, DialogueVoice.Peer, "y", Today, Now)).Refusal);
    }

    [Fact]
    public void Of_a_time_is_evidence_what_was_said_in_it_at_the_persons_place()
    {
        var thread = new DialogueThread(
            new DialogueId(Person, 2026, 1),
            new DialogueSubject.Result(new ResultKey(1, "a")),
            [Entry(1, "2026-02-28T14:59:59Z", DialogueVoice.Superior), Entry(2, "2026-02-28T15:00:00Z", DialogueVoice.Person), Entry(3, "2026-03-31T14:59:59Z", DialogueVoice.Superior), Entry(4, "2026-03-31T15:00:00Z", DialogueVoice.Person)],
            []);

        var march = Assert.Single(DialogueEvidence.In(Sample.Range("2026-03-01", "2026-03-31"), [thread], AgencyZone.Wit));
        Assert.Equal((2, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)), (march.Entries, march.First, march.Last));
        Assert.Equal([DialogueVoice.Person, DialogueVoice.Superior], march.Voices);
        Assert.Empty(DialogueEvidence.In(Sample.Range("2026-05-01", "2026-05-31"), [thread], AgencyZone.Wit));
    }

    private static DialogueEntry Entry(int number, string at, DialogueVoice voice) => new(number, Person, voice, "x", FixedClock.Parse(at));

    private static DialogueThread Begun()
    {
        var decision = DialogueDecider.Decide(null, new DialogueCommand.Begin(Superior, DialogueVoice.Superior, new DialogueSubject.Behaviour(CoreValue.Loyal), "Laporan terlambat", Now));
        return decision.Events.Aggregate(new DialogueThread(new DialogueId(Person, 2026, 1), new DialogueSubject.Behaviour(CoreValue.Loyal), [], []), DialogueDecider.Evolve);
    }

    private static DialogueThread Said(DialogueThread thread, Nip by, DialogueVoice voice, string text)
    {
        var decision = DialogueDecider.Decide(thread, new DialogueCommand.Say(by, voice, text, Today, Now));
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(thread, DialogueDecider.Evolve);
    }

    private static Decision<DialogueEvent> Ask(DialogueThread thread, DialogueVoice? voice, DialogueVoice? whomAs) =>
        DialogueDecider.Decide(thread, new DialogueCommand.Ask(Superior, voice, Peer, whomAs, Today, Now));
}
