using System.Globalization;
using System.Text;

namespace EPerformance.Storage;

/// <summary>
/// Writes an id from outside as a part of a key: reversible, in the order of its characters, and free of everything that a key, an address
/// or a filter could stumble over. Letters, digits, <c>-</c> and <c>_</c> stay; any other UTF-16 unit becomes a lead and its number in
/// upper-case hexadecimal. The lead sorts into the gap that the unit comes from, so ordinal order of ids is ordinal order of keys:
/// <list type="table">
/// <item><term>below <c>-</c></term><description><c>$</c> and 2 digits: space is <c>$20</c></description></item>
/// <item><term><c>.</c> <c>/</c></term><description><c>.</c> and 2 digits: <c>.2E</c>, <c>.2F</c></description></item>
/// <item><term><c>:</c> to <c>@</c></term><description><c>=</c> and 2 digits</description></item>
/// <item><term><c>[</c> to <c>^</c></term><description><c>^</c> and 2 digits</description></item>
/// <item><term>backtick</term><description>backtick and 2 digits</description></item>
/// <item><term>above <c>z</c></term><description><c>~</c> and 4 digits: <c>é</c> is <c>~00E9</c></description></item>
/// </list>
/// </summary>
public static class KeyText
{
    /// <summary>Stands between the parts of a key. Lower than anything in a part, so keys sort part by part.</summary>
    public const char Separator = '!';

    /// <summary>
    /// The longest encoded id, in characters. Two of them with times and separators fit into a key of Azure Tables (512 characters).
    /// Every valid NIP fits; other ids fit when they have at most 80 ASCII or 48 other characters.
    /// </summary>
    public const int MaxLength = 240;

    /// <summary>False for an empty id and for one whose encoding is longer than <see cref="MaxLength"/>.</summary>
    public static bool TryEncode(string? id, out string key)
    {
        key = "";
        if (string.IsNullOrEmpty(id) || id.Length > MaxLength)
            return false;
        if (!id.AsSpan().ContainsAnyExcept(Plain))
        {
            key = id;
            return true;
        }

        var text = new StringBuilder(id.Length * 2);
        foreach (var unit in id)
        {
            if (Plain.Contains(unit))
                text.Append(unit);
            else
                text.Append(LeadOf(unit)).Append(((int)unit).ToString(unit > 'z' ? "X4" : "X2", CultureInfo.InvariantCulture));
        }

        if (text.Length > MaxLength)
            return false;
        key = text.ToString();
        return true;
    }

    /// <exception cref="ArgumentException">Empty or too long: an id from outside is checked with <see cref="TryEncode"/> first.</exception>
    public static string Encode(string id) =>
        TryEncode(id, out var key) ? key : throw new ArgumentException($"cannot be a key: {id.Length} characters", nameof(id));

    /// <summary>The id that <see cref="TryEncode"/> wrote; false for any text that it would not write.</summary>
    public static bool TryDecode(ReadOnlySpan<char> key, out string id)
    {
        id = "";
        var text = new StringBuilder(key.Length);
        for (var at = 0; at < key.Length; at++)
        {
            var unit = key[at];
            if (Plain.Contains(unit))
            {
                text.Append(unit);
                continue;
            }

            var digits = unit == '~' ? 4 : 2;
            if (key.Length - at <= digits || !ushort.TryParse(key.Slice(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
                return false;
            text.Append((char)number);
            at += digits;
        }

        var decoded = text.ToString();
        if (!TryEncode(decoded, out var canonical) || !key.SequenceEqual(canonical))
            return false;
        id = decoded;
        return true;
    }

    /// <exception cref="FormatException">Not the encoding of an id: the stored key is damaged.</exception>
    public static string Decode(ReadOnlySpan<char> key) =>
        TryDecode(key, out var id) ? id : throw new FormatException($"not an encoded id: {key}");

    private static readonly System.Buffers.SearchValues<char> Plain =
        System.Buffers.SearchValues.Create("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private static char LeadOf(char unit) => unit switch
    {
        < '-' => '$',
        < '0' => '.',
        < 'A' => '=',
        < '_' => '^',
        < 'a' => '`',
        _ => '~',
    };
}
