using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <param name="Tag">The store's version of the row.</param>
public sealed record StoredDevice(RegisteredDevice Device, string Tag);

/// <param name="Before">What was read; <c>null</c> when the device is new. Another one in the store refuses the write.</param>
/// <param name="By">Who says so; <c>null</c> for machine accounts and for the device itself.</param>
/// <param name="Reason">Of the person; <c>null</c> where none is asked for.</param>
public sealed record DeviceChange(StoredDevice? Before, RegisteredDevice After, Nip? By, string? Reason, DateTimeOffset At);
