using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Application.Bundles;
using EPerformance.Application.Periods;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>Two results of <c>calculate</c> side by side, person by person and rule by rule, as two runs of a served period are compared.</summary>
public static class CompareResults
{
    private const string FileName = "allowance.json";

    /// <param name="before">A result folder, its <c>allowance.json</c>, or a list of what was really paid as CSV (<c>paid.csv</c>).</param>
    public static async Task<ResultComparison> RunAsync(string before, string after, CancellationToken cancellationToken)
    {
        var problems = new List<BundleProblem>();
        var older = await ReadAsync(before, problems, cancellationToken).ConfigureAwait(false);
        var newer = await ReadAsync(after, problems, cancellationToken).ConfigureAwait(false);
        if (problems.Count > 0)
            return new ResultComparison(problems, 0, 0, 0, []);
        var changed = new List<ResultChange>();
        foreach (var nip in older.Keys.Union(newer.Keys).Order())
        {
            var (then, now) = (older.GetValueOrDefault(nip), newer.GetValueOrDefault(nip));
            var lines = LineDifferences.Of(then?.Lines ?? [], now?.Lines ?? []);
            if (lines.Count > 0)
                changed.Add(new ResultChange(nip, (now ?? then!).Name, then?.Payable ?? 0, now?.Payable ?? 0, lines));
        }

        return new ResultComparison([], older.Keys.Union(newer.Keys).Count(), older.Values.Sum(person => person.Payable), newer.Values.Sum(person => person.Payable), changed);
    }

    private static async Task<Dictionary<Nip, ResultPerson>> ReadAsync(string path, List<BundleProblem> problems, CancellationToken cancellationToken)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        var people = new Dictionary<Nip, ResultPerson>();
        try
        {
            if (Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase))
                return Paid(file, await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false), problems);
            var stream = File.OpenRead(file);
            await using (stream.ConfigureAwait(false))
            {
                await foreach (var person in JsonSerializer.DeserializeAsyncEnumerable(stream, ResultElements.Default.JsonElement, cancellationToken).ConfigureAwait(false))
                    Add(people, person);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
        {
            problems.Add(new BundleProblem(file, 1, "*", new Text($"bukan hasil perhitungan yang dapat dibaca: {unreadable.Message}", $"not a readable result of a calculation: {unreadable.Message}")));
        }

        return people;
    }

    private static Dictionary<Nip, ResultPerson> Paid(string file, byte[] content, List<BundleProblem> problems)
    {
        var sink = new ProblemSink();
        var paid = PaidListFile.Read(file, content, sink);
        problems.AddRange(sink.Problems);
        return paid.ToDictionary(person => person.Nip, person => new ResultPerson(person.Name, person.Rounded, [.. person.Compared]));
    }

    private static void Add(Dictionary<Nip, ResultPerson> people, JsonElement person)
    {
        var nip = Nip.Parse(person.GetProperty("nip").GetString() ?? "");
        var month = ExplainedMonth.Of(person);
        if (!people.TryAdd(nip, new ResultPerson(person.GetProperty("name").GetString() ?? "", month.Payable, month.Lines)))
            throw new FormatException($"{nip} is there twice");
    }

    private sealed record ResultPerson(string Name, long Payable, IReadOnlyList<ComparedLine> Lines);
}

/// <param name="People">In either result.</param>
/// <param name="Before">Sum of what is paid, whole rupiah.</param>
/// <param name="Changed">In order of NIP.</param>
public sealed record ResultComparison(IReadOnlyList<BundleProblem> Problems, int People, long Before, long After, IReadOnlyList<ResultChange> Changed);

/// <summary>A person for whom a rule came to something else, even when the sum is the same.</summary>
public sealed record ResultChange(Nip Nip, string Name, long Before, long After, IReadOnlyList<LineDifference> Lines)
{
    public long Change => After - Before;
}

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ResultElements : JsonSerializerContext;
