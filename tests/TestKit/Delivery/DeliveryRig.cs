using EPerformance.Application.Bundles;
using EPerformance.Application.Delivery;
using EPerformance.Application.Jobs;
using EPerformance.Application.Messages;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit.Delivery;

/// <summary>What brings notices out of the program, on one set of ports.</summary>
public sealed class DeliveryRig(IOutbox outbox, INoticeDeliveries notices, IFailedMessages failed, IMessageQueue queue) : IDisposable
{
    private readonly OrganisationCache _organisation = new(
        new MemoryOrganisation(SampleOrganisation.Facts() with { FactTables = [new FactTable(Contacts.FileName, true, ["nip", "email"], [new FactRow(2, ["3", "tiga@contoh.go.id"])])] }),
        new FixedClock("2026-03-02T00:00:00Z"));

    public FixedClock Clock { get; } = new("2026-03-02T00:00:00Z");

    public Receiver Receiver { get; } = new();

    /// <summary>Only <c>3</c> has an address: tiga@contoh.go.id.</summary>
    public MailReceiver Mails { get; } = new();

    public IOutbox Outbox => outbox;

    public INoticeDeliveries Notices => notices;

    public IFailedMessages Failed => failed;

    public IMessageQueue Queue => queue;

    public RelayNotices Relay => new(Receiver, notices, queue, Clock, Mails);

    public QueueTable Table => new(new DeliverNotice(notices, Receiver, _organisation, Clock, Mails));

    public HandleMessage Handle => new(Table, failed, Clock);

    public ResendMessage Resend => new(failed, queue);

    public void Dispose() => _organisation.Dispose();
}
