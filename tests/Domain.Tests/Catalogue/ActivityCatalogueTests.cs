using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Catalogue;

/// <summary>Who may use what, and how items hang together.</summary>
public sealed class ActivityCatalogueTests
{
    private static readonly DateOnly Day = Sample.Date("2026-03-02");

    [Theory]
    [InlineData("for everybody", null, null, null)]
    [InlineData("for the own unit", "BJ-TU", null, null)]
    [InlineData("for a unit above", "BJ", null, null)]
    [InlineData("for a unit beside", "BM", null, "CAT-012")]
    [InlineData("for a unit below", "BJ-TU-1", null, "CAT-012")]
    [InlineData("for the post, however it is written", null, "ANALIS kebijakan", null)]
    [InlineData("for another post", null, "Arsiparis", "CAT-012")]
    public void An_item_is_for_units_below_and_for_its_post(string label, string? unit, string? position, string? expected)
    {
        var catalogue = new ActivityCatalogue([Accepted("A1", Content() with { UnitCode = unit, Position = position })]);

        var refusal = catalogue.Refusal("A1", Day, ["BJ-TU", "BJ", "PST"], "Analis Kebijakan");

        Assert.Equal((label, expected), (label, refusal?.Code));
        Assert.Equal(expected is null ? 1 : 0, catalogue.UsableOn(Day, ["BJ-TU", "BJ", "PST"], "Analis Kebijakan").Count());
    }

    [Fact]
    public void A_circle_is_seen_through_both_kinds_of_links()
    {
        var catalogue = new ActivityCatalogue([Accepted("A1", Content("A2")), Accepted("A2", Content())]);

        Assert.Null(catalogue.CircleWith(Added("A2", Content("A3"))));
        // A1 serves A2, so A1 comes first; A1 that depends on A2 would come after it.
        Assert.Equal(["A1", "A2"], catalogue.CircleWith(Added("A1", Content("A2") with { DependsOn = ["A2"] }))!.Order());
        Assert.Null(catalogue.CircleWith(Added("A2", Content() with { DependsOn = ["A1"] })));
        Assert.NotNull(catalogue.CircleWith(Added("A2", Content("A1"))));
    }

    [Theory]
    [InlineData("Menyusun laporan asesmen penerima manfaat", 60, "x", 0)]
    [InlineData("Rapat", 60, "x", 1)]
    [InlineData("Melaksanakan tugas lain dari pimpinan", 60, "x", 1)]
    [InlineData("Membantu pimpinan", null, "", 4)]
    [InlineData("Menyusun laporan pengendalian", 60, "x", 0)]
    public void What_looks_too_general_is_pointed_at(string name, int? minutes, string reference, int hints) => Assert.Equal(
        hints, GeneralityHints.Of(new ItemContent(name, "dokumen", minutes, null, "", ItemSource.PostDuty, reference)).Count);

    private static ItemContent Content(params string[] serves) =>
        new("Menyusun laporan asesmen", "dokumen", 60, 1, "", ItemSource.PostDuty, "") { Serves = serves };

    private static Dictionary<string, ItemContent> Added(string code, ItemContent content) => new() { [code] = content };

    private static CatalogueItem Accepted(string code, ItemContent content) =>
        new(code, [new ItemVersion(1, Sample.Date("2026-01-01"), content, ItemStatus.Accepted, Nip.Parse("H1"), FixedClock.Parse("2026-01-01T00:00:00Z"))]);
}
