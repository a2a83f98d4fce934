namespace EPerformance.Api.Security;

/// <summary>What an endpoint asks of its caller's roles. <see cref="PermissionTable"/> says which roles have it.</summary>
public enum Permission
{
    /// <summary>Not declared: such an endpoint does not start.</summary>
    Undeclared = 0,

    /// <summary>Everybody, signed in or not. Said on purpose.</summary>
    Anonymous,

    /// <summary>What the token itself says about its owner.</summary>
    SeeOwnIdentity,

    /// <summary>Check in and out.</summary>
    RecordAttendance,

    /// <summary>Own days, activities, requests and results; others' where the organisation makes the caller their superior.</summary>
    SeePersonalData,

    /// <summary>Totals of attendance, for the offices that follow them up.</summary>
    SeeAttendanceTotals,

    /// <summary>Write and submit activities and requests; for others where the unit's administrator may.</summary>
    SubmitWork,

    /// <summary>Decide what waits for the caller. Whether it does is asked of the organisation on that date.</summary>
    DecideItems,

    /// <summary>Progress, results and explanations of a period.</summary>
    SeePeriods,

    /// <summary>Close, calculate, publish, lock and reopen.</summary>
    RunPeriods,

    /// <summary>Sign or refuse a result for the personnel or the finance office.</summary>
    SignPeriods,

    /// <summary>The rules that people are paid by: the files, their explanation, what changed.</summary>
    SeePolicies,

    /// <summary>Have a draft checked that is no file of the library yet.</summary>
    CheckPolicies,

    /// <summary>See what a draft would have cost, and whom: everybody's pay is in the answer.</summary>
    SimulatePolicies,

    /// <summary>Bring in people, units, calendars and past months.</summary>
    ImportBundles,

    /// <summary>What people do and what for: the catalogue of activities and the budget plan.</summary>
    SeeCatalogue,

    /// <summary>Propose items of the catalogue, one by one or by file.</summary>
    ProposeCatalogue,

    /// <summary>Replace a year's budget plan.</summary>
    ImportBudget,

    /// <summary>Accept proposals, send them back, end items.</summary>
    ReviewCatalogue,

    /// <summary>Set up schedules, rosters and places of the own unit and those below.</summary>
    SetUpUnits,

    /// <summary>See what was set up in a unit.</summary>
    SeeUnitSetup,

    /// <summary>Write down which predicates units were given.</summary>
    SetUnitPredicates,

    /// <summary>Write down what was decided about discipline by a decree.</summary>
    RuleDiscipline,

    /// <summary>Record what posts ask for and what people have shown.</summary>
    RecordCompetencies,

    /// <summary>What looks unlike an honest tap, and what became of it.</summary>
    SeeSignals,

    /// <summary>Say what a signal was.</summary>
    DecideSignals,

    /// <summary>What the figures of closed periods warn of, and what became of it.</summary>
    SeeWarnings,

    /// <summary>Say what a warning was, and set from where on the office is warned.</summary>
    DecideWarnings,

    /// <summary>Talent maps, pool and successors.</summary>
    SeeTalent,

    /// <summary>Import assessments, take maps, set their rules and the target posts.</summary>
    ManageTalent,

    /// <summary>Files of decided evaluations for the national systems.</summary>
    ExportNational,

    /// <summary>Who did what, when.</summary>
    SearchAudit,

    /// <summary>See what failed inside, and send it again.</summary>
    Operate,

    /// <summary>Close and open the access of a person or an account.</summary>
    BlockAccess,

    /// <summary>Which machines and kiosks there are.</summary>
    SeeDevices,

    /// <summary>Register, lock and end machines and kiosks.</summary>
    ManageDevices,

    /// <summary>Let a person's next phone in at once.</summary>
    ReleasePhones,

    /// <summary>What a registered machine or kiosk does itself.</summary>
    ActAsDevice,
}
