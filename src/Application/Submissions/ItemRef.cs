using System.Globalization;
using System.Text.Json.Serialization;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Names an approvable item in queues, due list and notices: a submission, or a request.</summary>
/// <param name="Nip">The owner.</param>
/// <param name="Day">Of a submission; the first day that a request was made for.</param>
/// <param name="Request">Id of a request; <c>null</c> for a submission.</param>
public readonly record struct ItemRef(Nip Nip, DateOnly Day, string? Request = null)
{
    /// <summary>The submission; meaningful only when it is one.</summary>
    [JsonIgnore]
    public SubmissionDay Submission => new(Nip, Day);

    public static implicit operator ItemRef(SubmissionDay submission) => new(submission.Nip, submission.Day);

    public override string ToString() => Request is null ? Submission.ToString() : string.Create(CultureInfo.InvariantCulture, $"{Nip}|{Day:yyyy-MM-dd}|{Request}");
}

/// <summary>What is kept of an item, as far as queues, due list and notices go.</summary>
public interface IStoredItem
{
    ItemRef Ref { get; }

    /// <summary>Of the content: 1 for the first change.</summary>
    int Version { get; }

    ApprovalState State { get; }

    Aftermath Aftermath { get; }

    /// <summary>Where it stands in queues.</summary>
    IReadOnlyList<InboxEntry> Inbox { get; }

    /// <summary>When its entry in the due list comes up; <c>null</c> without a deadline.</summary>
    DateTimeOffset? DueAt { get; }
}
