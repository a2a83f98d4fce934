namespace EPerformance.Application.Ports;

/// <summary>The clock of the storage: the one that all processes of an instance share.</summary>
public interface IStoreClock
{
    /// <summary>What it says now, to some seconds: by its last answer and the time that has passed since. <c>null</c> before the first answer.</summary>
    DateTimeOffset? Now { get; }

    /// <summary>Asks it. One transaction.</summary>
    Task AskAsync(CancellationToken cancellationToken);
}
