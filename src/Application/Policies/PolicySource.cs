namespace EPerformance.Application.Policies;

/// <summary>Where the text of a policy is.</summary>
/// <param name="Path">Of the file; empty when it was posted.</param>
/// <param name="ShownAs">In problems.</param>
/// <param name="From">Of a version in the library; <c>null</c> elsewhere.</param>
internal sealed record PolicySource(string Path, string ShownAs, DateOnly? From)
{
    /// <summary>Inclusive.</summary>
    public const int MaxBytes = 1024 * 1024;

    public byte[]? Posted { get; init; }

    public static PolicySource OfFile(string path) => new(path, System.IO.Path.GetFileName(path), null);

    /// <returns><c>null</c> when there is more than <see cref="MaxBytes"/>.</returns>
    public byte[]? Read()
    {
        if (Posted is not null)
            return Posted.Length <= MaxBytes ? Posted : null;
        using var file = File.OpenRead(Path);
        return Read(file);
    }

    /// <summary>Never takes more than one byte beyond the limit, whatever the file says of its own length.</summary>
    internal static byte[]? Read(Stream stream)
    {
        var bytes = new byte[stream.CanSeek && stream.Length is > 0 and <= MaxBytes ? stream.Length + 1 : MaxBytes + 1];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read <= MaxBytes ? bytes[..read] : null;
    }
}
