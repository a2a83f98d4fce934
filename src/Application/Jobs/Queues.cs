namespace EPerformance.Application.Jobs;

/// <summary>
/// Every queue, for every host: workers of SelfHost and triggers of the Functions host. The names are constants so that a trigger's attribute can name
/// them. Delivery is at least once and in no certain order, so what handles a message must not mind either.
/// </summary>
public static class Queues
{
    /// <summary>How often a message is handed out before it is put aside. As in <c>host.json</c>.</summary>
    public const int Deliveries = 5;

    /// <summary>What the Functions host adds to the name of a queue for messages that failed too often.</summary>
    public const string PoisonSuffix = "-poison";

    /// <summary>Notices to be delivered outside the program, a <see cref="Delivery.NoticeTicket"/> each.</summary>
    public const string Notices = "notices";

    public const string NoticesPoison = Notices + PoisonSuffix;

    /// <summary>
    /// From a failure to the next attempt, as in <c>host.json</c>. With <see cref="Deliveries"/> a receiver may be away for eight minutes before a message is
    /// put aside.
    /// </summary>
    public static readonly TimeSpan BetweenDeliveries = TimeSpan.FromMinutes(2);
}
