using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>The sample agency in March 2026, which nobody came to work in: everybody has something to deduct. Calculated by Kaur 3/2022.</summary>
internal sealed class PeriodAgency : IDisposable
{
    public static readonly Application.Periods.PeriodId March = PeriodRig.Id("2026-03");

    /// <param name="beneath">Days and activities of another agency, which periods only read.</param>
    public PeriodAgency(OrganisationFacts? facts = null, string policy = "kaur-3-2022", PeriodSettings? settings = null, PeriodPorts? beneath = null)
    {
        Organisation = new MemoryOrganisation(facts ?? SampleOrganisation.Facts());
        var ports = beneath ?? PeriodPorts.InMemory(SampleOrganisation.Facts(), Periods);
        Rig = new PeriodRig(ports with { Organisation = Organisation, Periods = Periods, Frozen = Periods, Results = Periods, Exports = Periods }, policy) { Settings = settings };
    }

    public MemoryOrganisation Organisation { get; }

    public MemoryPeriods Periods { get; } = new();

    public PeriodRig Rig { get; }

    /// <summary>The sample agency with an absence for which the policy has no rule: person 3 cannot be calculated.</summary>
    public static OrganisationFacts WithGap()
    {
        var facts = SampleOrganisation.Facts();
        return facts with { Absences = [new PersonAbsence(Nip.Parse("3"), new Absence(AbsenceKind.LongLeave, "TIDAK_ADA", Sample.Range("2026-03-09", "2026-03-10"), "1"))] };
    }

    public void Dispose() => Rig.Dispose();
}
