using EPerformance.Storage;
using EPerformance.Workloads;

namespace EPerformance.Bench.All.Bare;

/// <summary>The person's facts of two years, the evaluations of the year, the result of the period and the figures of the unit.</summary>
/// <param name="readers">As <see cref="ReportCardReading.Readers"/>.</param>
internal sealed class BareReportCards(int readers) : IBareWork
{
    public int AtOnce => CheckIns.AtOnce;

    public Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        return Task.FromResult<IReadOnlyList<IReadOnlyList<BareCall>>>([.. Enumerable.Range(0, units).Select(card =>
        {
            var person = card % readers;
            var nip = BigAgency.NipOf(person);
            var bucket = Bucket.Of(nip, done.Settings.Buckets);
            return new[]
            {
                BareCalls.Query(Keys.MonthFacts.Table, Keys.MonthFacts.OfPerson(bucket, nip, 2025)),
                BareCalls.Query(Keys.MonthFacts.Table, Keys.MonthFacts.OfPerson(bucket, nip, 2026)),
                BareCalls.Query(Keys.Appraisals.Table, Keys.Appraisals.OfYear(nip, 2026)),
                BareCalls.Get(Keys.Allowance.Table, Keys.Allowance.Person("2026-03", 1, bucket, nip)),
                BareCalls.Get(Keys.RollUps.Table, Keys.RollUps.Unit("2026-03", BigAgency.CodeOf(person / 50))),
            };
        })]);
    }
}
