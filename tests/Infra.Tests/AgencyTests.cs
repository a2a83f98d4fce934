using EPerformance.Infra.Tests.Bicep;
using EPerformance.Infra.Tests.Rules;

namespace EPerformance.Infra.Tests;

/// <summary>Every agency file of the checkout.</summary>
public sealed class AgencyTests(BicepFixture bicep)
{
    public static TheoryData<string> Agencies => [.. Checkout.Agencies];

    [Theory]
    [MemberData(nameof(Agencies))]
    public async Task It_builds_and_lints_without_a_word(string agency) => Assert.Empty((await bicep.OutcomeAsync(agency)).Diagnostics);

    [Theory]
    [MemberData(nameof(Agencies))]
    public async Task Its_instance_keeps_every_rule(string agency)
    {
        var outcome = await bicep.OutcomeAsync(agency);

        Assert.Empty(AllRules.Faults(outcome));
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public async Task It_is_named_by_code_and_environment(string agency)
    {
        var file = (await bicep.OutcomeAsync(agency)).Agency!;

        Assert.Equal(agency, $"{file.Code}.{file.Environment}");
    }

    [Theory]
    [MemberData(nameof(Agencies))]
    public void It_holds_one_value_and_nothing_else(string agency)
    {
        var statements = File.ReadLines(Path.Combine(Checkout.Bicep, "agencies", $"{agency}.bicepparam"))
            .Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]));

        Assert.Equal(["using '../main.bicep'", "param agency = {"], statements);
    }

    [Fact]
    public async Task No_two_of_them_write_the_same_resource()
    {
        var predictions = new List<Prediction>();
        foreach (var agency in Checkout.Agencies)
            predictions.Add((await bicep.OutcomeAsync(agency)).Prediction!);

        Assert.Empty(NameRules.Repeated(predictions));
    }

    [Fact]
    public async Task Two_agencies_of_one_name_would_be_noticed()
    {
        var one = (await bicep.OutcomeAsync("demo.dev")).Prediction!;

        Assert.Contains(NameRules.Repeated([one, one]), fault => fault.Contains("rg-eperformance-demo-dev is made 2 times", StringComparison.Ordinal));
    }
}
