using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <param name="Path">Of the written file; <c>null</c> when refused.</param>
public sealed record NewPolicyResult(string? Path, Text? Refusal);

/// <summary>
/// Begins the file of a decree from the shape of a known one. Everything that the new decree must say itself is <c>null</c>, so that
/// <see cref="CheckPolicy"/> lists exactly what is still to be filled in. Nothing is ever overwritten.
/// </summary>
public sealed class NewPolicy(PolicyLibrary shipped, string schemaFile)
{
    /// <summary>Names whose numbers are the decree's own.</summary>
    private static readonly string[] Own =
    [
        "addAmount", "addPct", "deductAmount", "deductPct", "deductPctPerDay", "deductPctPerMonth", "payPct", "pct", "points", "value", "weightPct",
    ];

    /// <summary>Of the decree that lent its shape only.</summary>
    private static readonly string[] Dropped = ["testOnly", "missing", "note", "extends", "workPattern"];

    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Word, meaning, and the policy that has the shape.</summary>
    public static IReadOnlyList<(string Word, Text Meaning, string Shape)> Patterns { get; } =
    [
        ("percent-per-event", new("persen per kejadian menurut menit (TL, PSW)", "per cent per event by minutes"), "permentan-68-2012"),
        ("percent-by-clock", new("persen menurut jam datang, jam fleksibel", "per cent by time of arrival, flexible hours"), "pmk-221-2021"),
        ("percent-per-day", new("persen per hari tidak masuk", "per cent per day of absence"), "dikdasmen-14-2025"),
        ("window-price", new("harga menurut jendela jam datang, kerja per menit", "price by window of arrival, work per minute"), "barito-selatan-2019"),
        ("minutes-budget", new("anggaran menit aktivitas", "budget of work minutes"), "dki-etpp-2020"),
        ("points", new("tabel poin", "points table"), "tapteng-points"),
        ("components", new("komponen berbobot", "weighted components"), "kemensos-eperformance"),
        ("fixed-rupiah", new("rupiah tetap per presensi yang tidak ada", "fixed rupiah per missed punch"), "seluma-2023"),
        ("multiplier", new("pengali menurut predikat (bagian)", "multiplier by predicate (fragment)"), "lh-6-2025-performance"),
    ];

    /// <param name="folder">Of the library that gets the file.</param>
    public NewPolicyResult Run(string folder, string id, string pattern, DateOnly effectiveFrom, string regulation)
    {
        if (!LawFile.IsId(id))
            return Refused("id: huruf kecil, angka, dan tanda hubung, paling banyak 64", "id: lower-case letters, digits and dashes, 64 at most");
        if (regulation.Length is 0 or > 500 || regulation.Any(char.IsControl))
            return Refused("peraturan: 1–500 karakter", "regulation: 1–500 characters");
        if (Patterns.FirstOrDefault(known => known.Word == pattern) is not { Shape: { } shape } || shipped.Versions(shape) is not [.., var version])
            return Refused($"pola: {string.Join(", ", Patterns.Select(known => known.Word))}", $"pattern: {string.Join(", ", Patterns.Select(known => known.Word))}");
        var path = Path.Combine(folder, id, effectiveFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + ".json");
        if (File.Exists(path))
            return Refused($"{path} sudah ada dan tidak ditimpa", $"{path} is there already and is not overwritten");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WriteSchema(folder);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using (var writer = new Utf8JsonWriter(file, Written))
            Skeleton(JsonNode.Parse(File.ReadAllBytes(version.Path))!.AsObject(), id, effectiveFrom, regulation).WriteTo(writer);
        file.Write("\n"u8);
        return new NewPolicyResult(path, null);
    }

    private static NewPolicyResult Refused(string id, string en) => new(null, new Text(id, en));

    /// <summary>Beside the policies, for the completion of editors.</summary>
    private void WriteSchema(string folder)
    {
        var schema = Path.Combine(folder, "schema.json");
        if (!File.Exists(schema) && File.Exists(schemaFile))
            File.Copy(schemaFile, schema);
    }

    private static JsonObject Skeleton(JsonObject shape, string id, DateOnly effectiveFrom, string regulation)
    {
        var isFragment = shape["class"]?.GetValue<string>() == "fragment";
        var skeleton = new JsonObject
        {
            ["$schema"] = "../schema.json",
            ["id"] = id,
            ["effectiveFrom"] = effectiveFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["name"] = new JsonObject { ["id"] = regulation, ["en"] = regulation },
            ["regulation"] = regulation,
            ["class"] = isFragment ? "fragment" : "template",
            ["state"] = "draft",
            ["note"] = $"Bentuk dari {shape["id"]}: isi setiap null, periksa batas, kode, alasan, dan pasal menurut peraturan. / Shape of {shape["id"]}: fill in every null; check bounds, codes, reasons and articles.",
            ["sources"] = new JsonObject { ["decree"] = new JsonObject { ["regulation"] = regulation, ["title"] = regulation } },
        };
        foreach (var (name, value) in shape)
        {
            if (!skeleton.ContainsKey(name) && !Dropped.Contains(name))
                skeleton[name] = Emptied(name, value);
        }

        return skeleton;
    }

    private static JsonNode? Emptied(string name, JsonNode? value) => value switch
    {
        JsonObject when name == "source" => new JsonObject { ["ref"] = "decree" },
        JsonObject inner => new JsonObject(inner.Where(member => member.Key != "note").Select(member => KeyValuePair.Create(member.Key, Emptied(member.Key, member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => Emptied("", item))]),
        JsonValue number when Own.Contains(name) && number.GetValueKind() == JsonValueKind.String => null,
        _ => value?.DeepClone(),
    };
}
