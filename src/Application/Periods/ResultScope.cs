using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Periods;

/// <summary>Whose results a caller may see: everybody's for both offices and the auditors, those of the own unit and below for its administrator.</summary>
public sealed record ResultScope
{
    private readonly UnitTree? _units;
    private readonly string _top = "";

    private ResultScope(UnitTree? units, string top)
    {
        _units = units;
        _top = top;
    }

    public bool IsEverybody => _units is null;

    /// <summary>The unit that the caller administers; <c>null</c> with everybody.</summary>
    public string? Top => _units is null ? null : _top;

    /// <summary>A unit that the tree of today does not know any more is seen by those who see everybody.</summary>
    public bool Holds(string unitCode) => _units is null || _units.IsWithin(unitCode, _top);

    /// <returns><c>null</c> when the caller may see nobody's but the own.</returns>
    public static ResultScope? Of(Caller caller, OrganisationView organisation, DateOnly today)
    {
        if (caller.IsAny(Role.Hr | Role.Finance | Role.Auditor))
            return new ResultScope(null, "");
        return caller.IsAny(Role.UnitAdmin) && caller.Nip is { } own && organisation.AssignmentOn(own, today) is { } desk
            ? new ResultScope(organisation.Units, desk.UnitCode)
            : null;
    }
}
