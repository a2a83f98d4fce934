using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <param name="Refusals">Why nothing was published; empty when the version is published now.</param>
/// <param name="Check">What the check says.</param>
/// <param name="Hash">Of the published file.</param>
public sealed record PublishResult(IReadOnlyList<Text> Refusals, PolicyCheck Check, string? Hash);

/// <summary>
/// Makes a draft a published version: its state is changed in the file, and the hash of the file is added to <c>published.sha256</c>, from when
/// on it is never edited. The state is written first: after an interruption in between, publishing again adds the hash.
/// </summary>
/// <param name="folder">Of the library.</param>
public sealed class PublishPolicy(PolicyLibrary library, string folder)
{
    public const string ListName = "published.sha256";

    /// <param name="on">The version in force on that day; the newest when not given.</param>
    public PublishResult Run(string id, DateOnly? on = null)
    {
        var check = new CheckPolicy(library).Run(id, on);
        var listed = Listed();
        if (File.Exists(id) || PolicyShelf.Find(library, id, on) is not { } file || id.Contains('+', StringComparison.Ordinal))
            return new PublishResult([new Text("sebut id kebijakan dari folder kebijakan", "name the id of a policy in the folder of policies")], check, null);
        var name = $"{id}/{Path.GetFileName(file.Source.Path)}";
        var bytes = check.Head is null ? [] : File.ReadAllBytes(file.Source.Path);
        if (listed.TryGetValue(name, out var known))
            return new PublishResult(known == HashOf(bytes) ? [] : [Immutable], check, known);
        if (Refusals(check, id, on, listed).ToList() is { Count: > 0 } refusals)
            return new PublishResult(refusals, check, null);
        var published = check.Head!.State == "draft" ? WithState(bytes, "published") : bytes;
        Replace(file.Source.Path, published);
        listed[name] = HashOf(published);
        Replace(ListPath, Encoding.UTF8.GetBytes(string.Concat(listed.Select(entry => $"{entry.Value}  {entry.Key}\n"))));
        return new PublishResult([], new CheckPolicy(library).Run(id, on), listed[name]);
    }

    private static Text Immutable { get; } = new(
        "versi ini sudah diterbitkan dan berkasnya berubah; kembalikan, dan tulis perubahan sebagai versi baru",
        "this version is published and its file was changed; restore it and write the change as a new version");

    private string ListPath => Path.Combine(folder, ListName);

    private IEnumerable<Text> Refusals(PolicyCheck check, string id, DateOnly? on, SortedDictionary<string, string> listed)
    {
        if (check.Problems.Count > 0)
            yield return new Text($"{check.Problems.Count} kesalahan; lihat policy check", $"{check.Problems.Count} faults; see policy check");
        if (check.Missing.Count > 0)
            yield return new Text($"{check.Missing.Count} nilai belum ada; lihat policy check", $"{check.Missing.Count} values are missing; see policy check");
        if (check.Head is not { } head)
            yield break;
        if (head.TestOnly)
            yield return new Text("kebijakan uji (testOnly) tidak diterbitkan", "a test policy (testOnly) is not published");
        if (head.Class == "template")
            yield return new Text("class masih template", "its class still is template");
        if (head.State is not ("draft" or "published"))
            yield return new Text($"keadaan {head.State} tidak dapat diterbitkan", $"the state {head.State} cannot be published");
        foreach (var below in PolicyLayers.Of(library, id, on).SkipLast(1))
        {
            var name = $"{Path.GetFileName(Path.GetDirectoryName(below.Path))}/{Path.GetFileName(below.Path)}";
            if (!listed.ContainsKey(name))
                yield return new Text($"dasarnya {name} belum diterbitkan", $"its base {name} is not published");
        }
    }

    private SortedDictionary<string, string> Listed()
    {
        var listed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in (File.Exists(ListPath) ? File.ReadAllLines(ListPath) : []).Select(line => line.Split("  ", 2)).Where(words => words.Length == 2))
            listed[words[1]] = words[0];
        return listed;
    }

    /// <summary>The same bytes with another word for the state, so that lines, order and notes stay as the agency wrote them.</summary>
    private static byte[] WithState(byte[] bytes, string state)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        var reader = new Utf8JsonReader(bytes.AsSpan(start));
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("state"))
                continue;
            reader.Read();
            var from = start + (int)reader.TokenStartIndex;
            return [.. bytes.AsSpan(0, from), .. Encoding.UTF8.GetBytes($"\"{state}\""), .. bytes.AsSpan(start + (int)reader.BytesConsumed)];
        }

        throw new InvalidOperationException("A checked policy has a state");
    }

    /// <summary>Whole or not at all.</summary>
    private static void Replace(string path, byte[] bytes)
    {
        File.WriteAllBytes(path + ".part", bytes);
        File.Move(path + ".part", path, overwrite: true);
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
