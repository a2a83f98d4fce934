using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Skp;

namespace EPerformance.Domain.Tests.Appraisal;

/// <summary>Ratings as letters.</summary>
internal static class Letters
{
    public static Expectation? Rating(char letter) => letter switch
    {
        'A' => Expectation.Above,
        'M' => Expectation.Meets,
        'B' => Expectation.Below,
        _ => null,
    };

    /// <summary>Of the seven values in their order; one letter is for all.</summary>
    public static IReadOnlyDictionary<CoreValue, Expectation> Values(string letters)
    {
        var all = letters.Length == 1 ? new string(letters[0], CoreValues.All.Count) : letters;
        return CoreValues.All.Zip(all).ToDictionary(pair => pair.First, pair => Rating(pair.Second)!.Value);
    }
}
