using EPerformance.Application.Allowance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Policies;

public sealed class UnheardFactsTests
{
    private const string Study = """ "modifiers":[{"code":"TB","effect":"PAY_PCT","pct":"75","kinds":["STUDY"]}] """;

    private const string Cut = """ "rules":[{"code":"H","kind":"SANCTION","combination":"ADD","cuts":[{"sanction":"LISAN","deductPct":"20","months":1}]}] """;

    private const string Any = """ "rules":[{"code":"N","kind":"AMOUNT","addAmount":{"product":[{"fact":"SANCTIONS"},"0"]}}] """;

    [Theory]
    [InlineData("no rule at all", "", "modifiers.csv:2 STUDY 2, modifiers.csv:4 STUDI 1, sanctions.csv:2 LISAN 1")]
    [InlineData("a modifier", Study, "modifiers.csv:4 STUDI 1, sanctions.csv:2 LISAN 1")]
    [InlineData("a cut", Cut, "modifiers.csv:2 STUDY 2, modifiers.csv:4 STUDI 1")]
    [InlineData("a formula over all sanctions", Any, "modifiers.csv:2 STUDY 2, modifiers.csv:4 STUDI 1")]
    public void A_kind_without_a_rule_is_told_once_with_its_first_row(string label, string members, string expected)
    {
        var bundle = BundleReader.Read(new Facts(), LawLibrary.Default.Patterns, strict: false).Bundle!;

        var told = UnheardFacts.In(OwnPolicy.Of(members.Length == 0 ? "\"rules\":[]" : members), bundle).Select(one => $"{one.File}:{one.Line} {one.Text.En.Split(" rows;")[0].Replace(":", "", StringComparison.Ordinal)}");

        Assert.Equal((label, expected), (label, string.Join(", ", told)));
    }

    private sealed class Facts : IBundleSource
    {
        private readonly FolderBundleSource _inner = new(Golden.Bundle("bundle-s1"));
        private static string Nip => "198502022010012002";

        public byte[]? Read(string fileName) => fileName switch
        {
            "modifiers.csv" => Bytes($"nip,kind,date_from,date_to,value,document\n{Nip},STUDY,2026-09-01,2026-09-10,,a\n{Nip},STUDY,2026-09-11,2026-09-20,,a\n{Nip},STUDI,2026-09-21,,,a\n"),
            "sanctions.csv" => Bytes($"nip,kind,date_from,date_to,document\n{Nip},LISAN,2026-09-01,2026-09-30,a\n"),
            _ => _inner.Read(fileName),
        };

        private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
    }
}
