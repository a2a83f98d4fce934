using EPerformance.SelfHost.Demo;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>What cannot start says what to do.</summary>
public sealed class StartFailureTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_taken_port_says_how_to_choose_another()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var first = await Agency.OpenAsync(storage);
        var taken = first.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, "Development", $"--urls={taken}"));

        Assert.Contains(taken, refused.Message, StringComparison.Ordinal);
        Assert.Contains("--urls", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_counts_of_buckets_than_those_the_data_were_kept_with_are_refused()
    {
        var storage = await azurite.NewInstanceAsync();
        await using (await Agency.OpenAsync(storage, more: ["--Storage:Buckets=Sixteen"]))
        {
        }

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, more: ["--Storage:Buckets=SixtyFour"]));

        Assert.Contains("16 buckets", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Set Buckets and Shards back", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_storage_that_refuses_the_key_is_named_with_its_settings()
    {
        var storage = await azurite.NewInstanceAsync();
        const string other = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, more: [$"--Storage:ConnectionString={WithKey(storage.ConnectionString!, other)}"]));

        Assert.Contains("Storage:ConnectionString", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Node_it_says_what_to_install()
    {
        var folder = Directory.CreateTempSubdirectory("eperformance");

        var refused = await Assert.ThrowsAsync<StartException>(() => RunningHost.StartAsync(
            ["--urls=http://127.0.0.1:0", "--environment=Development", "--Azurite:Node=/there/is/no/node", $"--Azurite:DataFolder={folder.FullName}"],
            TestContext.Current.CancellationToken));

        Assert.Contains("Install Node.js", refused.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Without_the_sample_it_says_which_file_is_missing()
    {
        var refused = Assert.Throws<StartException>(() => DemoAgency.Read("/there/is/no/sample"));

        Assert.Contains("/there/is/no/sample", refused.Message, StringComparison.Ordinal);
        Assert.Contains("samples", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Storage:AccountName=keuangan")]
    [InlineData("--Storage:ConnectionString=DefaultEndpointsProtocol=https;AccountName=keuangan;AccountKey=x;EndpointSuffix=core.windows.net")]
    public void The_demo_never_comes_near_a_storage_that_may_hold_real_people(string argument)
    {
        var agency = DemoAgency.Read(DemoAgency.DefaultFolder);

        var refused = Assert.Throws<StartException>(() => DemoHost.Arguments([argument], agency));

        Assert.Contains("--demo", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_has_no_problem_and_every_step_of_its_story_finds_its_lines()
    {
        var agency = DemoAgency.Read(DemoAgency.DefaultFolder);

        Assert.Equal(60, agency.Bundle.People.Count);
        Assert.All(agency.Story.Story, step => Assert.Contains(agency.Activities, line => line.Nip == step.Nip && line.Date == step.Date && (step.Line ?? line.Id) == line.Id));
        Assert.All(agency.Story.SignIn, role => Assert.Contains(agency.Bundle.People, person => person.Nip.Value == role.Nip));
        Assert.All(agency.Activities, line => Assert.Contains(agency.Bundle.People, person => person.Nip.Value == line.Nip && person.AssignmentOn(line.Date) is not null));
    }

    private static string WithKey(string connection, string key) =>
        string.Join(';', connection.Split(';').Select(part => part.StartsWith("AccountKey=", StringComparison.Ordinal) ? "AccountKey=" + key : part));
}
