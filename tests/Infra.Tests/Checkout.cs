using System.Reflection;

namespace EPerformance.Infra.Tests;

/// <summary>What the build wrote down about where it happened.</summary>
internal static class Checkout
{
    public static string Root { get; } = Noted("RepositoryRoot");

    public static string BicepProgram { get; } = Noted("BicepProgram");

    public static string Bicep { get; } = Path.Combine(Root, "infra", "bicep");

    /// <summary>Names of the agency files, such as <c>demo.dev</c>.</summary>
    public static IEnumerable<string> Agencies { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Bicep, "agencies"), "*.bicepparam").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    private static string Noted(string key) =>
        typeof(Checkout).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}
