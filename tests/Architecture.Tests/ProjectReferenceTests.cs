using System.Xml.Linq;

namespace EPerformance.Architecture.Tests;

/// <summary>Domain ← Application ← {Api, Storage} ← {Functions, SelfHost, Cli}.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Domain"] = [],
        ["Application"] = ["Domain"],
        ["Api"] = ["Application", "Domain"],
        ["Storage"] = ["Application", "Domain"],
        ["Azurite"] = [],
        ["Cli"] = ["Storage", "Application", "Domain"],
        ["SelfHost"] = ["Api", "Storage", "Application", "Domain", "Azurite"],
        ["Functions"] = ["Api", "Storage", "Application", "Domain"],
    };

    [Fact]
    public void Every_source_project_refers_only_to_what_lies_below_it()
    {
        foreach (var project in Repository.Files("src", "*.csproj"))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            Assert.True(Allowed.TryGetValue(name, out var allowed), $"{project}: say here what it may refer to");

            var references = Items(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension);

            Assert.All(references, reference => Assert.True(allowed.Contains(reference), $"{name} must not refer to {reference}"));
        }
    }

    [Fact]
    public void The_domain_has_no_package_but_its_build_time_analyzer()
    {
        var domain = XDocument.Parse(Repository.Read("src/Domain/Domain.csproj"));

        var package = Assert.Single(domain.Descendants("PackageReference"));

        Assert.Equal("Microsoft.CodeAnalysis.BannedApiAnalyzers", package.Attribute("Include")!.Value);
        Assert.Equal("all", package.Attribute("PrivateAssets")!.Value);
    }

    [Fact]
    public void The_domain_bans_clocks_files_network_tasks_and_floating_point()
    {
        var banned = Repository.Read("src/Domain/BannedSymbols.txt");

        Assert.All(
            ["System.DateTime.Now", "System.DateTimeOffset.UtcNow", "System.TimeProvider", "System.IO.File", "N:System.Net", "System.Threading.Tasks.Task", "System.Double", "System.Guid.NewGuid"],
            symbol => Assert.Contains(symbol, banned, StringComparison.Ordinal));
        Assert.Contains("RS0030.severity = error", Repository.Read(".editorconfig"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_filter_holds_every_project_but_those_that_need_the_Azure_packages()
    {
        var solution = Repository.Read("EPerformance.Functions.sln").Replace('\\', '/');
        var filter = Repository.Read("EPerformance.SelfHost.slnf").Replace('\\', '/');

        foreach (var project in Repository.Files("src", "*.csproj").Concat(Repository.Files("tests", "*.csproj")))
        {
            Assert.Contains(project, solution, StringComparison.Ordinal);
            var needsAzure = project is "src/Functions/Functions.csproj" or "tests/Functions.Tests/Functions.Tests.csproj";
            Assert.Equal(!needsAzure, filter.Contains(project, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(item => item.Attribute("Include")!.Value.Replace('\\', '/'));
}
