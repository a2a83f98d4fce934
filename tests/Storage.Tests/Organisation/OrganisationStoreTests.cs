using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Organisation;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Organisation;

public sealed class OrganisationStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task Before_the_first_import_there_is_no_organisation()
    {
        var store = new OrganisationStore(Clients);

        Assert.Null(await store.VersionAsync(Stop));
        Assert.Null(await store.ReadAsync("nothing", Stop));
    }

    [Fact]
    public async Task What_was_imported_is_read_back_whole()
    {
        var store = new OrganisationStore(Clients);

        var version = await store.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);

        Assert.Equal(version, await store.VersionAsync(Stop));
        Assert.Equal(PlainJson.Of(SampleOrganisation.Facts()), PlainJson.Of(await store.ReadAsync(version!, Stop)));
    }

    [Fact]
    public async Task The_same_facts_again_give_the_same_version()
    {
        var store = new OrganisationStore(Clients);
        var version = await store.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);

        Assert.Equal(version, await store.ReplaceAsync(SampleOrganisation.Facts(), version, Stop));
        Assert.Equal(version, await store.ReplaceAsync(SampleOrganisation.Facts(), null, Stop));
    }

    [Fact]
    public async Task Of_two_imports_that_saw_the_same_version_one_is_refused()
    {
        var store = new OrganisationStore(Clients);
        var first = await store.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);
        var changed = SampleOrganisation.Facts() with { Calendar = [new CalendarEntry(Sample.Range("2026-03-19", "2026-03-19"), CalendarKind.Holiday, "Nyepi", null)] };

        var second = await store.ReplaceAsync(changed, first, Stop);

        Assert.NotEqual(first, second);
        Assert.Null(await store.ReplaceAsync(SampleOrganisation.Facts() with { StandIns = [new StandIn(StandInKind.Plh, Nip.Parse("1"), Nip.Parse("2"), Sample.Range("2026-03-02", "2026-03-03"), "SK 1")] }, first, Stop));
        Assert.Equal(second, await store.VersionAsync(Stop));
    }
}
