namespace EPerformance.Api.Idempotency;

/// <summary>Reads a body once for the fingerprint and leaves it to be read again.</summary>
internal static class RequestBody
{
    /// <summary>Whatever size the limit allows; the gate before has set it.</summary>
    public static async Task<ReadOnlyMemory<byte>> BufferAsync(HttpContext context)
    {
        var buffer = new MemoryStream((int)Math.Min(context.Request.ContentLength ?? 0, 1 << 20));
        await context.Request.Body.CopyToAsync(buffer, context.RequestAborted);
        buffer.Position = 0;
        context.Request.Body = buffer;
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
