using System.Reflection;
using EPerformance.Api.Problems;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Tests.Problems;

/// <summary>The form of every failure.</summary>
public sealed class ProblemTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_problem_says_all_it_should()
    {
        await using var host = await ApiHost.StartAsync();

        var answer = await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/refusals"));

        var problem = answer.Json!.AsObject();
        Assert.Equal("application/problem+json", answer.Message.Content.Headers.ContentType!.ToString());
        Assert.Equal(["type", "title", "status", "code", "messages", "detail", "traceId"], problem.Select(member => member.Key));
        Assert.Equal("urn:eperformance:problem:PER-001", problem["type"]!.GetValue<string>());
        Assert.Equal(409, problem["status"]!.GetValue<int>());
        Assert.Equal("Periode masih terbuka.", problem["messages"]!["id"]!.GetValue<string>());
        Assert.Equal("The period is still open.", problem["messages"]!["en"]!.GetValue<string>());
        Assert.NotEmpty(problem["traceId"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(null, "id")]
    [InlineData("id", "id")]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en")]
    [InlineData("en;q=0.5, id;q=0.8", "id")]
    [InlineData("id;q=0.5, en-US;q=0.8", "en")]
    [InlineData("en, id", "id")]
    [InlineData("fr, en;q=0.1", "en")]
    [InlineData("fr", "id")]
    [InlineData("*", "id")]
    [InlineData("english", "id")]
    [InlineData("en;q=0", "id")]
    [InlineData(";;;,q=,\u007f", "id")]
    public async Task The_caller_chooses_the_language(string? accept, string language)
    {
        var host = shared.Host;
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me");
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", accept);

        var answer = await host.SendAsync(request);

        Assert.Equal(language == "en" ? "Please sign in first." : "Silakan masuk terlebih dahulu.", answer.Json!["detail"]!.GetValue<string>());
        Assert.Equal(language == "en" ? "Not signed in" : "Belum masuk", answer.Json["title"]!.GetValue<string>());
        Assert.Equal((language, "Accept-Language"), (answer.Header("Content-Language"), answer.Header("Vary")));
    }

    [Fact]
    public async Task A_bug_tells_its_trace_and_nothing_else()
    {
        var host = shared.Host;

        var answer = await host.SendAsync(host.Request(HttpMethod.Post, "/api/v1/probe/crashes"));

        var trace = answer.Json!["traceId"]!.GetValue<string>();
        Assert.Equal((500, "API-050"), (answer.Status, answer.Code));
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        var line = Assert.Single(host.Log.Errors);
        Assert.Contains(trace, line, StringComparison.Ordinal);
        Assert.Contains("the secret of the house", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_violation_has_its_status()
    {
        var violations = new[] { typeof(Violation).Assembly, typeof(Caller).Assembly, typeof(ApiViolations).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Violation))
            .Select(field => (Violation)field.GetValue(null)!)
            .ToList();

        Assert.Equal(violations.Count, violations.DistinctBy(violation => violation.Code).Count());
        Assert.Equal(violations.Select(violation => violation.Code).Order(StringComparer.Ordinal), ViolationStatus.Codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_violation_without_a_line_is_content_that_the_rules_do_not_take() =>
        Assert.Equal(422, ViolationStatus.Of(new Violation("ZZZ-999", "Belum terdaftar.", "Not listed yet.")));
}
