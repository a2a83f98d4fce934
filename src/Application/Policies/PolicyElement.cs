using System.Text.Json;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>An element of an array in which numbers as text and objects may be mixed.</summary>
internal sealed class PolicyElement(JsonElement element, string path, PolicyProblems problems)
{
    public bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>The object, or <c>null</c> with a problem.</summary>
    public PolicyNode? Node
    {
        get
        {
            if (element.ValueKind == JsonValueKind.Null)
                problems.Add(path, PolicyProblems.Incomplete, "nilai belum diterbitkan sumbernya; kebijakan belum lengkap", "the source never published this value: the policy is incomplete");
            return element.ValueKind == JsonValueKind.Null ? null : new PolicyNode(element, path, problems);
        }
    }

    public Exact? Decimal()
    {
        if (PolicyNode.ReadDecimal(element.GetString()!) is { } number)
            return number;
        problems.Add(path, PolicyProblems.Invalid, "bukan bilangan sebagai teks, misalnya \"12.5\"", "not a number as text, for example \"12.5\"");
        return null;
    }
}
