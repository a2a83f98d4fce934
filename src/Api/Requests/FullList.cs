using System.Globalization;
using EPerformance.Api.Problems;

namespace EPerformance.Api.Requests;

/// <summary>Lists of a body: JSON lets <c>null</c> stand for an element whatever the type says.</summary>
internal static class FullList
{
    /// <exception cref="RequestRefused">An element is <c>null</c>; the problem names it.</exception>
    public static IReadOnlyList<TOut> Of<TIn, TOut>(IReadOnlyList<TIn?> list, string path, Func<TIn, TOut> read)
        where TIn : class
    {
        var full = new List<TOut>(list.Count);
        foreach (var item in list)
            full.Add(item is null ? throw new RequestRefused(ApiViolations.WrongContent, new ProblemPlace(PathOf(path, full.Count))) : read(item));
        return full;
    }

    private static string PathOf(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"$.{path}[{index}]");
}
