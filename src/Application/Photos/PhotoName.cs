using System.Diagnostics.CodeAnalysis;
using EPerformance.Application.Evidence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Photos;

/// <summary>
/// A photo that goes with a tap: a file under an id that nobody can guess. A tap names it <c>2026-03/id.jpg</c>; whose it is, is whose the tap is, so that nobody can name another's.
/// </summary>
public sealed record PhotoName(EvidenceName File)
{
    /// <summary>Pictures only: a tap needs no document.</summary>
    public static IReadOnlyList<EvidenceKind> Kinds { get; } = [.. EvidenceKind.All.Where(kind => kind.ContentType.StartsWith("image/", StringComparison.Ordinal))];

    public override string ToString() => $"{File.Month}/{File.File}";

    /// <param name="owner">Whose tap names it.</param>
    /// <param name="text">From outside.</param>
    public static bool TryParse(Nip owner, string? text, [NotNullWhen(true)] out PhotoName? photo)
    {
        photo = text?.Split('/') is [var month, var file] && CivilMonth.TryParse(month, out var civil) && EvidenceName.TryFile(owner, civil, file, out var name) && Kinds.Contains(name.Kind)
            ? new PhotoName(name)
            : null;
        return photo is not null;
    }
}
