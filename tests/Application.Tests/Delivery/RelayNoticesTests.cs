using EPerformance.Application.Delivery;
using EPerformance.Application.Jobs;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Delivery;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Delivery;

/// <summary>What only shows inside. From notice to receiver: <c>NoticeDeliveryContract</c>.</summary>
public sealed class RelayNoticesTests : IDisposable
{
    private static readonly Notice Notice = new(Nip.Parse("3"), NoticeKind.Returned, new SubmissionDay(Nip.Parse("3"), Sample.Date("2026-03-01")), 2, FixedClock.Parse("2026-03-02T00:00:00Z"));
    private readonly MemoryDelivery _ports = new();
    private readonly DeliveryRig _rig;

    public RelayNoticesTests() => _rig = new DeliveryRig(_ports, _ports, _ports, _ports);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("within two days", "2026-03-03T23:59:59Z", 1)]
    [InlineData("two days", "2026-03-04T00:00:00Z", 0)]
    [InlineData("long after", "2026-04-01T00:00:00Z", 0)]
    public async Task A_ticket_waits_for_its_notice_and_not_for_ever(string label, string now, int left)
    {
        _ports.PutTicketOnly(Notice);
        _rig.Clock.At(now);

        await _rig.Relay.RunAsync(Stop);

        Assert.Empty(_ports.Sent);
        Assert.Equal((label, left), (label, await WaitingAsync()));
    }

    [Fact]
    public async Task The_notice_that_comes_late_is_queued_then()
    {
        _ports.PutTicketOnly(Notice);
        await _rig.Relay.RunAsync(Stop);
        await _ports.PutAsync(Notice, Stop);

        await _rig.Relay.RunAsync(Stop);

        Assert.NotEmpty(_ports.Sent);
        Assert.Equal(0, await WaitingAsync());
    }

    [Fact]
    public async Task Where_nothing_leaves_the_program_nothing_is_looked_at()
    {
        _rig.Receiver.IsOn = false;
        await _ports.PutAsync(Notice, Stop);

        Assert.Equal(JobOutcome.Nothing, await _rig.Relay.RunAsync(Stop));
        Assert.Equal(1, await WaitingAsync());
    }

    [Fact]
    public async Task Each_way_out_has_a_message_of_its_own_and_a_mark_of_its_own()
    {
        _rig.Mails.IsOn = true;
        await _ports.PutAsync(Notice, Stop);
        await _rig.Relay.RunAsync(Stop);

        foreach (var (_, text) in _ports.Sent.Concat(_ports.Sent).ToList())
            await _rig.Table.Of(Queues.Notices).RunAsync(text, Stop);

        Assert.Equal(2, _ports.Sent.Count);
        var (letter, mail) = (Assert.Single(_rig.Receiver.Letters), Assert.Single(_rig.Mails.Mails));
        Assert.Equal((letter.Id, "tiga@contoh.go.id", letter.Text), (mail.Id, mail.To, mail.Text));
    }

    [Fact]
    public async Task Where_only_mails_leave_only_mails_are_queued_and_who_gave_no_address_finds_it_in_the_program()
    {
        (_rig.Receiver.IsOn, _rig.Mails.IsOn) = (false, true);
        await _ports.PutAsync(Notice, Stop);
        await _ports.PutAsync(Notice with { Recipient = Nip.Parse("4") }, Stop);
        await _rig.Relay.RunAsync(Stop);

        foreach (var (_, text) in _ports.Sent)
            await _rig.Table.Of(Queues.Notices).RunAsync(text, Stop);

        Assert.Equal(2, _ports.Sent.Count);
        Assert.Equal("tiga@contoh.go.id", Assert.Single(_rig.Mails.Mails).To);
        Assert.Empty(_rig.Receiver.Letters);
    }

    [Fact]
    public void No_notice_holds_an_amount() => Assert.All(
        from kind in Enum.GetValues<NoticeKind>()
        from item in new ItemRef[] { Notice.Item, Notice.Item with { Request = "r" }, Notice.Item with { Objection = "o" } }
        select (Kind: kind, Item: item),
        pair =>
        {
            var text = Record.Exception(() => NoticeText.Of(Notice with { Kind = pair.Kind, Item = pair.Item }, "Siti")) is null ? NoticeText.Of(Notice with { Kind = pair.Kind, Item = pair.Item }, "Siti") : new Text("", "");
            Assert.DoesNotMatch("(?i)rp|idr|rupiah|[0-9]{1,3}([.,][0-9]{3})+", text.Id.Replace("2026-03-01", "", StringComparison.Ordinal) + text.En);
        });

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"Recipient":"3","At":"2026-03-02T00:00:00Z"}""")]
    [InlineData("""{"Recipient":"","At":"2026-03-02T00:00:00Z","Id":"x"}""")]
    public void A_text_that_names_no_notice_is_no_ticket(string text) => Assert.Throws<FormatException>(() => NoticeTicket.Parse(text));

    [Fact]
    public void A_ticket_reads_as_it_was_written()
    {
        var ticket = new NoticeTicket(Nip.Parse("198502022010012002"), FixedClock.Parse("2026-03-02T00:00:00.1234567Z"), "S!198502022010012002!20260301 00000002 Returned");

        Assert.Equal(ticket, NoticeTicket.Parse(ticket.ToString()));
        Assert.Equal(ticket.DeliveryId, NoticeTicket.Parse(ticket.ToString()).DeliveryId);
        Assert.NotEqual(ticket.DeliveryId, (ticket with { Id = "other" }).DeliveryId);
    }

    public void Dispose() => _rig.Dispose();

    private async Task<int> WaitingAsync()
    {
        var waiting = 0;
        await foreach (var ticket in _ports.WaitingAsync(Stop))
            waiting++;
        return waiting;
    }
}
