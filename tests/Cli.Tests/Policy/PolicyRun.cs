using EPerformance.Cli.Policy;

namespace EPerformance.Cli.Tests.Policy;

/// <summary>Calls of <c>policy</c> in this process, with a folder of their own.</summary>
internal sealed class PolicyRun : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-policy-");

    public string Folder => _folder.FullName;

    public string Output => _output.ToString();

    public string Errors => _errors.ToString();

    public int Run(params string[] args) => RunAt(120, args);

    public int RunAt(int width, params string[] args)
    {
        _output.GetStringBuilder().Clear();
        _errors.GetStringBuilder().Clear();
        var parsed = PolicyCommand.Create(_output, _errors, width).Parse(args);
        Assert.Empty(parsed.Errors);
        return parsed.Invoke();
    }

    /// <summary>A copy of a shipped policy, changed, as a file of this folder.</summary>
    public string Changed(string id, string from, string to)
    {
        var shipped = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "policies", id)).Single();
        var text = File.ReadAllText(shipped);
        Assert.Contains(from, text, StringComparison.Ordinal);
        var path = Path.Combine(Folder, $"{id}.json");
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
