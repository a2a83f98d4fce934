using System.Text;

namespace EPerformance.Application.Bundles.Csv;

/// <summary>The words that a column may hold, with what they mean. Compared byte by byte: <c>in</c> is not <c>IN</c>.</summary>
internal sealed class Words<T>(params (string Word, T Value)[] words)
    where T : struct
{
    private readonly (byte[] Word, T Value)[] _words = [.. words.Select(pair => (Encoding.UTF8.GetBytes(pair.Word), pair.Value))];

    /// <summary>For messages.</summary>
    public string All { get; } = string.Join(", ", words.Select(pair => pair.Word));

    public T? Find(ReadOnlySpan<byte> text)
    {
        foreach (var (word, value) in _words)
        {
            if (text.SequenceEqual(word))
                return value;
        }

        return null;
    }
}
