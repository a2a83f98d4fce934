using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>What a policy file says of itself, read leniently, so that a broken file can still be named. Empty where it says nothing usable.</summary>
/// <param name="Class"><c>complete</c>, <c>fragment</c> or <c>template</c>.</param>
/// <param name="State"><c>draft</c>, <c>published</c> or <c>superseded</c>.</param>
public sealed record PolicyHead(string Id, string EffectiveFrom, Text Name, string Regulation, string Class, string State, bool TestOnly)
{
    internal static PolicyHead Of(PolicyDocument document)
    {
        var node = document.Node;
        string Say(string name) => node.IsText(name) ? node.Text(name) : "";
        return new PolicyHead(Say("id"), Say("effectiveFrom"), NameOf(node), Say("regulation"), Say("class"), Say("state"), node.Flag("testOnly"));
    }

    private static Text NameOf(PolicyNode node)
    {
        if (!node.Has("name") || node.Child("name") is not { } name)
            return new Text("", "");
        return new Text(name.IsText("id") ? name.Text("id") : "", name.IsText("en") ? name.Text("en") : "");
    }
}
