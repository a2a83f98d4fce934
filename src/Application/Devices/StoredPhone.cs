using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <param name="Tag">The store's version of the row.</param>
public sealed record StoredPhone(PhoneBinding Binding, string Tag);

/// <param name="Before">What was read; <c>null</c> when nothing is there. Another one in the store refuses the write.</param>
/// <param name="By">The person, or an officer; <c>null</c> for machine accounts.</param>
/// <param name="Reason">Of an officer, or of the person who asks.</param>
public sealed record PhoneSave(StoredPhone? Before, PhoneBinding After, Nip? By, string? Reason, DateTimeOffset At);
