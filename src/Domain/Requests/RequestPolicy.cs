using EPerformance.Domain.Approvals;

namespace EPerformance.Domain.Requests;

/// <summary>What an agency asks of one kind of request.</summary>
public sealed record RequestRule
{
    /// <summary>A document is obligatory.</summary>
    public bool Document { get; init; }

    /// <summary>
    /// The last working day on which it may be sent, counted from its first day (from its last day with <see cref="AfterLastDay"/>), which itself is 0; inclusive, to
    /// the end of that day on the clock of the place of work. <c>null</c> for any time. The personnel office may send later.
    /// </summary>
    public int? WithinWorkdays { get; init; }

    public bool AfterLastDay { get; init; }

    /// <summary>Calendar days, inclusive; <c>null</c> for no limit of its own.</summary>
    public int? LongestDays { get; init; }

    /// <summary>Minutes of a span, inclusive.</summary>
    public int? LongestMinutes { get; init; }

    /// <summary>Full years of service on the first day.</summary>
    public int YearsOfService { get; init; }
}

/// <summary>The right to annual leave. Source: PP 11/2017 arts. 311–313, PerBKN 24/2017 annex III.A; for PPPK PP 49/2018 art. 77.</summary>
public sealed record AnnualLeaveRule
{
    /// <summary>Working days a year, from the day on which one full year of service is reached.</summary>
    public int Days { get; init; } = 12;

    /// <summary>Unused days of the year before that may be used in this one: 18 with the year's own.</summary>
    public int CarriedAtMost { get; init; } = 6;

    /// <summary>Carried instead when nothing was used in two years or more in a row: 24 with the year's own.</summary>
    public int CarriedAfterTwoIdleYears { get; init; } = 12;

    /// <summary>
    /// The first year of which every leave is recorded here. Nothing is carried out of years before it, because what was taken then is not known; <c>null</c>: nothing is
    /// carried at all.
    /// </summary>
    public int? RecordsFrom { get; init; }
}

/// <summary>
/// What an agency asks of requests. The defaults are those of PP 11/2017 and PerBKN 24/2017 for leave where they say something (documents, lengths, years of service); the days
/// within which a request has to be sent differ from decree to decree, and three working days (Kumham Imipas 2025: the doctor's letter) is what is assumed until the agency says otherwise.
/// </summary>
public sealed record RequestPolicy
{
    /// <summary>How long superiors have, and what follows. A superior's silence never refuses a request.</summary>
    public required ApprovalPolicy Approval { get; init; }

    public AnnualLeaveRule AnnualLeave { get; init; } = new();

    /// <summary>One for every kind.</summary>
    public IReadOnlyDictionary<RequestKind, RequestRule> Rules { get; init; } = Defaults;

    public RequestRule Of(RequestKind kind) => Rules[kind];

    public static IReadOnlyDictionary<RequestKind, RequestRule> Defaults { get; } = new Dictionary<RequestKind, RequestRule>
    {
        // A punch by hand changes pay by somebody's word: a record of what happened goes with it (Kemenko Infrastruktur 10/2025 art. 22 names the grounds).
        [RequestKind.ForgottenPunch] = new() { Document = true, WithinWorkdays = 3 },
        [RequestKind.AnnualLeave] = new() { WithinWorkdays = 0 },
        // PerBKN 24/2017 annex III.C: a doctor's letter from the first day, a government doctor's beyond 14 days; one year at most.
        [RequestKind.SickLeave] = new() { Document = true, WithinWorkdays = 3, LongestDays = 366 },
        // PP 11/2017 art. 325: three months.
        [RequestKind.MaternityLeave] = new() { Document = true, WithinWorkdays = 3, LongestDays = 92 },
        // PP 11/2017 art. 316: five years of service, three months.
        [RequestKind.LongLeave] = new() { WithinWorkdays = 0, LongestDays = 92, YearsOfService = 5 },
        // PP 11/2017 art. 331: one month.
        [RequestKind.ImportantReasonLeave] = new() { Document = true, WithinWorkdays = 3, LongestDays = 31 },
        // PP 11/2017 art. 334: five years of service, three years.
        [RequestKind.UnpaidLeave] = new() { Document = true, WithinWorkdays = 0, LongestDays = 1096, YearsOfService = 5 },
        [RequestKind.OfficialTrip] = new() { Document = true, WithinWorkdays = 3, AfterLastDay = true },
        [RequestKind.Training] = new() { Document = true, WithinWorkdays = 3, AfterLastDay = true },
        [RequestKind.WorkElsewhere] = new() { WithinWorkdays = 0, LongestDays = 31 },
        [RequestKind.HoursPermission] = new() { WithinWorkdays = 1, LongestMinutes = 240 },
        [RequestKind.Overtime] = new() { Document = true, WithinWorkdays = 3, LongestMinutes = 240 },
    };
}
