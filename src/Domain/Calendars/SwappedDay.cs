using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>A person is free on a working day and works a free one instead, with the hours of the day that is given up.</summary>
public sealed record SwappedDay(Nip Nip, DateOnly Free, DateOnly Worked)
{
    public bool Concerns(DateOnly date) => date == Free || date == Worked;
}
