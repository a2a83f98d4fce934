using System.Text.Json;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;
using EPerformance.Application.Tests.Policies;

namespace EPerformance.Application.Tests.PolicyTools;

public sealed class NewPolicyTests : IDisposable
{
    private static readonly DateOnly From = new(2027, 1, 1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-new-");

    public static TheoryData<string> Patterns() => [.. NewPolicy.Patterns.Select(pattern => pattern.Word)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Each_pattern_gives_a_file_of_the_schema_whose_only_faults_are_its_nulls(string pattern)
    {
        var path = New("kab-contoh-5-2026", pattern).Path!;

        var schema = await PolicyFolder.Schema.Value;
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)));
        var check = new CheckPolicy(new PolicyLibrary(_folder.FullName, LawLibrary.Default)).Run("kab-contoh-5-2026");
        Assert.Equal((pattern, ""), (pattern, string.Join("; ", check.Problems)));
        Assert.Equal(Nulls(path), check.Missing.Count);
        Assert.NotEmpty(check.Missing);
        Assert.Empty(check.Warnings);
    }

    [Fact]
    public void What_is_there_is_never_overwritten()
    {
        var path = New("kab-contoh", "points").Path!;
        File.WriteAllText(path, "mine");

        Assert.NotNull(New("kab-contoh", "points").Refusal);

        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("an id that leaves the folder", "../x", "points", "Perbup 1/2026")]
    [InlineData("an id with capitals", "Kab", "points", "Perbup 1/2026")]
    [InlineData("no id", "", "points", "Perbup 1/2026")]
    [InlineData("an unknown pattern", "kab", "apa", "Perbup 1/2026")]
    [InlineData("no regulation", "kab", "points", "")]
    public void An_unusable_answer_is_refused_and_nothing_written(string label, string id, string pattern, string regulation)
    {
        var result = Tool.Run(_folder.FullName, id, pattern, From, regulation);

        Assert.NotNull(result.Refusal);
        Assert.Equal((label, 0), (label, _folder.GetFileSystemInfos().Length));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static NewPolicy Tool => new(PolicyLibrary.Default(), PolicyFolder.SchemaFile);

    private static int Nulls(string path)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var nulls = 0;
        while (reader.Read())
            nulls += reader.TokenType == JsonTokenType.Null ? 1 : 0;
        return nulls;
    }

    private NewPolicyResult New(string id, string pattern) => Tool.Run(_folder.FullName, id, pattern, From, "Perbup Contoh 5/2026");
}
