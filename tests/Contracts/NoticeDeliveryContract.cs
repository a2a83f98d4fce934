using EPerformance.Application.Jobs;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Contracts;

/// <summary>From a notice to its receiver, whichever host takes the messages.</summary>
public abstract class NoticeDeliveryContract
{
    private static readonly Nip Person = Nip.Parse("3");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Written_twice_queued_twice_and_received_twice_it_is_delivered_once()
    {
        await using var host = await OpenAsync();
        await host.Rig.Outbox.PutAsync(Notice(1), Stop);
        await host.Rig.Outbox.PutAsync(Notice(1), Stop);
        var ticket = await FirstTicketAsync(host);

        Assert.Equal(1, (await host.Rig.Relay.RunAsync(Stop)).Done);
        Assert.Equal(0, (await host.Rig.Relay.RunAsync(Stop)).Done);
        await host.Rig.Queue.SendAsync(Queues.Notices, ticket, Stop);
        await host.EmptyQueuesAsync();
        await host.Rig.Outbox.PutAsync(Notice(1), Stop);
        Assert.Equal(0, (await host.Rig.Relay.RunAsync(Stop)).Done);

        var letter = Assert.Single(host.Rig.Receiver.Letters);
        Assert.Equal(Notice(1), letter.Notice);
        Assert.Equal("Your activities of 2026-03-01 have been decided.", letter.Text.En);
    }

    [Fact]
    public async Task Whatever_their_order_all_arrive_each_with_an_id_of_its_own()
    {
        await using var host = await OpenAsync();
        foreach (var version in new[] { 3, 1, 2 })
            await host.Rig.Outbox.PutAsync(Notice(version), Stop);

        await host.Rig.Relay.RunAsync(Stop);
        await host.EmptyQueuesAsync();

        Assert.Equal([1, 2, 3], host.Rig.Receiver.Letters.Select(letter => letter.Notice.Version).Order());
        Assert.Equal(3, host.Rig.Receiver.Letters.Select(letter => letter.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_receiver_that_was_away_gets_it_at_the_last_delivery()
    {
        await using var host = await OpenAsync();
        await host.Rig.Outbox.PutAsync(Notice(1), Stop);
        host.Rig.Receiver.Refusals = Queues.Deliveries - 1;

        await host.Rig.Relay.RunAsync(Stop);
        await host.EmptyQueuesAsync();

        Assert.Single(host.Rig.Receiver.Letters);
        Assert.Empty((await host.Rig.Failed.PageAsync(Queues.Notices, null, 10, Stop)).Messages);
    }

    [Fact]
    public async Task Refused_at_every_delivery_it_is_put_aside_with_the_reason_and_sent_again_by_a_person()
    {
        await using var host = await OpenAsync();
        await host.Rig.Outbox.PutAsync(Notice(1), Stop);
        host.Rig.Receiver.Refusals = Queues.Deliveries;
        await host.Rig.Relay.RunAsync(Stop);
        await host.EmptyQueuesAsync();
        Assert.Empty(host.Rig.Receiver.Letters);

        var failed = Assert.Single((await host.Rig.Failed.PageAsync(Queues.Notices, null, 10, Stop)).Messages);
        Assert.Equal("the receiver answered 503", failed.Error);
        Assert.Null(await host.Rig.Resend.RunAsync(failed.Queue, failed.Id, Stop));
        await host.EmptyQueuesAsync();

        Assert.Single(host.Rig.Receiver.Letters);
        Assert.Empty((await host.Rig.Failed.PageAsync(Queues.Notices, null, 10, Stop)).Messages);
    }

    [Fact]
    public async Task A_mail_that_the_server_never_takes_is_put_aside_and_holds_up_no_other_way()
    {
        await using var host = await OpenAsync();
        host.Rig.Mails.IsOn = true;
        await host.Rig.Outbox.PutAsync(Notice(1), Stop);
        host.Rig.Mails.Refusals = Queues.Deliveries;
        await host.Rig.Relay.RunAsync(Stop);
        await host.EmptyQueuesAsync();

        var failed = Assert.Single((await host.Rig.Failed.PageAsync(Queues.Notices, null, 10, Stop)).Messages);
        Assert.Equal(("the mail server answered 450", 1, 0), (failed.Error, host.Rig.Receiver.Letters.Count, host.Rig.Mails.Mails.Count));
        Assert.Null(await host.Rig.Resend.RunAsync(failed.Queue, failed.Id, Stop));
        await host.EmptyQueuesAsync();

        Assert.Equal(("tiga@contoh.go.id", 1), (Assert.Single(host.Rig.Mails.Mails).To, host.Rig.Receiver.Letters.Count));
    }

    [Fact]
    public async Task A_message_that_names_no_notice_is_put_aside_and_seen()
    {
        await using var host = await OpenAsync();

        await host.Rig.Queue.SendAsync(Queues.Notices, "{ \"oops\": 1 }", Stop);
        await host.EmptyQueuesAsync();

        var failed = Assert.Single((await host.Rig.Failed.PageAsync(Queues.Notices, null, 10, Stop)).Messages);
        Assert.Equal(("""{"oops":1}""", "the message names no notice"), (failed.Text, failed.Error));
    }

    protected abstract Task<IDeliveryHost> OpenAsync();

    private static Notice Notice(int version) =>
        new(Person, NoticeKind.Decided, new SubmissionDay(Person, Sample.Date("2026-03-01")), version, FixedClock.Parse("2026-03-01T10:00:00Z"));

    private static async Task<string> FirstTicketAsync(IDeliveryHost host)
    {
        await foreach (var ticket in host.Rig.Notices.WaitingAsync(Stop))
            return ticket.ToString();
        return "";
    }
}
