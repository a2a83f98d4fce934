using EPerformance.Domain.Calendars;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Policies;

namespace EPerformance.Application.Law;

/// <summary>National law as dated files under <c>law/</c>: tariffs, work patterns, calendars, discipline. The files are part of the product and tested.</summary>
public sealed class LawLibrary(string folder)
{
    private static readonly Lazy<LawLibrary> Shipped = new(() => new LawLibrary(Path.Combine(AppContext.BaseDirectory, "law")));
    private readonly Lazy<IReadOnlyDictionary<string, WorkPattern>> _patterns = new(() => PatternFile.ReadAll(Path.Combine(folder, "patterns")));

    /// <summary>The files that travel with the program.</summary>
    public static LawLibrary Default => Shipped.Value;

    /// <summary>All work patterns by id.</summary>
    public IReadOnlyDictionary<string, WorkPattern> Patterns => _patterns.Value;

    /// <summary>Holidays and collective leave of a year; empty when no calendar of that year is shipped.</summary>
    public IReadOnlyList<CalendarEntry> Calendar(int year) => CalendarFile.Read(PathOf("calendars", $"{year:D4}"));

    /// <summary>A tariff by its id, or <c>null</c> when there is none.</summary>
    public Tariff? Tariff(string id) => LawFile.IsId(id) ? TariffFile.Read(PathOf("tariffs", id)) : null;

    /// <summary>A ladder of sanctions by its id, or <c>null</c> when there is none.</summary>
    public AbsenceLadder? Discipline(string id) => LawFile.IsId(id) ? DisciplineFile.Read(PathOf("discipline", id)) : null;

    private string PathOf(string kind, string id) => Path.Combine(folder, kind, id + ".json");
}
