using EPerformance.Domain.Objections;

namespace EPerformance.Application.Objections;

/// <summary>
/// The deadlines of each kind. Fourteen days against an appraisal are PP 30/2019 art. 59; the allowance is contested until its check ends, whatever stands
/// here; the other numbers are assumed until the agency says otherwise.
/// </summary>
public sealed record ObjectionPolicies(IReadOnlyDictionary<ObjectionKind, ObjectionPolicy> ByKind)
{
    private static readonly DayLimit ThreeWorkdays = new(3, Working: true), FiveWorkdays = new(5, Working: true);

    public static ObjectionPolicies Defaults { get; } = new(new Dictionary<ObjectionKind, ObjectionPolicy>
    {
        [ObjectionKind.VerificationOutcome] = new(FiveWorkdays, ThreeWorkdays),
        [ObjectionKind.Attendance] = new(FiveWorkdays, ThreeWorkdays),
        [ObjectionKind.Allowance] = new(ThreeWorkdays, ThreeWorkdays),
        [ObjectionKind.Appraisal] = ObjectionPolicy.Appraisal(new DayLimit(10, Working: true)),
        [ObjectionKind.JobClass] = new(new DayLimit(14, Working: false), new DayLimit(10, Working: true)),
    });

    public ObjectionPolicy Of(ObjectionKind kind) => ByKind[kind];
}
