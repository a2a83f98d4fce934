using EPerformance.Application.Allowance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>A bundle that is imported into a server and paid there, a week after its last month.</summary>
internal sealed class ImportedMonth : IDisposable
{
    private readonly string _policy;
    private readonly CivilMonth _month;

    public ImportedMonth(string policy, CivilMonth month)
    {
        (_policy, _month) = (policy, month);
        var kind = Policy.Period;
        Id = PeriodId.Of(kind == PeriodKind.Quarterly ? PayPeriod.QuarterOf(month) : PayPeriod.Month(month));
        var ports = PeriodPorts.InMemory(SampleOrganisation.Facts(), new MemoryPeriods()) with { Organisation = new MemoryOrganisation(null) };
        Rig = new PeriodRig(ports, policy, new FixedClock($"{month.Last.AddDays(7):yyyy-MM-dd}T05:00:00Z")) { Kind = kind };
    }

    public PeriodRig Rig { get; }

    public PeriodId Id { get; }

    private AllowancePolicy Policy => PolicyLibrary.Default().Resolve(_policy, _month).Policy!;

    public async Task ImportAsync(IBundleSource source)
    {
        var imported = await Rig.Import.RunAsync(source, PeriodRig.Personnel, CancellationToken.None);
        Assert.Empty(imported.Problems);
        Assert.Null(imported.Refusal);
    }

    /// <summary>Everybody's lines and sum, and who failed why.</summary>
    public async Task<string[]> PayAsync()
    {
        await Rig.RunAsync(Id, closeDays: true);
        var failed = (await PeriodTotals.OfAsync(Rig.Ports.Periods, Id, 1, CancellationToken.None)).Failed.Select(person => $"{person.Nip} {person.Reason.En}");
        var list = (await Rig.ListAsync(Id, 1)).Skip(1).Select(line => Nip.Parse(line.Split(',')[0]));
        var paid = new List<string>();
        foreach (var nip in list)
        {
            var result = (await Rig.Ports.Results.FindAsync(Id, 1, nip, CancellationToken.None))!;
            paid.Add($"{result.JobClass} {result.Base} {result.Payable} {result.Explanation}");
        }

        return [.. paid, .. failed];
    }

    /// <summary>The same from the files, without a server.</summary>
    public string[] FromFiles(IBundleSource source)
    {
        var bundle = BundleReader.Read(source, LawLibrary.Default.Patterns, strict: false).Item1!;
        var calculation = new MonthCalculation(bundle, Policy, _month);
        return
        [
            .. Enumerable.Range(0, bundle.People.Count).Select(person => calculation.Of(person).Breakdown).OfType<Domain.Allowance.AllowanceBreakdown>()
                .Select(breakdown => $"{breakdown.JobClass} {breakdown.Base} {breakdown.Payable} {Explain(breakdown)}"),
        ];
    }

    public void Dispose() => Rig.Dispose();

    private string Explain(Domain.Allowance.AllowanceBreakdown breakdown)
    {
        using var bytes = new MemoryStream();
        using (var json = ResultJson.Writer(bytes))
        {
            json.WriteStartArray();
            ResultJson.Write(json, breakdown, Policy.Identity);
            json.WriteEndArray();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
