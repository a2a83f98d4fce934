using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>The shifts of people who do not work by the pattern of their unit.</summary>
public sealed class Rosters
{
    public const string FileName = "rosters.csv";

    private readonly Dictionary<string, Dictionary<DateOnly, DayHours>> _shifts = new(StringComparer.Ordinal);

    /// <param name="table">Of <see cref="FileName"/>; <c>null</c> when there is none.</param>
    public Rosters(FactTable? table)
    {
        foreach (var row in table?.Named() ?? [])
        {
            if (!_shifts.TryGetValue(row["nip"], out var own))
                _shifts[row["nip"]] = own = [];
            own[row.Date("date")] = new DayHours(row.Clock("start"), row.Clock("end"), 0);
        }
    }

    /// <summary>The person's own shifts; <c>null</c> for who works by the unit's pattern.</summary>
    public IReadOnlyDictionary<DateOnly, DayHours>? Of(Nip nip) => _shifts.GetValueOrDefault(nip.Value);

    /// <summary>Whether somebody has a shift on the day.</summary>
    public bool HasShiftOn(DateOnly date) => _shifts.Values.Any(own => own.ContainsKey(date));
}
