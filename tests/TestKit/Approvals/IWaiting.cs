using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;

namespace EPerformance.TestKit.Approvals;

/// <summary>One kind of thing that waits for people in a <see cref="ChangingAgency"/>.</summary>
internal interface IWaiting
{
    /// <summary>Somebody begins another one.</summary>
    Task FileAsync(int change, CancellationToken stop);

    /// <summary>Somebody does something with one: half of them those who are asked, the others perhaps without the right to.</summary>
    Task ActAsync(CancellationToken stop);

    /// <summary>Everything that is open waits for somebody of today who is asked and may.</summary>
    /// <param name="queues">Everybody's.</param>
    Task AssertHeldAsync(OrganisationView organisation, IReadOnlyList<InboxEntry> queues, CancellationToken stop);

    /// <summary>Whether the clock has still something to do.</summary>
    Task<bool> RunsByTheClockAsync(CancellationToken stop);

    /// <summary>After the clock, the personnel office ends what is left.</summary>
    Task EndAsync(CancellationToken stop);
}
