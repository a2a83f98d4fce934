using System.Net.Http.Json;
using System.Text.Json;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests;

/// <summary>
/// The same cases against a host that somebody started: <c>EPERFORMANCE_HOST=http://127.0.0.1:7071</c>. It has to run in Development with
/// <c>Security:DevelopmentTokens</c>, on storage of its own, with <c>Api:PerSecondPerCaller</c> and <c>Api:BurstPerCaller</c> of 10000.
/// </summary>
public sealed class AnyHostTests
{
    [Fact]
    public async Task A_host_that_somebody_started_answers_every_case()
    {
        var address = Environment.GetEnvironmentVariable("EPERFORMANCE_HOST");
        Assert.SkipUnless(address is { Length: > 0 }, "EPERFORMANCE_HOST names no host");
        using var http = new HttpClient { BaseAddress = new Uri($"{address!.TrimEnd('/')}/api/v1/"), Timeout = TimeSpan.FromMinutes(2) };
        var files = Directory.GetFiles(Golden.Bundle(HttpCase.Bundle)).ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);
        var agency = new CaseAgency(http, SignInAsync);
        var imported = await agency.SendAsync("personnel", "POST", "imports/bundles", JsonSerializer.Serialize(new { files }));
        Assert.Equal(200, imported.Status);
        await ActivityCases.PrepareAsync(agency);

        var client = new HttpCaseClient(http, (nip, role) => SignInAsync(nip, [role]));
        var differences = await client.DifferencesAsync([.. AttendanceCases.All, .. PolicyCases.All, .. ImportCases.All, .. ActivityCases.All, .. RequestCases.All, .. ObjectionCases.All, .. IntegrityCases.All, .. OperationCases.All, .. DeviceCases.All, .. PeriodCases.All, .. CatalogueCases.All, .. SkpCases.All, .. WorkOrderCases.All, .. AppraisalCases.All, .. ReportCases.All, .. DisciplineCases.All, .. DelegationCases.All, .. UnitSetupCases.All, .. DialogueCases.All, .. CompetenceCases.All, .. EarlyWarningCases.All, .. TalentCases.All, .. NationalCases.All], TestContext.Current.CancellationToken);

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));

        async Task<string> SignInAsync(string nip, string[] roles)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "development/tokens") { Content = JsonContent.Create(new { nip, roles }) };
            request.Headers.Add("Idempotency-Key", $"sign-in-{Guid.CreateVersion7():N}");
            using var response = await http.SendAsync(request);
            return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!;
        }
    }
}
