using System.Diagnostics.CodeAnalysis;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Evidence;

/// <summary>Which file: of whom, of which month, under an id that nobody can guess. Written <c>evidence:nip/2026-03/id.jpg</c> in an activity, without the scheme in the store.</summary>
public sealed record EvidenceName(Nip Owner, CivilMonth Month, string Id, EvidenceKind Kind)
{
    public const string Scheme = "evidence:";

    private const int IdLength = 32;

    /// <summary>The last part: id and ending.</summary>
    public string File => $"{Id}.{Kind.Ending}";

    /// <summary>Under which it lies in the store.</summary>
    public string Path => $"{Owner}/{Month}/{File}";

    public override string ToString() => Scheme + Path;

    /// <param name="text">With the scheme; from outside.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EvidenceName? name)
    {
        name = null;
        return text is not null && text.StartsWith(Scheme, StringComparison.Ordinal)
            && text[Scheme.Length..].Split('/') is [var owner, var month, var file]
            && Nip.TryParse(owner, out var nip) && CivilMonth.TryParse(month, out var civil) && TryFile(nip, civil, file, out name);
    }

    public static bool TryFile(Nip owner, CivilMonth month, string file, [NotNullWhen(true)] out EvidenceName? name)
    {
        name = file.Split('.') is [{ Length: IdLength } id, var ending] && id.All(char.IsAsciiHexDigitLower) && EvidenceKind.All.FirstOrDefault(kind => kind.Ending == ending) is { } known
            ? new EvidenceName(owner, month, id, known)
            : null;
        return name is not null;
    }
}
