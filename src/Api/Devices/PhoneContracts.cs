using System.Text.Json.Serialization;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Devices;

/// <param name="Device">The phone in force; null when the next one that taps is bound.</param>
/// <param name="Next">Another phone that was asked for.</param>
/// <param name="From">When that one counts.</param>
public sealed record PhoneAnswer(Nip Nip, string? Device, string? Next, DateTimeOffset? From)
{
    public static PhoneAnswer Of(Nip nip, PhoneBinding? binding, DateTimeOffset now)
    {
        var standing = binding?.Settled(now);
        return new PhoneAnswer(nip, standing?.Device, standing?.Change?.Device, standing?.Change?.From);
    }
}

/// <param name="DeviceId">Of the new phone: 1 to 64 letters, digits and <c>. _ - :</c>.</param>
/// <param name="Reason">At most 500 characters.</param>
public sealed record PhoneChangeBody(string DeviceId, string Reason);

/// <param name="Reason">At most 500 characters.</param>
public sealed record PhoneReleaseBody(string Reason);

[JsonSerializable(typeof(PhoneAnswer))]
[JsonSerializable(typeof(PhoneChangeBody))]
[JsonSerializable(typeof(PhoneReleaseBody))]
internal sealed partial class PhoneJson : JsonSerializerContext;
