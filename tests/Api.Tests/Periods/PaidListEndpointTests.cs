using System.Text.Json;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Periods;

public sealed class PaidListEndpointTests(PublishedMonth month) : IClassFixture<PublishedMonth>
{
    [Fact]
    public async Task What_was_paid_is_imported_and_a_run_is_put_beside_it()
    {
        await using var desk = await PeriodDesk.OpenAsync();
        await desk.PublishAsync();
        var body = JsonSerializer.Serialize(new { csv = "nip,amount\n1,1000\n77,5\n" });

        var imported = await desk.PostAsync("periods/2026-03/paid-list", body, "KEU", Role.Finance);
        var compared = await desk.GetAsync("periods/2026-03/paid-comparison?limit=2", "KEU", Role.Finance);

        Assert.Equal((200, 1, 2, "1005"), (imported.Status, imported.Json!["number"]!.GetValue<int>(), imported.Json["people"]!.GetValue<int>(), imported.Json["amount"]!.GetValue<string>()));
        Assert.Equal((200, 1005L, 6), (compared.Status, compared.Json!["total"]!["before"]!.GetValue<long>(), compared.Json["total"]!["people"]!.GetValue<int>()));
        Assert.Equal(["1", "2"], compared.Json["items"]!.AsArray().Select(item => item!["nip"]!.GetValue<string>()));
        Assert.Equal(1000L, compared.Json["items"]![0]!["before"]!.GetValue<long>());
        Assert.NotNull(compared.Json["continuation"]);
    }

    [Theory]
    [InlineData("""{"csv":"nip,amount\n1,x\n"}""", "KEU", Role.Finance, 422, "IMP-001")]
    [InlineData("""{"csv":null}""", "KEU", Role.Finance, 422, "IMP-001")]
    [InlineData("{}", "KEU", Role.Finance, 400, "API-005")]
    [InlineData("""{"csv":7}""", "KEU", Role.Finance, 400, "API-005")]
    [InlineData("[]", "KEU", Role.Finance, 400, "API-005")]
    [InlineData("""{"csv":"nip,amount\n1,1\n"}""", "1", Role.Employee, 403, "API-013")]
    [InlineData("""{"csv":"nip,amount\n1,1\n"}""", "AUD", Role.Auditor, 403, "API-013")]
    public async Task A_list_that_cannot_be_used_or_is_not_the_callers_to_import_says_why(string body, string nip, Role role, int status, string code)
    {
        var answer = await month.Desk.PostAsync("periods/2026-03/paid-list", body, nip, role);

        Assert.Equal((body, status, code), (body, answer.Status, answer.Code));
    }

    [Fact]
    public async Task Without_a_run_or_a_list_there_is_nothing_to_compare()
    {
        await using var desk = await PeriodDesk.OpenAsync();
        var early = await desk.GetAsync("periods/2026-03/paid-comparison", "KEU", Role.Finance);
        await desk.PublishAsync();

        var bare = await desk.GetAsync("periods/2026-03/paid-comparison", "KEU", Role.Finance);

        Assert.Equal((409, "PER-003"), (early.Status, early.Code));
        Assert.Equal((200, 0), (bare.Status, bare.Json!["items"]!.AsArray().Count));
        Assert.Null(bare.Json["paid"]);
        Assert.Null(bare.Json["total"]);
    }
}
