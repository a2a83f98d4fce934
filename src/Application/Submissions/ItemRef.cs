using System.Globalization;
using System.Text.Json.Serialization;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Names what somebody decides, in queues, due list and notices: a submission, a request or an objection.</summary>
/// <param name="Nip">The owner.</param>
/// <param name="Day">Of a submission; the first day that a request was made for.</param>
/// <param name="Request">Id of a request; <c>null</c> for everything else.</param>
/// <param name="Objection">Id of an objection; <c>null</c> for everything else.</param>
public readonly record struct ItemRef(Nip Nip, DateOnly Day, string? Request = null, string? Objection = null)
{
    [JsonIgnore]
    public bool IsSubmission => Request is null && Objection is null;

    /// <summary>The submission; meaningful only when it is one.</summary>
    [JsonIgnore]
    public SubmissionDay Submission => new(Nip, Day);

    public static implicit operator ItemRef(SubmissionDay submission) => new(submission.Nip, submission.Day);

    public override string ToString() => IsSubmission ? Submission.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Nip}|{Day:yyyy-MM-dd}|{Request ?? Objection}");
}

/// <summary>What is kept of an item, as far as queues, due list and notices go.</summary>
public interface IStoredItem
{
    ItemRef Ref { get; }

    /// <summary>Of the content: 1 for the first change.</summary>
    int Version { get; }

    /// <summary>Whether something of it was decided.</summary>
    bool HasOutcomes { get; }

    Aftermath Aftermath { get; }

    /// <summary>The same with nothing left undone.</summary>
    IStoredItem Settled();

    /// <summary>Where it stands in queues.</summary>
    IReadOnlyList<InboxEntry> Inbox { get; }

    /// <summary>When its entry in the due list comes up; <c>null</c> without a deadline.</summary>
    DateTimeOffset? DueAt { get; }
}

/// <summary>An item that goes the way of <see cref="ApprovalDecider"/>.</summary>
public interface IApprovedItem : IStoredItem
{
    ApprovalState State { get; }

    bool IStoredItem.HasOutcomes => State.Lines.Any(line => !line.IsOpen && line.Status != LineStatus.Withdrawn);
}
