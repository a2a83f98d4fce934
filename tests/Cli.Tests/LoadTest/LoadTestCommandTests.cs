using EPerformance.Cli.LoadTest;

namespace EPerformance.Cli.Tests.LoadTest;

/// <summary>What <c>loadtest</c> refuses before it sends anything. What it plays is tested against a host (SelfHost.Tests).</summary>
public sealed class LoadTestCommandTests
{
    [Theory]
    [InlineData("no address", "127.0.0.1:5080")]
    [InlineData("a file", "file:///etc/passwd")]
    [InlineData("another machine", "http://192.0.2.1")]
    [InlineData("another machine by name", "https://kinerja.example.go.id")]
    [InlineData("a host that does not answer", "http://127.0.0.1:1")]
    [InlineData("no file of tokens", "http://127.0.0.1:1", "--tokens", "/tidak/ada")]
    public async Task What_cannot_be_tested_is_said_and_ends_with_2(string label, params string[] args)
    {
        var (status, output, errors) = await RunAsync(args);

        Assert.True(status == 2 && output.Length == 0, $"{label}: {status} {output}");
        Assert.StartsWith("arguments:1: *: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_machine_is_loaded_only_by_who_says_so() =>
        Assert.Contains("--remote", (await RunAsync("https://kinerja.example.go.id", "--lang", "en")).Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("--clients", "0")]
    [InlineData("--seconds", "0")]
    [InlineData("--warm-up", "-1")]
    [InlineData("--rate", "0")]
    [InlineData("--rates", "0")]
    [InlineData("--rates", "200,fast")]
    [InlineData("--import", "20001")]
    public void Amounts_have_bounds(string option, string value)
    {
        var parsed = LoadTestCommand.Create(TextWriter.Null, TextWriter.Null).Parse(["http://127.0.0.1:1", option, value]);

        Assert.NotEmpty(parsed.Errors);
    }

    private static async Task<(int Status, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var status = await LoadTestCommand.Create(output, errors).Parse(args).InvokeAsync();
        return (status, output.ToString(), errors.ToString());
    }
}
