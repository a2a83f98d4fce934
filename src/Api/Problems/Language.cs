using Microsoft.Net.Http.Headers;

namespace EPerformance.Api.Problems;

/// <summary>Indonesian unless the caller prefers English.</summary>
internal static class Language
{
    public static string Of(HttpRequest request)
    {
        if (request.Headers.AcceptLanguage.Count == 0 || !StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var wished))
            return "id";
        return Quality(wished, "en") > Quality(wished, "id") ? "en" : "id";
    }

    // "*" stands for the language of record.
    private static double Quality(IList<StringWithQualityHeaderValue> wished, string language) => wished
        .Where(value => value.Value.Equals(language, StringComparison.OrdinalIgnoreCase)
            || value.Value.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)
            || (language == "id" && value.Value.Equals("*")))
        .Select(value => value.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
