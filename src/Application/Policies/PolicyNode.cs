using System.Globalization;
using System.Text.Json;
using EPerformance.Application.Json;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>
/// One object of a policy file, asked by name. Every getter reports what is wrong and then answers with nothing, so that one reading
/// finds all problems. <c>null</c> in the file means: the source never published this value.
/// </summary>
internal sealed class PolicyNode
{
    private readonly JsonElement _element;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public PolicyNode(JsonElement element, string path, PolicyProblems problems)
    {
        _element = element;
        Path = path;
        Problems = problems;
        if (element.ValueKind != JsonValueKind.Object)
            problems.Add(path, PolicyProblems.Invalid, "harus berupa objek", "must be an object");
    }

    public string Path { get; }

    public PolicyProblems Problems { get; }

    public bool Has(string name) => Find(name) is { ValueKind: not JsonValueKind.Undefined };

    public bool IsText(string name) => Find(name)?.ValueKind == JsonValueKind.String;

    public bool IsObject(string name) => Find(name)?.ValueKind == JsonValueKind.Object;

    public bool IsNull(string name) => Find(name)?.ValueKind == JsonValueKind.Null;

    /// <summary>A list that is there and has nothing in it.</summary>
    public bool IsEmptyList(string name) => Find(name) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0;

    public string PathOf(string name) => JsonDocumentMap.Below(Path, name);

    public string Text(string name, bool required = true)
    {
        if (Value(name, required, JsonValueKind.String) is not { } value)
            return "";
        var text = value.GetString()!;
        if (text.Length is 0 or > 2000)
            Invalid(name, "kosong atau terlalu panjang", "empty or too long");
        return text;
    }

    public Text Bilingual(string name, bool required = true)
    {
        if (Child(name, required) is not { } node)
            return default;
        var text = new Text(node.Text("id"), node.Text("en"));
        node.Close();
        return text;
    }

    public DateOnly Date(string name)
    {
        var text = Text(name);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        if (text.Length > 0)
            Invalid(name, "bukan tanggal yyyy-MM-dd", "not a date yyyy-MM-dd");
        return default;
    }

    /// <summary>A whole number within bounds, both inclusive.</summary>
    public int? Integer(string name, int min, int max, bool required = true)
    {
        if (Value(name, required, JsonValueKind.Number) is not { } value)
            return null;
        if (value.TryGetInt32(out var number) && number >= min && number <= max)
            return number;
        Invalid(name, $"bukan bilangan bulat {min}–{max}", $"not a whole number {min}–{max}");
        return null;
    }

