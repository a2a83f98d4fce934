using EPerformance.Application.Attendance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Devices;

/// <param name="Id">The machine's own number of the event, 1 to 30 letters, digits and <c>. _ - :</c>; without one time and direction are it.</param>
/// <param name="Number">The machine's user number, where it was registered with a list of numbers; else <paramref name="Nip"/>.</param>
/// <param name="At"><c>2026-03-02T07:31:05</c> on the wall clock where the machine stands, or with an offset.</param>
/// <param name="Direction"><c>IN</c> or <c>OUT</c>; left out where the machine does not know.</param>
public sealed record MachineLine(string At, string? Id = null, string? Number = null, Nip? Nip = null, string? Direction = null);

/// <param name="Punches">1 to 500.</param>
/// <param name="DeviceTime">The machine's clock now, written as the times of the lines are. Said, it shows a clock that is off; it moves no line.</param>
public sealed record MachineBatchBody(IReadOnlyList<MachineLine> Punches, string? DeviceTime = null);

/// <param name="Lines">In the order in which they were sent.</param>
public sealed record BatchAnswer(int Kept, int Repeated, int Refused, IReadOnlyList<BatchLine> Lines)
{
    public static BatchAnswer Of(IReadOnlyList<LineOutcome> lines) => new(
        lines.Count(line => line.Status == SentLineStatus.Kept),
        lines.Count(line => line.Status == SentLineStatus.Repeated),
        lines.Count(line => line.Status == SentLineStatus.Refused),
        [.. lines.Select(BatchLine.Of)]);
}

/// <param name="Status"><c>kept</c>, <c>repeated</c> (it was there already) or <c>refused</c>.</param>
/// <param name="At">When it happened, as it is kept.</param>
/// <param name="Date">The civil day that it counts for, at the place of work.</param>
/// <param name="Code">
/// Why it was refused; or, of one that is kept, that its period is closed (the evidence is kept, and what it changes is a matter of difference lines), or <c>CLOSED</c>: it came after the time for
/// checking in was over.
/// </param>
public sealed record BatchLine(SentLineStatus Status, string? EventId, DateTimeOffset? At, DateOnly? Date, IReadOnlyList<string> Flags, string? Code, Text? Messages)
{
    private const string Closed = "CLOSED";

    public static BatchLine Of(LineOutcome line)
    {
        var isClosed = line.Reason is null && line.Punch?.Flags.Contains(PunchFlag.WindowClosed) is true;
        return new BatchLine(
            line.Status,
            line.Punch?.EventId,
            line.Punch?.At,
            line.Punch?.Date,
            [.. (line.Punch?.Flags ?? []).Select(flag => flag.ToString())],
            isClosed ? Closed : line.Reason?.Code,
            isClosed ? ArrivalWindow.Meaning : line.Reason?.Message);
    }
}

/// <param name="Key">Public key on P-256: SubjectPublicKeyInfo in base64.</param>
public sealed record CodeKeyBody(string Key);

/// <param name="Number">1 to 24 letters or digits, as the machine has it.</param>
public sealed record NumberLine(string Number, Nip Nip);

/// <param name="Lines">At most 20,000: the whole list.</param>
public sealed record NumbersBody(IReadOnlyList<NumberLine> Lines);

public sealed record NumbersAnswer(string List, int Count);
