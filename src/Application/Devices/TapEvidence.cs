using EPerformance.Application.Attendance;
using EPerformance.Application.Photos;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>What a tap's phone, a scanned code and a photo say for it, from memory.</summary>
public sealed class TapEvidence(PhoneCheck phones, KioskCodes codes, PhotoSettings photos)
{
    public async ValueTask<TapFindings> OfAsync(CheckInRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var flags = new List<PunchFlag>(1);
        var (kiosk, fault) = request.KioskCode is { } code ? await codes.CheckAsync(code, now, cancellationToken).ConfigureAwait(false) : (null, null);
        if (fault is not null && codes.BadCode == Doubt.Refuse)
            return new TapFindings(null, [], fault);
        if (fault is not null)
            flags.Add(fault == KioskViolations.CodeExpired ? PunchFlag.KioskCodeExpired : PunchFlag.KioskCodeUnusable);
        var phone = await phones.JudgeAsync(request.Nip, request.DeviceId, request.IsLent, now, cancellationToken).ConfigureAwait(false);
        if (phones.Refuses(phone))
            return new TapFindings(null, [], PhoneViolations.OtherPhone);
        if (phone == PhoneVerdict.Other)
            flags.Add(PunchFlag.OtherDevice);
        if (photos.Expected && request.Photo is null)
            flags.Add(PunchFlag.PhotoMissing);
        return new TapFindings(kiosk, flags, null);
    }
}

/// <param name="Kiosk">Whose good code was scanned.</param>
/// <param name="Refusal">The policy refuses what another one would flag.</param>
public sealed record TapFindings(RegisteredDevice? Kiosk, IReadOnlyList<PunchFlag> Flags, Violation? Refusal);
