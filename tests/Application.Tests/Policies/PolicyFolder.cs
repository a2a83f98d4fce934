using System.Text;
using System.Text.Json.Nodes;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;
using NJsonSchema;

namespace EPerformance.Application.Tests.Policies;

/// <summary>The shipped policies; in a folder of the test's own as soon as it may change them.</summary>
internal sealed class PolicyFolder : IDisposable
{
    private DirectoryInfo? _own;

    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "policies");

    public static string SchemaFile { get; } = Path.Combine(Shipped, "schema.json");

    /// <summary>Read once: reading it takes seconds.</summary>
    public static Lazy<Task<JsonSchema>> Schema { get; } = new(() => JsonSchema.FromFileAsync(SchemaFile));

    public PolicyLibrary Library
    {
        get
        {
            if (_own is not null)
                Array.ForEach(Directory.GetDirectories(Shipped), shipped => Bring(Path.GetFileName(shipped)));
            return new(_own?.FullName ?? Shipped, LawLibrary.Default);
        }
    }

    /// <summary>A file that the test may change.</summary>
    public string PathOf(string id)
    {
        _own ??= Directory.CreateTempSubdirectory("eperformance-policies-");
        Bring(id);
        return Directory.GetFiles(Path.Combine(_own.FullName, id)).Single();
    }

    public JsonNode Read(string id) => JsonNode.Parse(File.ReadAllBytes(_own is null ? Directory.GetFiles(Path.Combine(Shipped, id)).Single() : PathOf(id)))!;

    public PolicyFolder Change(string id, Action<JsonNode> change)
    {
        var json = Read(id);
        change(json);
        return Write(id, json.ToJsonString());
    }

    public PolicyFolder Write(string id, string text) => Write(id, Encoding.UTF8.GetBytes(text));

    public PolicyFolder Write(string id, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(id), bytes);
        return this;
    }

    public PolicyResult Resolve(string id)
    {
        if (_own is not null)
            Array.ForEach(id.Split(PolicyLibrary.Layered), Bring);
        return new PolicyLibrary(_own?.FullName ?? Shipped, LawLibrary.Default).Resolve(id, new CivilMonth(2026, 9));
    }

    /// <summary>What is wrong, as <c>code path</c>.</summary>
    public string[] Problems(string id) => [.. Resolve(id).Problems.Select(problem => $"{problem.Code} {problem.Path}")];

    public void Dispose() => _own?.Delete(recursive: true);

    /// <summary>Copies a policy with what it lies on: making a file is what costs here.</summary>
    private void Bring(string id)
    {
        var (shipped, own) = (Path.Combine(Shipped, id), Path.Combine(_own!.FullName, id));
        if (!Directory.Exists(shipped) || Directory.Exists(own))
            return;
        Directory.CreateDirectory(own);
        foreach (var file in Directory.GetFiles(shipped))
        {
            File.Copy(file, Path.Combine(own, Path.GetFileName(file)));
            if (JsonNode.Parse(File.ReadAllBytes(file))!["extends"]?.GetValue<string>() is { } below)
                Bring(below);
        }
    }
}
