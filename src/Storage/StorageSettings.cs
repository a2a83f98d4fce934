namespace EPerformance.Storage;

/// <summary>Which storage account an instance lives in, and how it is divided there.</summary>
public sealed record StorageSettings
{
    /// <summary>Azurite, or an account whose keys are not switched off. Wins over <see cref="AccountName"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>An account in Azure, reached with the managed identity of the host.</summary>
    public string? AccountName { get; init; }

    public string EndpointSuffix { get; init; } = "core.windows.net";

    /// <summary>Client id of a user-assigned identity. Null takes the system-assigned one.</summary>
    public string? ManagedIdentityClientId { get; init; }

    /// <summary>
    /// Begins the name of every table, queue and container, so that several instances can share an account: empty, or a lower-case letter
    /// followed by at most 19 lower-case letters and digits.
    /// </summary>
    public string Prefix { get; init; } = "";

    /// <summary>Fixed when the instance is set up, by the number of its people (<see cref="Bucket.CountFor"/>).</summary>
    public BucketCount Buckets { get; init; } = BucketCount.Four;

    /// <summary>Shards of the due list and of the outbox.</summary>
    public BucketCount Shards { get; init; } = BucketCount.Four;

    /// <summary>The most that is waited for the answer to one attempt; four are made. At least a tenth of a second, at most five minutes.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <exception cref="ArgumentException">The settings contradict themselves; the message names the setting.</exception>
    public void Check()
    {
        if (string.IsNullOrEmpty(ConnectionString) && string.IsNullOrEmpty(AccountName))
            throw new ArgumentException("Storage: set ConnectionString or AccountName.");
        if (Prefix.Length > 20 || (Prefix.Length > 0 && !char.IsAsciiLetterLower(Prefix[0])) || !Prefix.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)))
            throw new ArgumentException($"Storage: Prefix '{Prefix}' must be a lower-case letter followed by at most 19 lower-case letters and digits.");
        if (!Enum.IsDefined(Buckets) || !Enum.IsDefined(Shards))
            throw new ArgumentException("Storage: Buckets and Shards must be 1, 4, 16, 64 or 256.");
        if (AnswerWithin < TimeSpan.FromSeconds(0.1) || AnswerWithin > TimeSpan.FromMinutes(5))
            throw new ArgumentException("Storage: AnswerWithin must be 00:00:00.1 to 00:05:00.");
    }
}
