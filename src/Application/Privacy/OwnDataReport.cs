using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using EPerformance.Application.Json;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>
/// All that is kept about a person, as one JSON document for that person (UU 27/2022, art. 7): who the person is, who may read it, every tap with place and device, days, activities,
/// requests, results, notices and the record of who changed what. Written as it is read, so that it never lies in memory as a whole.
/// <para>
/// Left out: signals that nobody has decided, as they would warn whom an examination is about (art. 15), and account, sign-in and address of others in the record.
/// </para>
/// </summary>
public sealed class OwnDataReport(IEnumerable<IOwnDataPart> parts, TimeProvider clock)
{
    private const int BlockSize = 32 * 1024;

    private static readonly JsonSerializerOptions Shown = Create();

    public async Task WriteAsync(Nip person, Stream stream, CancellationToken cancellationToken)
    {
        // A web server takes no synchronous writes, and the serializer flushes what it writes to at once.
        var block = new ArrayBufferWriter<byte>();
        var writer = new Utf8JsonWriter(block, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        await using (writer.ConfigureAwait(false))
        {
            writer.WriteStartObject();
            writer.WriteString("nip", person.Value);
            writer.WriteString("at", clock.GetUtcNow());
            foreach (var part in parts)
            {
                foreach (var (name, items) in part.Sections(person, cancellationToken))
                {
                    writer.WriteStartArray(name);
                    await foreach (var item in items.ConfigureAwait(false))
                    {
                        JsonSerializer.Serialize(writer, item, item.GetType(), Shown);
                        if (block.WrittenCount < BlockSize)
                            continue;
                        await stream.WriteAsync(block.WrittenMemory, cancellationToken).ConfigureAwait(false);
                        block.ResetWrittenCount();
                    }

                    writer.WriteEndArray();
                }
            }

            writer.WriteEndObject();
        }

        await stream.WriteAsync(block.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(StoredJson.Options) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>Some of what is kept about a person.</summary>
public interface IOwnDataPart
{
    /// <summary>In the order in which they are shown; each is read when its turn comes.</summary>
    IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken);
}
