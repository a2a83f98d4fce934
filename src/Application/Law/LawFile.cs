using EPerformance.Application.Json;
using EPerformance.Application.Policies;
using EPerformance.Domain.Policies;

namespace EPerformance.Application.Law;

/// <summary>What the files under <c>law/</c> share. A mistake in one is a defect of the product, so it throws with its place.</summary>
internal static class LawFile
{
    /// <summary>Whether a text may name a file: lower-case letters, digits, dash.</summary>
    public static bool IsId(string id) => id.Length is > 0 and <= 64 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public static T Read<T>(string path, Func<PolicyNode, T> read)
    {
        var map = JsonDocumentMap.Parse(File.ReadAllBytes(path));
        var problems = new PolicyProblems(Path.GetFileName(path), map);
        var node = new PolicyNode(map.Root, "", problems);
        var result = read(node);
        node.Close();
        return problems.Any ? throw new InvalidDataException(string.Join('\n', problems.All)) : result;
    }

    public static LegalSource Source(PolicyNode node)
    {
        var source = node.Child("source")!;
        var read = new LegalSource(source.Text("regulation"), source.Text("article", required: false));
        source.Text("publishedOn", required: false);
        source.Text("url", required: false);
        source.Close();
        return read;
    }
}
