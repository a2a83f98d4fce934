using System.Globalization;
using System.Text;
using System.Text.Json;

namespace EPerformance.Application.Json;

/// <summary>
/// A JSON file with the line of every value, so that a problem can name its place. Names that occur twice in one object are
/// remembered, because a reader that takes the last one would hide a mistake.
/// </summary>
public sealed class JsonDocumentMap
{
    // Each value keeps its path, so depth, names and number together bound the memory that a hostile file can take.
    private const int MaxDepth = 24;
    private const int MaxNameBytes = 200;
    private const int MaxValues = 10_000;
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<string> _repeated = [];

    private JsonDocumentMap(JsonElement root)
    {
        Root = root;
    }

    public JsonElement Root { get; }

    /// <summary>Paths of names that stand twice in one object.</summary>
    public IReadOnlyList<string> Repeated => _repeated;

    /// <exception cref="JsonException">Not JSON, not UTF-8, nested too deeply, or too much in it.</exception>
    public static JsonDocumentMap Parse(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MaxDepth });
        var map = new JsonDocumentMap(document.RootElement.Clone());
        try
        {
            map.Walk(bytes.Span);
        }
        catch (InvalidOperationException broken)
        {
            // A text with half a surrogate pair is JSON by the letter, but no text.
            throw new JsonException(broken.Message, broken);
        }

        return map;
    }

    /// <summary>The line of a value, counted from 1; that of the nearest known value above it when the path is not in the file.</summary>
    public int LineOf(string path)
    {
        for (var known = path; ; known = Above(known))
        {
            if (_lines.TryGetValue(known, out var line))
                return line;
            if (known.Length == 0)
                return 1;
        }
    }

    public static string Below(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    public static string Below(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Above(string path)
    {
        var cut = path.LastIndexOfAny(['.', '[']);
        return cut < 0 ? "" : path[..cut];
    }

    private void Walk(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        var open = new Stack<(string Path, int NextIndex)>();
        var place = "";
        var line = 1;
        var counted = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (_lines.Count > MaxValues || (reader.TokenType == JsonTokenType.PropertyName && reader.ValueSpan.Length > MaxNameBytes))
                throw new JsonException("Too many values, or a name that is too long");
            line += bytes[counted..start].Count((byte)'\n');
            counted = start;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    place = Below(open.Peek().Path, reader.GetString()!);
                    if (!_lines.TryAdd(place, line))
                        _repeated.Add(place);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    place = Place(open, place);
                    _lines.TryAdd(place, line);
                    if (reader.TokenType == JsonTokenType.String)
                        reader.GetString();
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                        open.Push((place, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    break;
            }
        }
    }

    /// <summary>The path of a value: after a name, the place of that name; inside an array, the next index.</summary>
    private static string Place(Stack<(string Path, int NextIndex)> open, string place)
    {
        if (!open.TryPeek(out var top) || top.NextIndex < 0)
            return open.Count == 0 ? "" : place;
        open.Pop();
        open.Push((top.Path, top.NextIndex + 1));
        return Below(top.Path, top.NextIndex);
    }
}
