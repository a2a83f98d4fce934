namespace EPerformance.Application.Evidence;

/// <summary>What a file of evidence may be: a type that shows and runs nothing, known by what its client declares and by how its bytes begin.</summary>
public sealed record EvidenceKind(string ContentType, string Ending, IReadOnlyList<byte> Begins)
{
    /// <summary>Photographs and documents. No archive and no office file is among them: nothing here is ever unpacked.</summary>
    public static IReadOnlyList<EvidenceKind> All { get; } =
    [
        new("image/jpeg", "jpg", [0xFF, 0xD8, 0xFF]),
        new("image/png", "png", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        new("application/pdf", "pdf", [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-']),
    ];

    /// <summary><c>null</c> for every other type, also for one with parameters.</summary>
    public static EvidenceKind? Of(string contentType) => All.FirstOrDefault(kind => kind.ContentType == contentType);

    public bool IsBegunBy(ReadOnlySpan<byte> bytes) => bytes.StartsWith([.. Begins]);
}
