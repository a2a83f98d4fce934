namespace EPerformance.Infra.Tests.Scripts;

/// <summary>A locked policy is never written again, and nothing is changed when it is not known whether it is locked.</summary>
public sealed class InstanceScriptTests
{
    [Theory]
    [InlineData("first deployment", false, "", "anchorsLocked=false")]
    [InlineData("not locked yet", true, "Unlocked", "anchorsLocked=false")]
    [InlineData("locked", true, "Locked", "anchorsLocked=true")]
    public void A_deployment_knows_whether_the_anchors_are_locked(string label, bool deployed, string state, string expected)
    {
        using var azure = new FakeAzure();

        Assert.Equal(0, azure.Run("deploy", "kemensos.prod", deployed, state));

        var created = Assert.Single(azure.Asked, command => command.StartsWith("deployment sub create", StringComparison.Ordinal));
        Assert.True(created.Contains(expected, StringComparison.Ordinal), $"{label}: {created}");
        Assert.Contains("--name eperformance-kemensos-prod --location indonesiacentral", created, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_deployed_when_Azure_does_not_say()
    {
        using var azure = new FakeAzure();

        Assert.NotEqual(0, azure.Run("deploy", "kemensos.prod", broken: true));

        Assert.DoesNotContain(azure.Asked, command => command.Contains("create", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("production, first time", "Unlocked", true, true)]
    [InlineData("production, again", "Locked", true, false)]
    [InlineData("elsewhere", "Unlocked", false, false)]
    public void Anchors_are_locked_once_and_only_where_the_instance_asks_for_it(string label, string state, bool asks, bool locked)
    {
        using var azure = new FakeAzure();

        Assert.Equal(0, azure.Run("lock", "kemensos.prod", state: state, locks: asks));

        var done = azure.Asked.Count(command => command.Contains("immutability-policy lock", StringComparison.Ordinal) && command.Contains("--if-match the-etag", StringComparison.Ordinal));
        Assert.True(done == (locked ? 1 : 0), label);
    }

    [Theory]
    [InlineData("nobody.prod")]
    [InlineData("../agencies/demo.dev")]
    [InlineData("demo")]
    public void An_agency_without_a_file_is_refused_before_Azure_is_asked(string agency)
    {
        using var azure = new FakeAzure();

        Assert.Equal(2, azure.Run("deploy", agency));

        Assert.Empty(azure.Asked);
    }
}
