using Azure.Data.Tables;
using EPerformance.Storage;
using EPerformance.Workloads;

namespace EPerformance.Bench.All.Bare;

/// <summary>
/// Of every change the row that it depends on is read, and the rows that say what it is now, what happened and that the request was answered are written together. The superior finds the item
/// in the queue and the clock in the due list until it is decided; then the owner is told and the month counts it.
/// </summary>
/// <param name="IsDecisionOnly">Everything before the decision is prepared.</param>
internal sealed record BareSubmissions(bool IsDecisionOnly) : IBareWork
{
    public int AtOnce => CheckIns.AtOnce;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var (submissions, months) = (await ByPersonAsync(done, Keys.Submissions.Table), await ByPersonAsync(done, Keys.MonthFacts.Table));
        var notices = (await BareCalls.RowsAsync(done, Keys.Notices.Table)).ToLookup(row => row.PartitionKey);
        var (queue, due) = (await BareCalls.RowsAsync(fresh, Keys.Inbox.Table), await BareCalls.RowsAsync(fresh, Keys.Due.Table));
        return [.. Enumerable.Range(1, units).Select(person =>
        {
            var nip = BigAgency.NipOf(person).Value;
            var (entry, clock) = IsDecisionOnly ? (OfPerson(queue, nip), OfPerson(due, nip)) : Waiting(person, fresh.Settings.Shards);
            return Strand([.. submissions[nip]], entry, clock, notices[nip].Last(), months[nip].Single());
        })];
    }

    /// <summary>What is there only while the item waits, with the columns that the product writes.</summary>
    private static (TableEntity Entry, TableEntity Clock) Waiting(int person, BucketCount shards)
    {
        var item = ItemKey.Submission(BigAgency.NipOf(person), Submitting.Day);
        var (entry, clock) = (Keys.Inbox.Entry(new BigAgency(person + 1).SuperiorOf(person).Value, Submitting.Deadline, item), Keys.Due.Entry(Submitting.Deadline, item, shards));
        var row = new TableEntity(entry.Partition, entry.Row)
        {
            ["Deadline"] = Submitting.Deadline,
            ["Item"] = item.ToString(),
            ["Pending"] = 5,
            ["Minutes"] = 300,
            ["Version"] = 2,
            ["Kind"] = "ActivitySubmission",
            ["Day"] = KeyTime.Date(Submitting.Day),
        };
        return (row, new TableEntity(clock.Partition, clock.Row));
    }

    private BareCall[] Strand(List<TableEntity> rows, TableEntity entry, TableEntity clock, TableEntity notice, TableEntity month)
    {
        var state = rows.Single(row => row.RowKey.StartsWith("S!", StringComparison.Ordinal));
        var lines = rows.Where(row => row.RowKey.StartsWith("L!", StringComparison.Ordinal));
        List<TableEntity[]> beside = [.. Of(rows, "A!").Zip(Of(rows, "I!"), (audit, answer) => new[] { state, audit, answer })];
        BareCall[] deciding =
        [
            BareCalls.Get(Keys.Submissions.Table, BareCalls.KeyOf(state)),
            .. BareCalls.Batches(Keys.Submissions.Table, beside[^1]),
            BareCalls.Delete(Keys.Inbox.Table, BareCalls.KeyOf(entry)),
            BareCalls.Insert(Keys.Notices.Table, notice),
            BareCalls.Get(Keys.MonthFacts.Table, BareCalls.KeyOf(month)),
            BareCalls.Put(Keys.MonthFacts.Table, month),
            BareCalls.Delete(Keys.Due.Table, BareCalls.KeyOf(clock)),
        ];
        return IsDecisionOnly ? deciding :
        [
            .. BareCalls.Batches(Keys.Submissions.Table, [.. beside[0], .. lines]),
            BareCalls.Get(Keys.Submissions.Table, BareCalls.KeyOf(state)),
            BareCalls.Put(Keys.Due.Table, clock),
            .. BareCalls.Batches(Keys.Submissions.Table, beside[1]),
            BareCalls.Put(Keys.Inbox.Table, entry),
            .. deciding,
        ];
    }

    private static IEnumerable<TableEntity> Of(List<TableEntity> rows, string prefix) => rows.Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal));

    private static TableEntity OfPerson(List<TableEntity> rows, string nip) => rows.First(row => row.RowKey.Contains(nip, StringComparison.Ordinal));

    private static async Task<ILookup<string, TableEntity>> ByPersonAsync(StorageClients done, string table) =>
        (await BareCalls.RowsAsync(done, table)).ToLookup(row => (table == Keys.Submissions.Table ? row.PartitionKey : row.RowKey).Split(KeyText.Separator)[0]);
}
