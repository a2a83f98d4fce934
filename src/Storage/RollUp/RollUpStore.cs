using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using EPerformance.Storage.Appraisal;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.RollUp;

/// <summary>Figures of closed periods: rows that are overwritten whenever a period is gathered again.</summary>
public sealed class RollUpStore(StorageClients clients) : IRollUpStore
{
    private const string Figures = "Figures", Version = "Version", People = "People", At = "At";

    private readonly Table _units = clients.Table(Keys.RollUps.Table);
    private readonly Table _people = clients.Table(Keys.MonthFacts.Table);

    public Task PutPeopleAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonPeriod> people, CancellationToken cancellationToken)
    {
        var (part, year) = (new Bucket((byte)bucket), id.Period.Last.Year);
        return WriteAsync(_people, Keys.MonthFacts.Partition(part, year), people.Select(person => Row(Keys.RollUps.Person(part, year, person.Nip, id.ToString()), version, person)), cancellationToken);
    }

    public Task PutUnitsAsync(PeriodId id, int version, IReadOnlyList<UnitPeriod> units, CancellationToken cancellationToken) => WriteAsync(
        _units, Keys.RollUps.OfPeriod(id.ToString()).FromPartition, units.Select(unit => Row(Keys.RollUps.Unit(id.ToString(), unit.UnitCode), version, unit)), cancellationToken);

    public async Task MarkAsync(RollUpMark mark, CancellationToken cancellationToken)
    {
        var key = Keys.RollUps.Mark(mark.Id.ToString());
        await _units.PutAsync(new TableEntity(key.Partition, key.Row) { [Version] = mark.Version, [People] = mark.People, [At] = mark.At }, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<RollUpMark>> MarksAsync(CancellationToken cancellationToken)
    {
        var marks = new List<RollUpMark>();
        await foreach (var row in _units.ReadAsync(Keys.RollUps.Marks, null, cancellationToken).ConfigureAwait(false))
            marks.Add(new RollUpMark(PeriodId.Parse(KeyText.Decode(row.RowKey)), RowText.Number(row, Version), RowText.Number(row, People), row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At)));
        return marks;
    }

    public async Task<PersonYear> OfPersonAsync(Nip nip, int year, CancellationToken cancellationToken)
    {
        var years = await YearsAsync(Keys.MonthFacts.OfPerson(Bucket.Of(nip, clients.Settings.Buckets), nip, year), cancellationToken).ConfigureAwait(false);
        return years.GetValueOrDefault(nip) ?? new PersonYear([], []);
    }

    public async Task<StoredUnitPeriod?> UnitAsync(PeriodId id, string unitCode, CancellationToken cancellationToken) =>
        await _units.FindAsync(Keys.RollUps.Unit(id.ToString(), unitCode), null, cancellationToken).ConfigureAwait(false) is { } row ? ReadUnit(row) : null;

    public Task<IReadOnlyDictionary<Nip, PersonYear>> OfBucketAsync(int bucket, int year, CancellationToken cancellationToken) =>
        YearsAsync(Keys.MonthFacts.OfBucket(new Bucket((byte)bucket), year), cancellationToken);

    public async Task<IReadOnlyList<StoredUnitPeriod>> OfPeriodAsync(PeriodId id, CancellationToken cancellationToken)
    {
        var units = new List<StoredUnitPeriod>();
        await foreach (var row in _units.ReadAsync(Keys.RollUps.OfPeriod(id.ToString()), null, cancellationToken).ConfigureAwait(false))
            units.Add(ReadUnit(row));
        return [.. units.Where(unit => unit.Version == units[0].Version)];
    }

    private async Task<IReadOnlyDictionary<Nip, PersonYear>> YearsAsync(KeyRange range, CancellationToken cancellationToken)
    {
        var years = new Dictionary<Nip, (List<StoredPersonPeriod> Periods, List<StoredRating> Ratings)>();
        await foreach (var row in _people.ReadAsync(range, ["PartitionKey", "RowKey", Version, Figures, .. RatingStore.Columns], cancellationToken).ConfigureAwait(false))
        {
            if (Keys.RollUps.IsPerson(row.RowKey, out var period))
            {
                var person = Read<PersonPeriod>(row);
                Of(person.Nip).Periods.Add(new StoredPersonPeriod(PeriodId.Parse(period), RowText.Number(row, Version), person));
            }
            else if (Keys.Ratings.IsRating(row.RowKey, out var id))
            {
                Of(id.Person).Ratings.Add(new StoredRating(id, RatingStore.Read(row)));
            }
        }

        return years.ToDictionary(pair => pair.Key, pair => new PersonYear(pair.Value.Periods, pair.Value.Ratings));

        (List<StoredPersonPeriod> Periods, List<StoredRating> Ratings) Of(Nip nip)
        {
            if (!years.TryGetValue(nip, out var year))
                years[nip] = year = ([], []);
            return year;
        }
    }

    private static async Task WriteAsync(Table table, string partition, IEnumerable<TableEntity> rows, CancellationToken cancellationToken)
    {
        foreach (var batch in Batch.PutAll(partition, rows))
        {
            var written = await table.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            if (!written.IsDone)
                throw new InvalidOperationException($"{partition} / {written.Row}: overwriting ended as {written.Result}");
        }
    }

    private static TableEntity Row<T>(EntityKey key, int version, T figures)
    {
        var row = new TableEntity(key.Partition, key.Row) { [Version] = version };
        return PackedText.TryPut(row, Figures, StoredJson.Write(figures)) ? row : throw new InvalidOperationException($"{Figures} of {row.RowKey} do not fit");
    }

    private static StoredUnitPeriod ReadUnit(TableEntity row) => new(RowText.Number(row, Version), Read<UnitPeriod>(row));

    private static T Read<T>(TableEntity row) => StoredJson.Read<T>(PackedText.Get(row, Figures) ?? throw RowText.Damaged(row, Figures));
}
