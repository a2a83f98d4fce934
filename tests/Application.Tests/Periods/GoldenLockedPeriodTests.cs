using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Application.Policies;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>
/// Periods as they were locked, kept as files: frozen facts and the results that were signed. Today's program has to make the same of them, line by line. Never
/// made anew: a change that breaks this changes what has been paid.
/// </summary>
public sealed class GoldenLockedPeriodTests
{
    [Theory]
    [InlineData("2026-03-kaur-3-2022")]
    [InlineData("2026-03-permentan-68-2012")]
    public async Task A_locked_period_gives_the_same_rupiah_and_the_same_lines_for_ever(string name)
    {
        var folder = Path.Combine(Golden.Folder, "locked", name);
        var manifest = StoredJson.Read<FreezeManifest>(await File.ReadAllTextAsync(Path.Combine(folder, "manifest.json"), TestContext.Current.CancellationToken));
        var people = (await File.ReadAllLinesAsync(Path.Combine(folder, "facts.jsonl"), TestContext.Current.CancellationToken)).Select(StoredJson.Read<FrozenPerson>).ToList();
        var signed = (await File.ReadAllLinesAsync(Path.Combine(folder, "results.jsonl"), TestContext.Current.CancellationToken)).Select(StoredJson.Read<PersonResult>).ToList();
        var store = new MemoryPeriods();
        await store.BeginAsync(manifest, TestContext.Current.CancellationToken);
        await store.WriteAsync(manifest.Id, manifest.Version, 0, people, TestContext.Current.CancellationToken);
        var policies = new PeriodPolicies(PolicyLibrary.Default(), new PeriodSettings { Policy = manifest.Policies[0].Identity.Id });

        var (again, refusal) = await new RunAllowance(store, store, store, policies).CalculateAsync(manifest.Id, manifest.Version, 0, TestContext.Current.CancellationToken);

        Assert.Null(refusal);
        Assert.Equal(18, signed.Count);
        Assert.Equal(signed.Select(person => (person.Nip, person.Base, person.Payable)), again!.Results.Select(person => (person.Nip, person.Base, person.Payable)));
        Assert.Equal(signed.Select(person => person.Explanation), again.Results.Select(person => person.Explanation));
    }
}
