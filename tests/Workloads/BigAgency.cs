using System.Globalization;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Workloads;

/// <summary>An agency of any size in one zone: units below the root, in each a head and staff, the heads under the head of the agency, who leads the first unit.</summary>
/// <param name="People">At least one.</param>
public sealed record BigAgency(int People)
{
    /// <summary>Of a real agency a unit has some dozens of people.</summary>
    public int UnitSize { get; init; } = 50;

    /// <summary>From when everybody works there.</summary>
    public string Since { get; init; } = "2024-01-01";

    public OrganisationFacts Facts => SampleOrganisation.Facts() with
    {
        Units = [new Unit("PST", null, "Kantor Pusat", AgencyZone.Wib, Sample.FiveDays.Id), .. Enumerable.Range(0, (People + UnitSize - 1) / UnitSize).Select(UnitOf)],
        People = [.. Enumerable.Range(0, People).Select(PersonOf)],
        Absences = [],
    };

    /// <summary>In the form of civil servants.</summary>
    /// <param name="number">From 0: the head of the agency.</param>
    public static Nip NipOf(int number) => Nip.Parse((199_001_012_015_030_000 + number).ToString(CultureInfo.InvariantCulture));

    public Nip SuperiorOf(int number) => NipOf(number % UnitSize == 0 ? 0 : number - number % UnitSize);

    private static Unit UnitOf(int index) => new(CodeOf(index), "PST", $"Unit {index}", AgencyZone.Wib, Sample.FiveDays.Id);

    public static string CodeOf(int index) => $"U{index:D4}";

    private Person PersonOf(int number) => new(
        NipOf(number),
        $"Pegawai Nomor {number}",
        [new Assignment(Sample.Range(Since, "9999-12-31"), EmploymentType.Pns, CodeOf(number / UnitSize), number % UnitSize == 0 ? "Kepala" : "Staf", 8, number == 0 ? null : SuperiorOf(number))]);
}
