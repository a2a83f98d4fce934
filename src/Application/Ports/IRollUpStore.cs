using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.Ports;

/// <summary>Keeps the figures of closed periods: of people beside the other facts of their year, of units by period.</summary>
public interface IRollUpStore
{
    /// <summary>Overwrites; a hundred per transaction.</summary>
    /// <param name="people">Of the bucket, all or some of it.</param>
    Task PutPeopleAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonPeriod> people, CancellationToken cancellationToken);

    /// <summary>Overwrites; a hundred per transaction. Units of an older version that are no more stay and are not shown.</summary>
    Task PutUnitsAsync(PeriodId id, int version, IReadOnlyList<UnitPeriod> units, CancellationToken cancellationToken);

    /// <summary>Says that the figures of a version are whole.</summary>
    Task MarkAsync(RollUpMark mark, CancellationToken cancellationToken);

    /// <summary>Which periods are gathered, in order of their names. One read.</summary>
    Task<IReadOnlyList<RollUpMark>> MarksAsync(CancellationToken cancellationToken);

    /// <summary>A person's periods and ratings of a year, in order of their names. One read.</summary>
    Task<PersonYear> OfPersonAsync(Nip nip, int year, CancellationToken cancellationToken);

    /// <summary>One unit of a period in whichever version it was written last; <c>null</c> when it never was. One read.</summary>
    /// <param name="unitCode">Empty for the agency.</param>
    Task<StoredUnitPeriod?> UnitAsync(PeriodId id, string unitCode, CancellationToken cancellationToken);

    /// <summary>Periods and ratings of a year of everybody in a bucket. One transaction per thousand rows.</summary>
    Task<IReadOnlyDictionary<Nip, PersonYear>> OfBucketAsync(int bucket, int year, CancellationToken cancellationToken);

    /// <summary>Units of a period, the agency first, then in order of code. One transaction per thousand.</summary>
    Task<IReadOnlyList<StoredUnitPeriod>> OfPeriodAsync(PeriodId id, CancellationToken cancellationToken);
}

/// <param name="Version">Of the run that the figures are of.</param>
public sealed record RollUpMark(PeriodId Id, int Version, int People, DateTimeOffset At);

public sealed record StoredPersonPeriod(PeriodId Id, int Version, PersonPeriod Person);

public sealed record StoredUnitPeriod(int Version, UnitPeriod Unit);

public sealed record PersonYear(IReadOnlyList<StoredPersonPeriod> Periods, IReadOnlyList<StoredRating> Ratings)
{
    /// <summary>The rating of the time that a pay period lies in: of the very period, else of a longer part of the year that holds its end.</summary>
    public Rating? RatingOf(PeriodId id) => Ratings
        .Where(one => one.Rating is not null && one.IsOf(id))
        .OrderBy(one => one.Id.Period.Days.Days)
        .Select(one => one.Rating)
        .FirstOrDefault();
}
