using EPerformance.Domain.Catalogue;

namespace EPerformance.Api.Catalogue;

/// <summary>The code of a catalogue item or budget line in an address. A slash in it arrives encoded and stays so on the way through the router.</summary>
public readonly record struct RouteCode(string Value)
{
    public static bool TryParse(string? text, out RouteCode code)
    {
        var value = text?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        var isCode = CatalogueItem.IsCode(value);
        code = new RouteCode(isCode ? value! : "");
        return isCode;
    }

    public override string ToString() => Value;
}
