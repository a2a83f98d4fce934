namespace EPerformance.Application.Ports;

/// <summary>The client's name for one request. Two callers may use the same one without meeting.</summary>
/// <param name="Scope">The caller's subject, as its issuer wrote it: any characters. Stores encode it.</param>
/// <param name="Value">1 to <see cref="MaxLength"/> letters, digits and <c>. _ -</c>.</param>
public sealed record IdempotencyKey(string Scope, string Value)
{
    /// <summary>Characters.</summary>
    public const int MaxLength = 64;

    public static bool IsUsable(string value)
    {
        if (value.Length is 0 or > MaxLength)
            return false;
        foreach (var c in value)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
                return false;
        }

        return true;
    }
}
