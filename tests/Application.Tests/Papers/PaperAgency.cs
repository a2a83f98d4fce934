using EPerformance.Application.Access;
using EPerformance.Application.Bundles;
using EPerformance.Application.Organisation;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Papers;

/// <summary>The sample agency in March 2026 by Kaur 3/2022, with tax and bank accounts imported; person 3 has a hostile name.</summary>
internal sealed class PaperAgency : IDisposable
{
    public static readonly PeriodId March = PeriodRig.Id("2026-03");
    public const string HostileName = "=HYPERLINK(\"http://x\",\"Budi\")";

    public PaperAgency(Func<OrganisationFacts, OrganisationFacts>? change = null, PaperSettings? papers = null)
    {
        var facts = Facts();
        Rig = new PeriodRig(PeriodPorts.InMemory(change is null ? facts : change(facts), new MemoryPeriods()), "kaur-3-2022")
        {
            Papers = papers ?? new PaperSettings
            {
                Agency = "Dinas Contoh",
                Accounts = new Dictionary<string, string>(StringComparer.Ordinal) { ["PNS"] = "512411" },
            },
        };
    }

    public PeriodRig Rig { get; }

    public PaymentRuns Runs => new(Rig.Ports.Periods, Rig.Ports.Frozen, Rig.Pinned, Results, Rig.List);

    public TransferFile Transfer => new(Runs, Rig.Ports.Frozen, Rig.Ports.Buckets);

    public PeriodResults Results => new(Rig.Ports.Periods, Rig.Ports.Results, Rig.Ports.Frozen, Rig.Organisations, Rig.Clock);

    public async Task<PaymentRun> RunAsync(string? unit = null, Caller? caller = null) =>
        (await Runs.OpenAsync(March, null, unit, caller ?? PeriodRig.Finance, CancellationToken.None)).Value!;

    /// <summary>Closed, signed by both, locked.</summary>
    public async Task LockAsync()
    {
        await Rig.RunAsync(March, closeDays: true);
        await Rig.SignAsync(March);
        await Rig.AdvanceAll.RunAsync(null, CancellationToken.None);
    }

    public static async Task<byte[]> BytesAsync(Paper paper, PaperFormat format)
    {
        using var stream = new MemoryStream();
        await PaperFiles.WriteAsync(paper, format, stream, CancellationToken.None);
        return stream.ToArray();
    }

    public static FactTable Accounts(params string[] nips) => new(
        "bank_accounts.csv", true, ["nip", "bank", "account_number", "account_name"],
        [.. nips.Select((nip, line) => new FactRow(line + 2, [nip, "BANK DAERAH", $"00{nip}77", $"PEGAWAI {nip}"]))]);

    public static FactTable Tax(params (string Nip, string Month, string Amount, string BorneBy)[] rows) => new(
        "tax.csv", true, ["nip", "month", "amount", "borne_by"], [.. rows.Select((row, line) => new FactRow(line + 2, [row.Nip, row.Month, row.Amount, row.BorneBy]))]);

    public void Dispose() => Rig.Dispose();

    private static OrganisationFacts Facts()
    {
        var facts = SampleOrganisation.Facts();
        return facts with
        {
            People = [.. facts.People.Select(person => person.Nip == Nip.Parse("3") ? person with { Name = HostileName } : person)],
            FactTables = [Accounts("1", "2", "3", "4", "5"), Tax(("1", "2026-03", "15000.5", "STATE"), ("1", "2026-02", "9", "STATE"), ("2", "2026-03", "12000", "PERSON"))],
        };
    }
}
