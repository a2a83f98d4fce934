using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>A row asked by the names of its columns.</summary>
internal readonly struct NamedRow(IReadOnlyList<string> columns, FactRow row)
{
    public string this[string name]
    {
        get
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (columns[i] == name)
                    return row.Values[i];
            }

            throw new InvalidOperationException($"No column {name}");
        }
    }

    public DateOnly Date(string name) => DateOnly.ParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public TimeOnly Clock(string name) => TimeOnly.ParseExact(this[name], "HH:mm", CultureInfo.InvariantCulture);

    public DateOnly? OptionalDate(string name) => this[name].Length == 0 ? null : Date(name);

    public DateRange Range() => new(Date("date_from"), OptionalDate("date_to") ?? DateOnly.MaxValue);

    public Exact? Number(string name) => this[name] is { Length: > 0 } text && Exact.TryParseDecimal(text, out var number) ? number : null;

    public int? Integer(string name) => this[name].Length == 0 ? null : int.Parse(this[name], NumberStyles.None, CultureInfo.InvariantCulture);

    public int Year(string name) => int.Parse(this[name].AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    public int? Month(string name) => this[name].Length == 7 ? int.Parse(this[name].AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
