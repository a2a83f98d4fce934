namespace EPerformance.Application.Policies;

/// <summary>A policy that somebody sends, to have it checked or tried before it is a file of the library.</summary>
/// <param name="Bytes">JSON in UTF-8.</param>
public sealed record PostedPolicy(byte[] Bytes)
{
    /// <summary>No id can be this.</summary>
    public const string Name = "(posted)";

    internal PolicySource Source => new("", ShownAs, null) { Posted = Bytes };

    private static string ShownAs => "policy.json";
}
