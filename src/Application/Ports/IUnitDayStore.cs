using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps the recap of units' days.</summary>
public interface IUnitDayStore
{
    /// <summary>Writes the recap, overwriting. One transaction each.</summary>
    Task PutAsync(UnitDay day, CancellationToken cancellationToken);

    /// <summary>In order of date. One transaction.</summary>
    Task<IReadOnlyList<UnitDay>> OfUnitAsync(string unitCode, CivilMonth month, CancellationToken cancellationToken);
}
