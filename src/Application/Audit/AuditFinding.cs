using System.Globalization;
using System.Text.Json.Serialization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Audit;

/// <summary>What is not as it was sealed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AuditFindingKind>))]
public enum AuditFindingKind
{
    /// <summary>The row is there with another content.</summary>
    RowChanged,

    /// <summary>The row is there with the content of another sealed row: rows were reordered.</summary>
    RowReordered,

    /// <summary>The row is gone.</summary>
    RowDeleted,

    /// <summary>A row of a sealed time that was not there when it was sealed.</summary>
    RowInserted,

    /// <summary>A seal is gone.</summary>
    SealMissing,

    /// <summary>A seal is no seal, or its number, its time or its order is not what it must be.</summary>
    SealUnreadable,

    /// <summary>The next seal was made upon another content of this one.</summary>
    SealChanged,

    /// <summary>No seal has the root that was noted elsewhere: the end of the chain is missing, or was made anew.</summary>
    RootMissing,
}

/// <param name="Seal">Number of the seal; 0 when it is about none.</param>
/// <param name="Key">The row; <c>null</c> when it is about a seal.</param>
/// <param name="Other">Where the content of a reordered row was sealed.</param>
public sealed record AuditFinding(AuditFindingKind Kind, int Seal, AuditKey? Key = null, AuditKey? Other = null)
{
    /// <summary>One sentence, in both languages.</summary>
    public Text Text
    {
        get
        {
            var (seal, key) = (Seal.ToString(CultureInfo.InvariantCulture), Key?.ToString() ?? "");
            return Kind switch
            {
                AuditFindingKind.RowChanged => new Text($"Berubah setelah disegel: {key} (segel {seal})", $"Changed after sealing: {key} (seal {seal})"),
                AuditFindingKind.RowReordered => new Text($"Tertukar: {key} berisi {Other} (segel {seal})", $"Reordered: {key} holds {Other} (seal {seal})"),
                AuditFindingKind.RowDeleted => new Text($"Dihapus setelah disegel: {key} (segel {seal})", $"Deleted after sealing: {key} (seal {seal})"),
                AuditFindingKind.RowInserted => new Text($"Disisipkan setelah disegel: {key} (segel {seal})", $"Inserted after sealing: {key} (seal {seal})"),
                AuditFindingKind.SealMissing => new Text($"Segel {seal} hilang", $"Seal {seal} is missing"),
                AuditFindingKind.SealUnreadable => new Text($"Segel {seal} tidak dapat dibaca", $"Seal {seal} cannot be read"),
                AuditFindingKind.SealChanged => new Text($"Isi segel {seal} diubah", $"Seal {seal} was changed"),
                AuditFindingKind.RootMissing => new Text("Tidak ada segel dengan akar yang dicatat", "No seal has the root that was noted"),
                _ => throw new InvalidOperationException($"no sentence for {Kind}"),
            };
        }
    }
}

/// <summary>How a verification ended.</summary>
/// <param name="Seals">That were there.</param>
/// <param name="SealedRows">That were compared.</param>
/// <param name="UnsealedRows">Not sealed yet: of them nothing can be said.</param>
/// <param name="SealedUntil">Everything before this instant is sealed; <c>null</c> when nothing is.</param>
/// <param name="Root">Of the last seal: to be noted outside of this storage. <c>null</c> when there is none.</param>
/// <param name="Findings">In order of seals, then of rows.</param>
public sealed record AuditVerification(
    int Seals, long SealedRows, long UnsealedRows, DateTimeOffset? SealedUntil, string? Root, IReadOnlyList<AuditFinding> Findings)
{
    public bool IsSound => Findings.Count == 0;
}
