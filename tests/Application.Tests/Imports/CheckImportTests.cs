using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Tests.Bundles;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Imports;

/// <summary>What an import would do is said before, and what was said is what it does.</summary>
public sealed class CheckImportTests : IDisposable
{
    private const string Head = "197001011995011001", Sari = "198502022010012002";

    private static readonly Caller Officer = new("kepegawaian", Nip.Parse(Sari), Role.Hr, null), Other = new("lain", Nip.Parse(Head), Role.Hr, null);

    private readonly MemoryOrganisation _organisation = new(null);
    private readonly FixedClock _clock = new("2026-04-01T02:00:00Z");
    private readonly OrganisationCache _cache;

    public CheckImportTests() => _cache = new OrganisationCache(_organisation, _clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_whom_an_import_would_change_and_changes_nobody()
    {
        var first = await CheckAsync(new MemoryBundle(), Other);
        var version = (await ImportAsync(new MemoryBundle(), Other)).Version;

        var again = await CheckAsync(new MemoryBundle(), Other);
        var other = await CheckAsync(new MemoryBundle().Changed("Sari,PNS,PST,Staf,8,", "Sari,PNS,PST,Staf,9,"), Other);

        Assert.Equal((true, first.People, new PeopleChangedCounts(first.People, 0, 0, 0)), (first.WouldImport, first.People, first.Changed with { Absences = 0 }));
        Assert.True(first.People > 0);
        Assert.Equal((true, new PeopleChangedCounts(0, 0, 0, 0)), (again.WouldImport, again.Changed));
        Assert.Equal((true, new PeopleChangedCounts(0, 0, 1, 0)), (other.WouldImport, other.Changed));
        Assert.Equal(version, await _organisation.VersionAsync(Stop));
        Assert.Single(_organisation.Audits);
    }

    [Fact]
    public async Task Every_problem_is_its_answer()
    {
        var checkedOnly = await CheckAsync(new MemoryBundle().Changed("2024-01-01", "2024-13-01"), Other);
        var imported = await ImportAsync(new MemoryBundle().Changed("2024-01-01", "2024-13-01"), Other);

        Assert.False(checkedOnly.WouldImport);
        Assert.NotEmpty(checkedOnly.Problems);
        Assert.Equal(imported.Problems, checkedOnly.Problems);
        Assert.Null(await _organisation.VersionAsync(Stop));
    }

    [Fact]
    public async Task Who_would_change_the_own_assignment_is_told_before()
    {
        await ImportAsync(new MemoryBundle(), Other);
        var changed = new MemoryBundle().Changed("Sari,PNS,PST,Staf,8,", "Sari,PNS,PST,Staf,9,");

        var own = await CheckAsync(changed, Officer);

        Assert.Equal((false, ImportViolations.OwnData), (own.WouldImport, own.Refusal));
        Assert.True((await CheckAsync(changed, Other)).WouldImport);
    }

    public void Dispose() => _cache.Dispose();

    private Task<ImportCheck> CheckAsync(MemoryBundle bundle, Caller caller) => new CheckImport(_organisation).RunAsync(bundle, caller, Stop);

    private Task<ImportResult> ImportAsync(MemoryBundle bundle, Caller caller)
    {
        var days = new MemoryDays(MemoryAttendance.Buckets);
        return new ImportOrganisation(_organisation, _cache, new MemoryPunchStore(MemoryAttendance.Buckets), days, new LateFacts(days), _clock).RunAsync(bundle, caller, Stop);
    }
}
