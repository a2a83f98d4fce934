using EPerformance.Application.Audit;

namespace EPerformance.Api.Tests.Audit;

/// <summary>Whether what an auditor finds still is what was sealed.</summary>
public sealed class AuditInterferenceTests : IAsyncLifetime
{
    private readonly SealedMarch _march = new();

    public ValueTask InitializeAsync() => _march.InitializeAsync();

    public ValueTask DisposeAsync() => _march.DisposeAsync();

    [Fact]
    public async Task Each_row_says_who_from_where_why_what_and_whether_it_is_intact()
    {
        _march.Put("Submissions", "4!202603", "A!S!4!20260302!00000002", "2026-03-02T03:00:00Z", "2", """[{"$case":"LinesDecided"}]""", reason: "diubah kemudian");
        _march.Remove(new AuditKey("Periods", "periods", "A!2026-02!00000003"));

        var items = SealedMarch.Items(await _march.AskAsync($"audit/changes?{SealedMarch.Days}"));

        Assert.Equal(
            ("4", "tenant/account-4", "sign-in-1", "10.0.0.4", true),
            (items[0]["by"]!.GetValue<string>(), items[0]["account"]!.GetValue<string>(), items[0]["signIn"]!.GetValue<string>(), items[0]["address"]!.GetValue<string>(), items[0]["intact"]!.GetValue<bool>()));
        Assert.Contains("Submitted", items[0]["details"]!["Events"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(("diubah kemudian", false), (items[1]["reason"]!.GetValue<string>(), items[1]["intact"]!.GetValue<bool>()));
        Assert.Equal(("KEU", false, 0), (items[3]["by"]!.GetValue<string>(), items[3]["intact"]!.GetValue<bool>(), items[3]["details"]!.AsObject().Count));
    }

    [Fact]
    public async Task A_row_that_is_gone_is_found_whatever_action_was_looked_for()
    {
        _march.Remove(new AuditKey("Periods", "periods", "A!2026-02!00000003"));

        var items = SealedMarch.Items(await _march.AskAsync($"audit/changes?{SealedMarch.Days}&action=Proposed"));

        Assert.Equal(["A!2026-02!00000003", "A!R!1!00000001"], items.Select(item => item["row"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_person_is_found_without_waiting_for_the_seal()
    {
        _march.Put("Submissions", "4!202604", "A!S!4!20260401!00000001", "2026-04-01T03:00:00Z", "4", """[{"$case":"Submitted"}]""", reason: null);

        var items = SealedMarch.Items(await _march.AskAsync("audit/people/4"));

        Assert.Equal(4, items.Count);
        Assert.Null(items[^1]["intact"]);
    }
}
