namespace EPerformance.Api.Requests;

/// <summary>A version of the store as a strong ETag. Stores have characters in theirs that do not fit a header.</summary>
internal static class EntityTag
{
    private const int LongestVersion = 256;

    public static string Write(string version) => $"\"{UrlText.Write(version)}\"";

    public static bool TryRead(string tag, out string version)
    {
        version = "";
        if (tag.Length is < 3 or > LongestVersion * 2 || tag[0] != '"' || tag[^1] != '"')
            return false;
        return UrlText.TryRead(tag[1..^1], LongestVersion, out version);
    }
}
