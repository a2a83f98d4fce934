using EPerformance.Application.Access;

namespace EPerformance.Api.Security;

/// <summary>
/// The one place that says which roles open an endpoint. It never says whose data: the relation (self, superior on that date, own subtree, the
/// whole agency) is checked by the use case with organisation data.
/// </summary>
public static class PermissionTable
{
    private const Role Everyone = Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor | Role.Platform | Role.Device;

    private static readonly Dictionary<Permission, PermissionRule> Rules = new()
    {
        [Permission.Anonymous] = new(Role.None, OfPerson: false),
        [Permission.SeeOwnIdentity] = new(Everyone, OfPerson: false),
        [Permission.RecordAttendance] = new(Role.Employee | Role.Device, OfPerson: false),
        [Permission.SeePersonalData] = new(Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor, OfPerson: true),
        [Permission.SeeAttendanceTotals] = new(Role.Hr | Role.UnitAdmin | Role.Auditor, OfPerson: true),
        [Permission.SubmitWork] = new(Role.Employee | Role.UnitAdmin | Role.Hr, OfPerson: true),
        [Permission.DecideItems] = new(Role.Employee | Role.Hr, OfPerson: true),
        [Permission.SeePeriods] = new(Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor, OfPerson: true),
        [Permission.RunPeriods] = new(Role.Hr, OfPerson: true),
        [Permission.SignPeriods] = new(Role.Hr | Role.Finance, OfPerson: true),
        [Permission.SeePolicies] = new(Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor | Role.Platform, OfPerson: false),
        [Permission.CheckPolicies] = new(Role.Hr | Role.Finance | Role.Platform, OfPerson: false),
        [Permission.SimulatePolicies] = new(Role.Hr | Role.Finance | Role.Auditor, OfPerson: true),
        [Permission.ImportBundles] = new(Role.Hr | Role.Platform, OfPerson: false),
        [Permission.SeeCatalogue] = new(Role.Employee | Role.Hr | Role.Finance | Role.UnitAdmin | Role.Auditor, OfPerson: true),
        [Permission.ProposeCatalogue] = new(Role.Hr | Role.UnitAdmin, OfPerson: true),
        [Permission.ImportBudget] = new(Role.Hr | Role.Finance, OfPerson: true),
        [Permission.ReviewCatalogue] = new(Role.Hr, OfPerson: true),
        [Permission.SetUpUnits] = new(Role.Hr | Role.UnitAdmin, OfPerson: true),
        [Permission.SeeUnitSetup] = new(Role.Hr | Role.UnitAdmin | Role.Auditor, OfPerson: true),
        [Permission.SetUnitPredicates] = new(Role.Hr, OfPerson: true),
        [Permission.RuleDiscipline] = new(Role.Hr, OfPerson: true),
        [Permission.RecordCompetencies] = new(Role.Hr, OfPerson: true),
        [Permission.SeeSignals] = new(Role.Hr | Role.Auditor, OfPerson: true),
        [Permission.DecideSignals] = new(Role.Hr, OfPerson: true),
        [Permission.SeeWarnings] = new(Role.Hr | Role.Auditor, OfPerson: true),
        [Permission.DecideWarnings] = new(Role.Hr, OfPerson: true),
        [Permission.SeeTalent] = new(Role.Hr | Role.Auditor, OfPerson: true),
        [Permission.ManageTalent] = new(Role.Hr, OfPerson: true),
        [Permission.ExportNational] = new(Role.Hr, OfPerson: true),
        [Permission.SearchAudit] = new(Role.Auditor, OfPerson: true),
        [Permission.BlockAccess] = new(Role.Hr | Role.Platform, OfPerson: false),
        [Permission.SeeDevices] = new(Role.Hr | Role.Platform | Role.Auditor, OfPerson: false),
        [Permission.ManageDevices] = new(Role.Hr | Role.Platform, OfPerson: false),
        [Permission.ReleasePhones] = new(Role.Hr, OfPerson: true),
        [Permission.ActAsDevice] = new(Role.Device, OfPerson: false),
        [Permission.Operate] = new(Role.Platform, OfPerson: false),
    };

    public static bool Knows(Permission permission) => Rules.ContainsKey(permission);

    public static PermissionRule Of(Permission permission) => Rules[permission];
}
