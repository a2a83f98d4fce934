namespace EPerformance.Application.Access;

/// <summary>
/// What the directory says about a caller (app roles of the token). A role opens endpoints; whose data may be seen through them is a question for
/// the organisation data of the day, asked by the use case. There is no role for superiors on purpose.
/// </summary>
[Flags]
public enum Role
{
    None = 0,

    /// <summary>Own attendance, activities, plans and pay; and, as a superior on that date, those of others.</summary>
    Employee = 1,

    /// <summary>The personnel office (<i>bagian kepegawaian</i>).</summary>
    Hr = 2,

    /// <summary>The finance office (<i>bagian keuangan</i>).</summary>
    Finance = 4,

    /// <summary>Administrator of one unit and what lies below it.</summary>
    UnitAdmin = 8,

    /// <summary>Internal control (<i>inspektorat</i>): reads, never writes.</summary>
    Auditor = 16,

    /// <summary>Runs the installation: settings, imports, jobs. Sees no person's pay.</summary>
    Platform = 32,

    /// <summary>An attendance machine or kiosk, which is no person.</summary>
    Device = 64,
}
