using System.Text.Encodings.Web;
using System.Text.Json;

namespace EPerformance.Application.Papers;

/// <summary>A paper as JSON: identity, rows with their cells by the names of the columns, notes and signatures.</summary>
internal static class PaperJson
{
    // Names keep their letters; the output is a file, not a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Paper paper, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartObject();
        json.WriteString("title", paper.Title);
        WriteIdentity(json, paper.Identity);
        WriteTexts(json, "under", paper.Under);
        json.WriteStartArray("rows");
        foreach (var row in paper.Rows)
            WriteRow(json, paper, row);
        json.WriteEndArray();
        WriteTexts(json, "notes", paper.Notes);
        json.WriteStartArray("signatures");
        foreach (var signature in paper.Signatures)
        {
            json.WriteStartObject();
            json.WriteString("title", signature.Title);
            json.WriteString("name", signature.Name);
            json.WriteString("nip", signature.Nip);
            if (signature.At is { } at)
                json.WriteString("at", at.ToUniversalTime());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, PaperIdentity identity)
    {
        json.WriteString("period", identity.Period.ToString());
        json.WriteNumber("version", identity.Version);
        json.WriteString("runId", identity.RunId);
        json.WriteString("status", JsonNamingPolicy.CamelCase.ConvertName(identity.Status.ToString()));
        json.WriteString("calculatedAt", identity.CalculatedAt.ToUniversalTime());
        json.WriteString("sha256", identity.Hash);
    }

    private static void WriteRow(Utf8JsonWriter json, Paper paper, PaperRow row)
    {
        json.WriteStartObject();
        json.WriteString("row", PaperCsv.KindOf(row.Kind));
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var (key, cell) = (paper.Columns[i].Key, row.Cells[i]);
            if (cell.Number is { } number)
                json.WriteNumber(key, number);
            else if (cell.Text is { } text)
                json.WriteString(key, text);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
