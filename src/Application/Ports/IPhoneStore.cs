using EPerformance.Application.Devices;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>People's phones. Each change is kept with its audit row, as a whole or not at all.</summary>
public interface IPhoneStore
{
    /// <summary>All of them. One transaction per thousand people.</summary>
    Task<IReadOnlyList<PhoneBinding>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Those that were changed at <paramref name="since"/> or later, in order of change; somebody's several times. One transaction.</summary>
    Task<IReadOnlyList<PhoneBinding>> ChangedAsync(DateTimeOffset since, CancellationToken cancellationToken);

    Task<StoredPhone?> FindAsync(Nip nip, CancellationToken cancellationToken);

    Task<SaveResult> SaveAsync(PhoneSave change, CancellationToken cancellationToken);
}
