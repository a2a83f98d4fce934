using System.Security.Cryptography;
using System.Text.Json;
using EPerformance.Application.Json;

namespace EPerformance.Application.Policies;

/// <summary>A policy file as read: its bytes are hashed, its structure mapped, its layers below it loaded.</summary>
internal sealed class PolicyDocument
{
    private const int MaxLayers = 8;

    private PolicyDocument(PolicyNode node, PolicyProblems problems, string hash, PolicyDocument? below)
    {
        Node = node;
        Problems = problems;
        Hash = hash;
        Below = below;
    }

    public PolicyNode Node { get; }

    public PolicyProblems Problems { get; }

    /// <summary>SHA-256 over the bytes of this file and of the layers below it, lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>The policy that this one extends.</summary>
    public PolicyDocument? Below { get; }

    /// <summary>A part of a decree without anything below it: it can be checked, not calculated.</summary>
    public bool IsLooseFragment => Below is null && Node.IsText("class") && Node.Text("class") == "fragment";

    /// <summary>
    /// Whether this or a layer below extends a policy that is not there or cannot be read. What is missing for that reason alone is no problem
    /// of its own, so such a document is not read further.
    /// </summary>
    public bool LacksBase => Below?.LacksBase ?? Node.Has("extends");

    /// <param name="findBelow">The file of the policy that is extended, or <c>null</c>.</param>
    /// <param name="underlay">What a fragment that extends nothing lies on.</param>
    /// <returns>The document, or <c>null</c> with the problems that prevent reading it.</returns>
    public static (PolicyDocument? Document, PolicyProblems Problems) Read(PolicySource source, Func<string, PolicySource?> findBelow, int layer = 0, PolicyDocument? underlay = null)
    {
        var problems = new PolicyProblems(source.ShownAs, null);
        var map = ReadMap(source, problems, out var bytes);
        if (map is null)
            return (null, problems);
        problems = new PolicyProblems(source.ShownAs, map);
        foreach (var repeated in map.Repeated)
            problems.Add(repeated, PolicyProblems.UnknownName, "nama muncul dua kali", "the name is there twice");
        var node = new PolicyNode(map.Root, "", problems);
        var below = node.Has("extends") ? ReadBelow(node, findBelow, layer, problems) : underlay;
        if (underlay is not null && node.Has("extends"))
            problems.Add("extends", PolicyProblems.Reference, "kebijakan ini sudah punya dasar sendiri", "this policy has a base of its own");
        var hash = Convert.ToHexStringLower(below is null ? SHA256.HashData(bytes) : SHA256.HashData([.. bytes, .. Convert.FromHexString(below.Hash)]));
        return (new PolicyDocument(node, problems, hash, below), problems);
    }

    /// <summary>Of this file and of the layers below it.</summary>
    public IReadOnlyList<PolicyProblem> AllProblems() => Below is null ? Problems.All : [.. Problems.All.Concat(Below.AllProblems()).Distinct()];

    /// <summary>The document that says something about a name: this one, or the nearest below it.</summary>
    public PolicyNode Saying(string name) => Node.Has(name) || Below is null ? Node : Below.Saying(name);

    private static PolicyDocument? ReadBelow(PolicyNode node, Func<string, PolicySource?> findBelow, int layer, PolicyProblems problems)
    {
        if (layer >= MaxLayers)
        {
            problems.Add("extends", PolicyProblems.Reference, "lapisan terlalu dalam atau berputar", "too many layers, or a circle of them");
            return null;
        }

        var ids = node.IsText("extends") ? [node.Text("extends")] : node.Texts("extends");
        if (ids.Count > MaxLayers)
        {
            problems.Add("extends", PolicyProblems.Reference, $"paling banyak {MaxLayers} lapisan", $"{MaxLayers} layers at most");
            return null;
        }

        PolicyDocument? document = null;
        foreach (var id in ids)
        {
            if (findBelow(id) is not { } file)
            {
                problems.Add("extends", PolicyProblems.Reference, $"kebijakan {id} tidak ada", $"there is no policy {id}");
                return null;
            }

            var (next, found) = Read(file, findBelow, layer + 1, document);
            if (next is null)
            {
                problems.AddRange(found.All);
                return null;
            }

            document = next;
        }

        if (document is null && node.IsEmptyList("extends"))
            node.Invalid("extends", "daftar kosong", "an empty list");
        return document;
    }

    private static JsonDocumentMap? ReadMap(PolicySource source, PolicyProblems problems, out byte[] bytes)
    {
        bytes = [];
        try
        {
            if (source.Read() is not { } read)
            {
                problems.Add("", PolicyProblems.Unreadable, "berkas lebih dari 1 MiB", "the file is larger than 1 MiB");
                return null;
            }

            bytes = read;
            return JsonDocumentMap.Parse(bytes);
        }
        catch (JsonException broken)
        {
            var line = (int)Math.Min(broken.LineNumber ?? 0, int.MaxValue - 1) + 1;
            problems.AddRange([new PolicyProblem(source.ShownAs, line, "*", PolicyProblems.Unreadable, new(
                "bukan JSON yang sah, bukan UTF-8, bersarang terlalu dalam, atau isinya terlalu banyak", "not valid JSON, not UTF-8, nested too deeply, or too much in it"))]);
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add("", PolicyProblems.Unreadable, "berkas tidak dapat dibaca", "the file cannot be read");
            return null;
        }
    }
}