    public bool Flag(string name)
    {
        var value = Find(name);
        if (value is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
            Invalid(name, "harus true atau false", "must be true or false");
        return value?.ValueKind == JsonValueKind.True;
    }

    /// <summary>A percentage as text with a decimal point, 0 to <paramref name="max"/>. <c>null</c> is reported as unpublished.</summary>
    public Rate? Percent(string name, int max = 100)
    {
        if (Value(name, required: true, JsonValueKind.String) is not { } value)
            return null;
        var text = value.GetString()!;
        if (IsPlainDecimal(text) && Exact.TryParseDecimal(text, out var percent) && percent <= Exact.Whole(max))
            return Rate.OfPercent(percent);
        Invalid(name, $"bukan persen 0–{max} sebagai teks, misalnya \"1.25\"", $"not a percentage 0–{max} as text, for example \"1.25\"");
        return null;
    }

    /// <summary>A plain decimal as text, not negative, at most 12 decimals. <c>null</c> is reported as unpublished.</summary>
    public Exact? Decimal(string name)
    {
        if (Value(name, required: true, JsonValueKind.String) is not { } value)
            return null;
        if (ReadDecimal(value.GetString()!) is { } number)
            return number;
        Invalid(name, "bukan bilangan sebagai teks, misalnya \"12.5\"", "not a number as text, for example \"12.5\"");
        return null;
    }

    /// <summary>The elements of an array whose elements are texts or objects.</summary>
    public IReadOnlyList<PolicyElement> Elements(string name) => Value(name, required: true, JsonValueKind.Array) is { } value
        ? [.. value.EnumerateArray().Select((item, index) => new PolicyElement(item, JsonDocumentMap.Below(PathOf(name), index), Problems))]
        : [];

    public IReadOnlyList<int> Integers(string name, int min, int max)
    {
        if (Value(name, required: true, JsonValueKind.Array) is not { } value)
            return [];
        var numbers = new List<int>();
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var number) && number >= min && number <= max)
                numbers.Add(number);
            else
                Invalid(name, $"bukan bilangan bulat {min}–{max}", $"not a whole number {min}–{max}");
        }

        if (value.GetArrayLength() == 0)
            Invalid(name, "daftar kosong", "an empty list");
        return numbers;
    }

    /// <summary>A time of the day, <c>HH:mm</c> or <c>HH:mm:ss</c>.</summary>
    public TimeSpan? Clock(string name)
    {
        var text = Text(name);
        if (TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time.ToTimeSpan();
        if (text.Length > 0)
            Invalid(name, "bukan jam HH:mm atau HH:mm:ss", "not a time HH:mm or HH:mm:ss");
        return null;
    }

    /// <summary>One of the listed words.</summary>
    public T? Word<T>(string name, IReadOnlyDictionary<string, T> words, bool required = true)
        where T : struct
    {
        var text = Text(name, required);
        if (words.TryGetValue(text, out var value))
            return value;
        if (text.Length > 0)
            Invalid(name, $"pilihan: {string.Join(", ", words.Keys)}", $"one of {string.Join(", ", words.Keys)}");
        return null;
    }

    public PolicyNode? Child(string name, bool required = true) => Value(name, required, JsonValueKind.Object) is { } value
        ? new PolicyNode(value, PathOf(name), Problems)
        : null;

    /// <summary>The elements of an array of objects; an array that is not there is empty.</summary>
    public IReadOnlyList<PolicyNode> Children(string name, bool required = false) => Value(name, required, JsonValueKind.Array) is { } value
        ? [.. value.EnumerateArray().Select((item, index) => new PolicyNode(item, JsonDocumentMap.Below(PathOf(name), index), Problems))]
        : [];

    /// <summary>The elements of an array of texts.</summary>
    public IReadOnlyList<string> Texts(string name, bool required = false)
    {
        if (Value(name, required, JsonValueKind.Array) is not { } value)
            return [];
        if (value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            Invalid(name, "harus daftar teks", "must be a list of texts");
        return [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];
    }

    /// <summary>The names inside, for objects that serve as a table.</summary>
    public IReadOnlyList<string> Names() => _element.ValueKind == JsonValueKind.Object ? [.. _element.EnumerateObject().Select(member => member.Name)] : [];

    public void Invalid(string name, string id, string en) => Problems.Add(PathOf(name), PolicyProblems.Invalid, id, en);

    /// <summary>To be called when everything was asked for: what is left is unknown to the schema.</summary>
    public void Close()
    {
        Text("note", required: false);
        if (Path.Length == 0)
            Text("$schema", required: false);
        foreach (var name in Names().Distinct(StringComparer.Ordinal).Where(name => !_asked.Contains(name)))
            Problems.Add(PathOf(name), PolicyProblems.UnknownName, "nama tidak dikenal skema", "the schema knows no such name");
    }

    private JsonElement? Value(string name, bool required, JsonValueKind kind)
    {
        if (Find(name) is not { } value)
        {
            if (required && _element.ValueKind == JsonValueKind.Object)
                Problems.Add(PathOf(name), PolicyProblems.Missing, "wajib ada", "must be there");
            return null;
        }

        if (value.ValueKind == kind)
            return value;
        if (value.ValueKind == JsonValueKind.Null)
            Problems.Add(PathOf(name), PolicyProblems.Incomplete, "nilai belum diterbitkan sumbernya; kebijakan belum lengkap", "the source never published this value: the policy is incomplete");
        else
            Invalid(name, $"jenis nilai salah, seharusnya {kind}", $"wrong type of value, expected {kind}");
        return null;
    }

    internal static Exact? ReadDecimal(string text) => IsPlainDecimal(text) && Exact.TryParseDecimal(text, out var number) ? number : null;

    /// <summary>Digits, with a point between two of them at most: one number, one way to write it.</summary>
    private static bool IsPlainDecimal(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) && text.All(c => char.IsAsciiDigit(c) || c == '.');

    private JsonElement? Find(string name)
    {
        _asked.Add(name);
        return _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value) ? value : null;
    }
}
