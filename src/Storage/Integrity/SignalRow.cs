using Azure.Data.Tables;
using EPerformance.Application.Integrity;
using EPerformance.Application.Json;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Integrity;

/// <summary>A signal as a row of <see cref="Keys.Signals"/>. Packed, because a common position may name a whole agency.</summary>
internal static class SignalRow
{
    private const string Signal = "Signal";

    public static TableEntity Of(SignalRecord signal, EntityKey key)
    {
        var row = new TableEntity(key.Partition, key.Row);
        if (!PackedText.TryPut(row, Signal, StoredJson.Write(signal with { Tag = "" })))
            throw new InvalidOperationException($"signal {signal.Id} names more people than a row holds");
        return row;
    }

    /// <summary>The version as it was made, by whom and when.</summary>
    public static TableEntity OfAudit(SignalRecord signal)
    {
        var row = Of(signal, Keys.Signals.Audit(signal.Id, signal.Version));
        row["At"] = signal.ChangedAt;
        row["By"] = signal.Decision?.By.Value;
        row["Reason"] = signal.Decision?.Reason;
        return row;
    }

    public static TableEntity OfLook(PhotoLook look)
    {
        var key = Keys.Signals.Look(look.Signal, look.At, look.By);
        return new TableEntity(key.Partition, key.Row) { ["At"] = look.At, ["By"] = look.By.Value, ["Person"] = look.Person.Value, ["Photo"] = look.Photo };
    }

    public static SignalRecord Read(TableEntity row) =>
        StoredJson.Read<SignalRecord>(PackedText.Get(row, Signal) ?? throw RowText.Damaged(row, Signal)) with { Tag = row.ETag.ToString() };
}
