using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>What a kiosk shows: <c>EPK1.seconds.kiosk.signature</c>. The signature is over everything before its dot.</summary>
/// <param name="At">When it was made, by the kiosk's clock, in whole seconds.</param>
/// <param name="Signed">The text that is signed.</param>
/// <param name="Signature">In base64url.</param>
public sealed record KioskCode(string Kiosk, DateTimeOffset At, string Signed, string Signature)
{
    public const string Prefix = "EPK1";

    private const int Longest = 200;

    /// <summary><c>null</c> when it is no such text; whether it is a good one is another question.</summary>
    public static KioskCode? Read(string text)
    {
        if (text.Length > Longest || !text.StartsWith(Prefix + ".", StringComparison.Ordinal))
            return null;
        var (time, end) = (text.IndexOf('.', StringComparison.Ordinal) + 1, text.LastIndexOf('.'));
        var id = text.IndexOf('.', time) + 1;
        if (id <= 0 || end <= id || end == text.Length - 1 || !long.TryParse(text.AsSpan(time, id - time - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > Latest)
            return null;
        return new KioskCode(text[id..end], DateTimeOffset.UnixEpoch.AddSeconds(seconds), text[..end], text[(end + 1)..]);
    }

    /// <summary>Why its time is not good; <c>null</c> when it is.</summary>
    public Violation? Refusal(DateTimeOffset now, KioskPolicy policy)
    {
        if (now - At > policy.CodeLife + policy.ClockTolerance)
            return KioskViolations.CodeExpired;
        return At - now > policy.ClockTolerance ? KioskViolations.CodeAhead : null;
    }

    /// <summary>Of the year 9999.</summary>
    private const long Latest = 253_402_300_799;
}

/// <summary>How long a code is good, and what becomes of a tap with one that is not.</summary>
public sealed record KioskPolicy
{
    /// <summary>After so long the kiosk shows the next one. Inclusive.</summary>
    public TimeSpan CodeLife { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How far the kiosk's clock may be off, and how long a phone may take to send, inclusive.</summary>
    public TimeSpan ClockTolerance { get; init; } = TimeSpan.FromSeconds(30);

    public Doubt BadCode { get; init; } = Doubt.Refuse;
}
