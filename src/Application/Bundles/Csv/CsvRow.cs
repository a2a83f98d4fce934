using System.Globalization;
using System.Text;
using CsvHelper;
using EPerformance.Domain.Primitives;
using Text = EPerformance.Domain.Primitives.Text;

namespace EPerformance.Application.Bundles.Csv;

/// <summary>
/// The current record of a file, asked by column. Each getter reports what is wrong with the value and then answers as if it were
/// empty; <see cref="IsSound"/> says afterwards whether the row may be used.
/// </summary>
internal sealed class CsvRow(CsvReader reader, Header header, string file, ProblemSink sink)
{
    private long _checkedRow = -1;
    private bool _isSound = true;

    /// <summary>0 where lines are not counted.</summary>
    public long Line => reader.Options.TrackLineNumbers ? reader.LineNumber : 0;

    /// <summary>Where the record begins in the file, to read it again.</summary>
    public long ByteOffset => reader.ByteOffset;

    /// <summary>No problem was reported for this record so far.</summary>
    public bool IsSound
    {
        get
        {
            Refresh();
            return _isSound;
        }
    }

    public ReadOnlySpan<byte> Utf8(int column) => header.FieldOf(column) is >= 0 and var field ? reader.GetSpan(field) : default;

    public string Value(int column) => Encoding.UTF8.GetString(Utf8(column));

    public bool IsEmpty(int column) => Utf8(column).IsEmpty;

    public void Problem(int column, string id, string en)
    {
        Refresh();
        _isSound = false;
        sink.Problem(file, Line, column < 0 ? "*" : header.Columns.Names[column], new Text(id, en));
    }

    public string Required(int column)
    {
        if (IsEmpty(column))
            Problem(column, "wajib diisi", "must not be empty");
        return Value(column);
    }

    /// <summary>A personnel number; reports an empty or impossible one.</summary>
    public Nip? RequiredNip(int column)
    {
        if (IsEmpty(column))
        {
            Problem(column, "wajib diisi", "must not be empty");
            return null;
        }

        if (Nip.TryParse(Value(column), out var nip))
            return nip;
        Problem(column, $"bukan NIP: {Shown(column)}", $"not a personnel number: {Shown(column)}");
        return null;
    }

    public DateOnly? RequiredDate(int column)
    {
        if (!IsEmpty(column))
            return OptionalDate(column);
        Problem(column, "wajib diisi", "must not be empty");
        return null;
    }

    public DateOnly? OptionalDate(int column)
    {
        var text = Utf8(column);
        if (text.IsEmpty)
            return null;
        if (TimeText.TryParseDate(text, out var date))
            return date;
        Problem(column, $"tanggal tidak ada atau bukan yyyy-MM-dd: {Shown(column)}", $"no such date, or not yyyy-MM-dd: {Shown(column)}");
        return null;
    }

    /// <summary>One of the listed words, exactly as written there.</summary>
    public T? RequiredWord<T>(int column, Words<T> words)
        where T : struct
    {
        if (words.Find(Utf8(column)) is { } value)
            return value;
        if (IsEmpty(column))
            Problem(column, $"wajib diisi: {words.All}", $"must not be empty: {words.All}");
        else
            Problem(column, $"tidak dikenal: {Shown(column)} (pilihan: {words.All})", $"unknown: {Shown(column)} (one of {words.All})");
        return null;
    }

    /// <summary>A whole number within bounds, both inclusive.</summary>
    public int? OptionalInteger(int column, int min, int max)
    {
        if (IsEmpty(column))
            return null;
        if (int.TryParse(Value(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Problem(
            column,
            $"bukan bilangan bulat {min}–{(max == int.MaxValue ? "…" : max)}: {Shown(column)}",
            $"not a whole number {min}–{(max == int.MaxValue ? "…" : max)}: {Shown(column)}");
        return null;
    }

    /// <summary>A plain decimal within bounds, both inclusive.</summary>
    public decimal? OptionalDecimal(int column, decimal min, decimal max)
    {
        if (IsEmpty(column))
            return null;
        const NumberStyles plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(Value(column), plain, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Problem(column, $"bukan bilangan yang sah: {Shown(column)}", $"not a valid number: {Shown(column)}");
        return null;
    }

    /// <summary>Both ends inclusive; reports an end before its beginning at the end.</summary>
    public DateRange? RequiredRange(int from, int to, bool openEnd = false)
    {
        var start = RequiredDate(from);
        var end = openEnd && IsEmpty(to) ? DateOnly.MaxValue : RequiredDate(to);
        if (start is null || end is null)
            return null;
        if (end >= start)
            return new DateRange(start.Value, end.Value);
        Problem(to, "berakhir sebelum mulai", "ends before it begins");
        return null;
    }

    /// <summary>What stands in the key column of a broken record, as far as it can be told.</summary>
    public string KeyIfReadable() =>
        header.FieldOf(0) is >= 0 and var field && field < reader.FieldCount ? Encoding.UTF8.GetString(reader.GetSpan(field)) : "";

    /// <summary>The value for a message: short, and without characters that could disturb a terminal.</summary>
    public string Shown(int column)
    {
        var text = Value(column);
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= 60)
                return shown.Append('…').ToString();
            shown.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? "\uFFFD" : rune.ToString());
        }

        return shown.ToString();
    }

    private void Refresh()
    {
        if (_checkedRow == reader.RowNumber)
            return;
        _checkedRow = reader.RowNumber;
        _isSound = true;
    }
}
