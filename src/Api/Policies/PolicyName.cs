using EPerformance.Application.Policies;

namespace EPerformance.Api.Policies;

/// <summary>A policy of the library in an address: an id, or up to eight joined by <c>+</c>, the lowest first. Never the path of a file.</summary>
public readonly record struct PolicyName(string Value)
{
    private const int MaxParts = 8;

    public static bool TryParse(string? text, out PolicyName name)
    {
        var parts = text?.Split('+') ?? [];
        var isName = parts.Length is > 0 and <= MaxParts && parts.All(PolicyLibrary.IsId);
        name = new PolicyName(isName ? text! : "");
        return isName;
    }

    public override string ToString() => Value;
}
