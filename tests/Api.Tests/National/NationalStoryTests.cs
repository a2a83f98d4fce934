using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.National;

/// <summary>Files for BKN over HTTP. Nobody of the sample agency has eighteen digits, so that everybody is left out.</summary>
public sealed class NationalStoryTests
{
    private const string Period = "/api/v1/national/evaluations/2026";

    [Fact]
    public async Task The_office_counts_first_then_takes_a_file_and_the_list_of_those_left_out()
    {
        var exports = new MemoryNationalExports();
        await using var host = await ApiHost.StartAsync(services: services => services.AddSingleton<INationalExports>(exports));
        host.Clock.SetUtcNow(FixedClock.Parse("2027-01-20T02:00:00Z"));

        var count = await GetAsync(host, Period);
        Assert.Equal((0, "nipUnusable", 6), (count.Json!["included"]!.GetValue<int>(), count.Json["leftOut"]![1]!["reason"]!.GetValue<string>(), count.Json["leftOut"]![1]!["people"]!.GetValue<int>()));
        var file = await GetAsync(host, Period + "/left-out?format=csv");
        Assert.Equal((200, "attachment; filename=\"siasn-tidak-disertakan-2026.csv\""), (file.Status, file.Header("Content-Disposition")));
        Assert.Contains("4,Pegawai 4,BJ-TU,NipUnusable\n", file.Text, StringComparison.Ordinal);
        var workbook = await GetAsync(host, Period + "/predicates");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Header("Content-Type"));
        Assert.Equal([("LeftOut", "Csv"), ("Predicates", "Xlsx")], exports.Exports.Select(one => (one.Kind, one.Format)));
    }

    [Fact]
    public async Task Nobody_else_takes_one()
    {
        await using var host = await ApiHost.StartAsync();

        foreach (var role in new[] { Role.Employee, Role.Finance, Role.UnitAdmin, Role.Auditor, Role.Platform })
            Assert.Equal(403, (await GetAsync(host, Period + "/predicates", role)).Status);
    }

    private static Task<Answer> GetAsync(ApiHost host, string path, Role role = Role.Hr) => host.SendAsync(host.Request(HttpMethod.Get, path, null, "H1", role));
}
