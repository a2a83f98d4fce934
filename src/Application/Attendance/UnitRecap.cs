using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>Adds up the days of a zone by unit. Safe from several threads.</summary>
internal sealed class UnitRecap
{
    private readonly DateOnly _date;
    private readonly Dictionary<string, UnitDay> _units = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    private UnitRecap(DateOnly date)
    {
        _date = date;
        Total = UnitDay.Empty("", date);
    }

    public UnitDay Total { get; private set; }

    public IReadOnlyCollection<UnitDay> Units => _units.Values;

    /// <param name="overwrites">An earlier recap may be there: units in which nobody is expected any more get zeros.</param>
    public static UnitRecap Of(OrganisationView organisation, AgencyZone zone, DateOnly date, bool overwrites)
    {
        var recap = new UnitRecap(date);
        if (overwrites)
        {
            foreach (var unit in organisation.Units.All.Where(unit => unit.Zone == zone))
                recap._units[unit.Code] = UnitDay.Empty(unit.Code, date);
        }

        return recap;
    }

    public void Add(IReadOnlyList<ClosedDay> days)
    {
        lock (_lock)
        {
            foreach (var day in days)
            {
                _units[day.UnitCode] = (_units.GetValueOrDefault(day.UnitCode) ?? UnitDay.Empty(day.UnitCode, _date)).With(day.Record);
                Total = Total.With(day.Record);
            }
        }
    }
}
