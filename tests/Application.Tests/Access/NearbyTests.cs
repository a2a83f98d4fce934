using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Competence;
using EPerformance.Application.Organisation;
using EPerformance.Application.Skp;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Access;

/// <summary>
/// What a superior asks about those below costs by how many they are, and not by how many work in the agency: ten people a unit, the first of each leads the others, <c>1000</c> leads those who lead. What is asked is held against looking at
/// everybody.
/// </summary>
public sealed class NearbyTests
{
    private const string Head = "1000", Leader = "1010", Staff = "1011";

    private static readonly AppraisalPeriod March = AppraisalPeriod.TryParse("2026-03", out var march) ? march : default;

    private readonly FixedClock _clock = new("2026-04-02T05:00:00Z");

    [Theory]
    [InlineData(Leader, 9)]
    [InlineData(Staff, 0)]
    public async Task What_a_superior_decides_in_a_large_agency_costs_what_it_costs_in_a_small_one(string nip, int below)
    {
        // A leader of a large agency has more beside: that is rating, and not deciding.
        foreach (var ask in nip == Leader ? [ToDecideAsync, PlansAsync, DevelopmentAsync] : new Func<OrganisationCache, string, Task<int>>[] { ToRateAsync, ToDecideAsync, PlansAsync, DevelopmentAsync })
        {
            var (small, large) = (await CostAsync(1_000, nip, ask), await CostAsync(10_000, nip, ask));

            Assert.Equal(small.People, large.People);
            Assert.True(large.Bytes <= small.Bytes * 1.1 + 1024, $"{ask.Method.Name} as {nip}: {small.Bytes} bytes among 1,000 people, {large.Bytes} among 10,000");
        }

        Assert.Equal(below, (await CostAsync(1_000, nip, ToDecideAsync)).People);
    }

    // Below; and around with the caller, the superior, and who has the same superior.
    [Theory]
    [InlineData(1_000, Leader, 9, 118)]
    [InlineData(10_000, Leader, 9, 1_018)]
    [InlineData(1_000, Staff, 0, 10)]
    [InlineData(10_000, Staff, 0, 10)]
    [InlineData(100_000, Staff, 0, 10)]
    public void As_many_are_looked_at_as_are_below_and_beside(int people, string nip, int below, int around)
    {
        var organisation = new OrganisationView("sample", Facts(people));

        Assert.Equal(below, Nearby.Below(Caller(nip), organisation, _clock.GetUtcNow()).Count);
        Assert.Equal(around, Nearby.Around(Caller(nip), organisation, _clock.GetUtcNow()).Count);
    }

    [Fact]
    public async Task Everybody_finds_whom_looking_at_everybody_would_find()
    {
        using var organisations = new OrganisationCache(new MemoryOrganisation(Facts(60)), _clock);
        var organisation = (await organisations.CurrentAsync(CancellationToken.None))!;
        var now = _clock.GetUtcNow();
        foreach (var caller in organisation.People.Keys.Select(nip => Caller(nip.Value)).Append(Caller("H", Role.Hr)).Append(Caller(Head, Role.Hr)))
        {
            var expected = organisation.People.Keys.Order().Where(nip => AppraisalAccess.GroupOf(caller, nip, organisation, now) is not null).ToList();

            Assert.Equal(expected, (await Queries(organisations).ToRateAsync(caller, CancellationToken.None)).People.Select(one => one.Nip).Order());
            Assert.Equal(
                expected.Where(nip => AppraisalAccess.GroupOf(caller, nip, organisation, now) == RaterGroup.Superior),
                (await Queries(organisations).ToDecideAsync(March, caller, CancellationToken.None)).People.Select(one => one.Nip));
        }
    }

    private async Task<(int People, long Bytes)> CostAsync(int people, string nip, Func<OrganisationCache, string, Task<int>> ask)
    {
        using var organisations = new OrganisationCache(new MemoryOrganisation(Facts(people)), _clock);
        // What is read and put in order once, for all requests.
        await ask(organisations, nip);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var asked = ask(organisations, nip);
        // Whom to look at is found before anything is waited for, on this thread.
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return (await asked, bytes);
    }

    private async Task<int> ToRateAsync(OrganisationCache organisations, string nip) => (await Queries(organisations).ToRateAsync(Caller(nip), CancellationToken.None)).People.Count;

    private async Task<int> ToDecideAsync(OrganisationCache organisations, string nip) => (await Queries(organisations).ToDecideAsync(March, Caller(nip), CancellationToken.None)).People.Count;

    private async Task<int> PlansAsync(OrganisationCache organisations, string nip) =>
        (await new SkpQueries(organisations, new MemorySkp(), new SkpTimes(), _clock).WaitingAsync(Caller(nip), CancellationToken.None)).Plans.Count;

    private async Task<int> DevelopmentAsync(OrganisationCache organisations, string nip) =>
        (await new DevelopmentQueries(organisations, new MemoryDevelopment(), _clock).WaitingAsync(2026, Caller(nip), CancellationToken.None)).Proposals.Count;

    private AppraisalQueries Queries(OrganisationCache organisations)
    {
        var store = new MemoryAppraisals(new ThreeBuckets());
        return new AppraisalQueries(organisations, store, store, new MemoryDialogues(), new AppraisedResults(new MemorySkp(), AppraisalRules.Default), new UnitPredicates(store), AppraisalRules.Default, _clock);
    }

    private static OrganisationFacts Facts(int people) => SampleOrganisation.Facts() with
    {
        People = [.. Enumerable.Range(0, people).Select(number => new Person(
            Nip.Parse($"{1000 + number}"),
            "",
            [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 8, number == 0 ? null : Nip.Parse($"{(number % 10 == 0 ? 1000 : 1000 + number - number % 10)}"))]))],
        Absences = [],
    };

    private static Caller Caller(string nip, Role role = Role.Employee) => new(nip, Nip.Parse(nip), role, null);
}
