using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Tests.Bundles;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Imports;

/// <summary>Who imports leaves a record and does not touch the own assignment.</summary>
public sealed class ImportOrganisationTests : IDisposable
{
    private const string Head = "197001011995011001", Sari = "198502022010012002";

    private static readonly Caller Officer = new("kepegawaian", Nip.Parse(Sari), Role.Hr, null);
    private static readonly Caller Other = new("lain", Nip.Parse(Head), Role.Hr, null);
    private static readonly Caller Machine = new("mesin", null, Role.Platform, null);

    private readonly MemoryOrganisation _organisation = new(null);
    private readonly FixedClock _clock = new("2026-04-01T02:00:00Z");
    private readonly OrganisationCache _cache;
    private readonly ImportOrganisation _import;

    public ImportOrganisationTests()
    {
        var days = new MemoryDays(MemoryAttendance.Buckets);
        _cache = new OrganisationCache(_organisation, _clock);
        _import = new ImportOrganisation(_organisation, _cache, new MemoryPunchStore(MemoryAttendance.Buckets), days, new LateFacts(days), _clock);
    }

    [Theory]
    [InlineData("class", "Sari,PNS,PST,Staf,8,", "Sari,PNS,PST,Staf,9,")]
    [InlineData("post", "Sari,PNS,PST,Staf,8,", "Sari,PNS,PST,Analis,8,")]
    [InlineData("unit", "Sari,PNS,PST,Staf,8,", "Sari,PNS,BJ,Staf,8,")]
    [InlineData("superior", "Staf,8,197001011995011001,", "Staf,8,,")]
    [InlineData("beginning", "197001011995011001,2024-01-01,", "197001011995011001,2024-02-01,")]
    public async Task Nobody_changes_the_own_assignment_and_others_may(string label, string from, string to)
    {
        await ImportAsync(new MemoryBundle(), Officer);
        var changed = new MemoryBundle().Changed(from, to);

        var own = await ImportAsync(changed, Officer);
        var others = await ImportAsync(changed, Other);

        Assert.True(own.Refusal == ImportViolations.OwnData, label);
        Assert.Null(others.Refusal);
        Assert.Equal(2, _organisation.Audits.Count);
    }

    [Fact]
    public async Task Nobody_adds_or_removes_oneself()
    {
        await ImportAsync(Without(Sari), Other);

        var adds = await ImportAsync(new MemoryBundle(), Officer);
        await ImportAsync(new MemoryBundle(), Other);
        var removes = await ImportAsync(Without(Sari), Officer);

        Assert.Equal((ImportViolations.OwnData, ImportViolations.OwnData), (adds.Refusal, removes.Refusal));
        Assert.Contains(Nip.Parse(Sari), (await _cache.CurrentAsync(CancellationToken.None))!.People.Keys);
    }

    [Fact]
    public async Task The_first_import_holds_everybody_and_a_machine_account_is_nobody()
    {
        Assert.Null((await ImportAsync(new MemoryBundle(), Officer)).Refusal);
        Assert.Null((await ImportAsync(new MemoryBundle().Changed("Staf,8,", "Staf,9,"), Machine)).Refusal);
    }

    [Fact]
    public async Task An_import_is_recorded_with_whom_it_changed()
    {
        await ImportAsync(new MemoryBundle(), Other);
        await ImportAsync(
            new MemoryBundle().Changed("Staf,8,", "Staf,9,").With("absences.csv", "nip,kind,reason,date_from,date_to,document\n197001011995011001,ANNUAL_LEAVE,,2026-03-09,2026-03-10,SC-1\n"), Other);
        await ImportAsync(Without(Sari), Machine);

        var (first, second, third) = (_organisation.Audits[0], _organisation.Audits[1], _organisation.Audits[2]);
        Assert.Equal((Head, Sari), (first.People.Added[0].Value, first.People.Added[1].Value));
        Assert.Equal((Nip.Parse(Head), 1, "absences.csv"), (second.By!.Value, second.Punches, Assert.Single(second.OwnFiles)));
        Assert.Equal((Sari, Head), (Assert.Single(second.People.Reassigned).Value, Assert.Single(second.People.Absences).Value));
        Assert.Empty(second.People.Added);
        Assert.Equal((null, Sari), (third.By, Assert.Single(third.People.Removed).Value));
        Assert.Equal(_clock.GetUtcNow(), third.At);
    }

    public void Dispose() => _cache.Dispose();

    private async Task<ImportResult> ImportAsync(MemoryBundle bundle, Caller by)
    {
        var result = await _import.RunAsync(bundle, by, CancellationToken.None);
        Assert.Empty(result.Problems);
        return result;
    }

    private static MemoryBundle Without(string nip)
    {
        var bundle = new MemoryBundle();
        var employees = System.Text.Encoding.UTF8.GetString(bundle.Read("employees.csv")!).Split('\n');
        return bundle.With("employees.csv", string.Join('\n', employees.Where(line => !line.StartsWith(nip, StringComparison.Ordinal)))).With("punches.csv", MemoryBundle.PunchHeader);
    }
}
