using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>What a unit's administrator sets up beside the import: dated, and in force without it.</summary>
public abstract record UnitFact
{
    private UnitFact()
    {
    }

    /// <summary>The days that it is about, both ends inclusive.</summary>
    public abstract DateRange Days { get; }

    /// <summary>The days that may be read differently because of it; empty when no day is.</summary>
    public abstract DateRange ReadsAgain { get; }

    /// <summary>The person whom it is about; <c>null</c> for a unit.</summary>
    public abstract Nip? Person { get; }

    /// <summary>The unit that it is about, with those below; <c>null</c> for a person.</summary>
    public abstract string? Unit { get; }

    /// <summary>Another work pattern of a unit or a person for some time, or free days.</summary>
    public sealed record Schedule(PatternAssignment Assignment) : UnitFact
    {
        public override DateRange Days => Assignment.Days;

        public override DateRange ReadsAgain => Days;

        public override Nip? Person => Assignment.Nip;

        public override string? Unit => Assignment.UnitCode;
    }

    /// <summary>One day for another.</summary>
    public sealed record Swap(SwappedDay Day) : UnitFact
    {
        public override DateRange Days => Day.Free < Day.Worked ? new DateRange(Day.Free, Day.Worked) : new DateRange(Day.Worked, Day.Free);

        public override DateRange ReadsAgain => Days;

        public override Nip? Person => Day.Nip;

        public override string? Unit => null;
    }

    /// <summary>All shifts of a person that begin in a month, in place of those of the import and of every pattern; none for a month by the pattern.</summary>
    public sealed record Roster(Nip Nip, CivilMonth Month, IReadOnlyList<RosterShift> Shifts) : UnitFact
    {
        // A shift ends on the following day at the latest, and where punches go depends on the shifts around it.
        private const int Neighbours = 2;

        public override DateRange Days => Month.Range;

        public override DateRange ReadsAgain => new(Month.First.AddDays(-Neighbours), Month.Last.AddDays(Neighbours));

        public override Nip? Person => Nip;

        public override string? Unit => null;

        public bool Equals(Roster? other) => other is not null && Nip == other.Nip && Month == other.Month && Shifts.SequenceEqual(other.Shifts);

        public override int GetHashCode() => HashCode.Combine(Nip, Month, Shifts.Count);
    }

    /// <summary>A place of work of a unit; taps of before are judged already.</summary>
    public sealed record Place(Location Location, DateRange During) : UnitFact
    {
        public override DateRange Days => During;

        public override DateRange ReadsAgain { get; } = new(DateOnly.MaxValue, DateOnly.MinValue);

        public override Nip? Person => null;

        public override string? Unit => Location.UnitCode;
    }
}

/// <param name="Date">On which it begins.</param>
public sealed record RosterShift(DateOnly Date, TimeOnly Start, TimeOnly End)
{
    public Shift Shift => new(Start, End);
}

/// <summary>A fact as it was recorded, and ended.</summary>
/// <param name="Number">Of the change that made it what it is now; the first one of all is 1.</param>
/// <param name="Document">The letter or order that it rests on.</param>
public sealed record RecordedUnitFact(int Number, string Id, UnitFact Fact, string Document, Nip RecordedBy, DateTimeOffset At)
{
    /// <summary>Last day, inclusive, when it was ended before its time; the day before the first for what never began. <c>null</c> while it was not.</summary>
    public DateOnly? EndedOn { get; init; }

    public Nip? EndedBy { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? EndReason { get; init; }

    /// <summary>The days that are left of it; empty when it counts for nothing.</summary>
    public DateRange Days => EndedOn is { } last ? Fact.Days.Intersect(new DateRange(DateOnly.MinValue, last)) : Fact.Days;
}
