using System.Text;
using System.Text.Json.Nodes;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Policies;

/// <summary>The shipped policies in a folder of the test's own, where it may change them.</summary>
internal sealed class PolicyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-policies-");

    public PolicyFolder()
    {
        foreach (var file in Directory.GetFiles(Shipped, "*.json", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "schema.json"))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "policies");

    public static string SchemaFile { get; } = Path.Combine(Shipped, "schema.json");

    public PolicyLibrary Library => new(_folder.FullName, LawLibrary.Default);

    public string PathOf(string id) => Directory.GetFiles(Path.Combine(_folder.FullName, id)).Single();

    public JsonNode Read(string id) => JsonNode.Parse(File.ReadAllBytes(PathOf(id)))!;

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

    public PolicyResult Resolve(string id) => Library.Resolve(id, new CivilMonth(2026, 9));

    /// <summary>What is wrong, as <c>code path</c>.</summary>
    public string[] Problems(string id) => [.. Resolve(id).Problems.Select(problem => $"{problem.Code} {problem.Path}")];

    public void Dispose() => _folder.Delete(recursive: true);
}
