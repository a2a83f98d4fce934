using System.Globalization;
using System.Text;
using CsvHelper;

namespace EPerformance.Application.Audit;

/// <summary>The list of changes as a file for auditors. Reasons come from people: what a spreadsheet would run as a formula is neutralised.</summary>
public static class AuditCsv
{
    private static readonly string[] Own = ["At", "By", "Account", "Token", "Address", "Reason"];

    public static async Task WriteAsync(IAsyncEnumerable<AuditEntry> entries, Stream stream, CancellationToken cancellationToken)
    {
        using var block = new MemoryStream();
        using var csv = CsvWriter.Create(block, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        block.Write("at,by,account,sign_in,address,table,partition,row,reason,seal,intact,actions,details\n"u8);
        await foreach (var entry in entries.ConfigureAwait(false))
        {
            Write(csv, entry);
            csv.Flush();
            if (block.Length < 64 * 1024)
                continue;
            await SendAsync().ConfigureAwait(false);
        }

        csv.Flush();
        await SendAsync().ConfigureAwait(false);

        async Task SendAsync()
        {
            await stream.WriteAsync(block.GetBuffer().AsMemory(0, (int)block.Length), cancellationToken).ConfigureAwait(false);
            block.SetLength(0);
        }
    }

    private static void Write(CsvWriter csv, AuditEntry entry)
    {
        var (row, columns) = (entry.Row, entry.Content?.Columns ?? new Dictionary<string, string>());
        csv.WriteField(row.At?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) ?? "");
        csv.WriteField(row.By?.Value ?? "");
        csv.WriteField(columns.GetValueOrDefault("Account", ""));
        csv.WriteField(columns.GetValueOrDefault("Token", ""));
        csv.WriteField(columns.GetValueOrDefault("Address", ""));
        csv.WriteField(row.Key.Table);
        csv.WriteField(row.Key.Partition);
        csv.WriteField(row.Key.Row);
        csv.WriteField(columns.GetValueOrDefault("Reason", ""));
        csv.WriteField(entry.Seal?.ToString(CultureInfo.InvariantCulture) ?? "");
        csv.WriteField(entry.Content is null ? "missing" : entry.IsIntact == true ? "yes" : "no");
        csv.WriteField(string.Join(' ', entry.Actions));
        csv.WriteField(columns.Where(column => !Own.Contains(column.Key)).Aggregate(new StringBuilder(), (text, column) => text.Append(text.Length == 0 ? "" : " ").Append(column.Key).Append('=').Append(column.Value)).ToString());
        csv.EndRecord();
    }
}
