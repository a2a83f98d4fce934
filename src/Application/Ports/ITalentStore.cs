using System.Globalization;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Application.Ports;

/// <summary>Keeps talent maps as they were taken, the rules that they are made by, and target posts.</summary>
public interface ITalentStore
{
    /// <summary><c>null</c> while nobody has set any.</summary>
    Task<StoredTalentRules?> RulesAsync(CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveRulesAsync(StoredTalentRules? before, TalentRules after, Nip by, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Overwrites; a hundred per transaction. Nobody sees them before the map itself is added.</summary>
    Task PutSeatsAsync(string map, IReadOnlyList<TalentSeat> seats, CancellationToken cancellationToken);

    /// <summary>Adds a map of which every seat is written.</summary>
    Task<SaveResult> AddAsync(TakenMap map, Nip by, CancellationToken cancellationToken);

    /// <summary>Oldest first. One transaction per thousand.</summary>
    Task<IReadOnlyList<TakenMap>> MapsAsync(CancellationToken cancellationToken);

    Task<TakenMap?> FindAsync(string map, CancellationToken cancellationToken);

    /// <summary>One read.</summary>
    Task<TalentSeat?> SeatAsync(string map, Nip person, CancellationToken cancellationToken);

    /// <summary>Everybody, in order of NIP.</summary>
    /// <param name="after">Last NIP of the page before; <c>null</c> begins.</param>
    Task<IReadOnlyList<TalentSeat>> SeatsAsync(string map, Nip? after, int count, CancellationToken cancellationToken);

    /// <summary>The pool, in order of rank.</summary>
    /// <param name="after">Last rank of the page before; 0 begins.</param>
    Task<IReadOnlyList<TalentSeat>> PoolAsync(string map, int after, int count, CancellationToken cancellationToken);

    /// <summary>In order of code.</summary>
    Task<IReadOnlyList<StoredPost>> PostsAsync(CancellationToken cancellationToken);

    Task<StoredPost?> PostAsync(string code, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SavePostAsync(StoredPost? before, TargetPost after, Nip by, DateTimeOffset at, CancellationToken cancellationToken);
}

public sealed record StoredTalentRules(TalentRules Rules, int Version, string Tag);

public sealed record StoredPost(TargetPost Post, int Version, string Tag);

/// <summary>A map as it was taken. It never changes.</summary>
/// <param name="Id">Of the moment: later ones sort behind earlier ones.</param>
/// <param name="UnitCode">With everything below it; <c>null</c> for the whole agency.</param>
/// <param name="People">Everybody, with those who could not be placed.</param>
/// <param name="Boxes">People by box, 1 to 9.</param>
/// <param name="Missing">People without a box, by the reason.</param>
public sealed record TakenMap(
    string Id, DateOnly On, string? UnitCode, TalentRules Rules, int People, int Pool, IReadOnlyDictionary<int, int> Boxes, IReadOnlyDictionary<NotPlaced, int> Missing, Nip By, DateTimeOffset At)
{
    /// <summary>Of a map that is taken at the instant.</summary>
    public static string IdAt(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);

    /// <summary>32 characters at most: digits, T and Z.</summary>
    public static bool IsId(string text) => text.Length is > 0 and <= 32 && text.All(letter => char.IsAsciiDigit(letter) || letter is 'T' or 'Z');
}
