using EPerformance.Cli.Calculate;

namespace EPerformance.Cli.Tests.Calculate;

/// <summary>One call of <c>calculate</c> in this process, with its own result folder.</summary>
internal sealed class CliRun : IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-cli-");

    public string Out => Path.Combine(_folder.FullName, "out");

    public string Output => _output.ToString();

    public string[] Errors => _errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public int Run(string policy, string data, string month, bool strict = false, bool days = false, string? explain = null, string language = "id") =>
        CalculateRun.Run(new CalculateOptions(policy, data, month, explain is null ? Out : null, strict, days, explain, language), _output, _errors);

    /// <summary>The records of a result file, fields parsed.</summary>
    public static IEnumerable<string[]> Records(string path)
    {
        using var reader = CsvHelper.CsvReader.FromFile(path, new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = false });
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
