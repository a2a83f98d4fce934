using System.Text.RegularExpressions;

namespace EPerformance.Infra.Tests;

/// <summary>Workflows run what was reviewed, and hold nothing that could be stolen.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(Path.Combine(Checkout.Root, ".github", "workflows"), "*.yml").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_by_its_commit(string workflow) => Assert.All(
        Lines(workflow).Where(line => line.Contains("uses:", StringComparison.Ordinal)),
        line => Assert.Matches(Pinned(), line));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_secret_is_used_and_no_foreign_code_gets_rights(string workflow) => Assert.All(
        Lines(workflow),
        line => Assert.DoesNotMatch(Dangerous(), line));

    [Fact]
    public void Deploying_signs_in_by_a_token_of_the_run() => Assert.Contains(Lines("deploy.yml"), line => line.Trim() == "id-token: write");

    private static string[] Lines(string workflow) => File.ReadAllLines(Path.Combine(Checkout.Root, ".github", "workflows", workflow));

    [GeneratedRegex(@"uses: [a-z-]+/[a-z-]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();

    // Values of a pull request in a command line would be run as commands.
    [GeneratedRegex(@"secrets\.|pull_request_target|client-secret|creds:|run:.*\$\{\{ *(inputs|github\.(event|head_ref))|write-all")]
    private static partial Regex Dangerous();
}
