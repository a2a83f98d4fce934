using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>How a check-in ended: kept, or refused with nothing kept.</summary>
public sealed record CheckInResult
{
    private CheckInResult(PunchRecord? punch, bool isRepeated, Violation? refusal)
    {
        Punch = punch;
        IsRepeated = isRepeated;
        Refusal = refusal;
    }

    /// <summary>What is kept; <c>null</c> when refused.</summary>
    public PunchRecord? Punch { get; }

    /// <summary>The tap was there already: <see cref="Punch"/> is as it was kept the first time.</summary>
    public bool IsRepeated { get; }

    public Violation? Refusal { get; }

    /// <summary>Kept, but after the policy's window had closed: see <see cref="ArrivalWindow.Meaning"/>.</summary>
    public bool IsClosed => Punch?.Flags.Contains(PunchFlag.WindowClosed) is true;

    public static CheckInResult Kept(PunchRecord punch) => new(punch, false, null);

    public static CheckInResult Repeated(PunchRecord punch) => new(punch, true, null);

    public static implicit operator CheckInResult(Violation refusal) => new(null, false, refusal);
}
