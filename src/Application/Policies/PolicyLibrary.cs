using System.Globalization;
using EPerformance.Application.Law;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>The policies of a folder: <c>&lt;id&gt;/&lt;effective-from&gt;.json</c>. A decree that changes gets a new file; the old one stays.</summary>
public sealed class PolicyLibrary(string folder, LawLibrary law)
{
    /// <summary>The policies that travel with the program.</summary>
    public static PolicyLibrary Default() => new(Path.Combine(AppContext.BaseDirectory, "policies"), LawLibrary.Default);

    /// <summary>The ids of all policies, in order.</summary>
    public IReadOnlyList<string> Ids => [.. Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The policy by id or file, as it is in force on the first day of the month. A month before the first version is calculated by
    /// that version, with a warning: it is a simulation.
    /// </summary>
    public PolicyResult Resolve(string idOrFile, CivilMonth month)
    {
        if (File.Exists(idOrFile))
            return Read(idOrFile, Path.GetFileName(idOrFile), month);
        var versions = Versions(idOrFile);
        if (versions.Count == 0)
        {
            var problems = new PolicyProblems(idOrFile, null);
            problems.Add("", PolicyProblems.NotFound, "tidak ada kebijakan atau berkas dengan nama ini", "there is no policy or file of this name");
            return new PolicyResult(null, problems.All, []);
        }

        var version = InForce(versions, month);
        return Read(version.Path, ShownAs(idOrFile, version.Path), month, node => CheckName(node, idOrFile, version.From));
    }

    /// <summary>All versions of a policy, oldest first.</summary>
    public IReadOnlyList<(DateOnly From, string Path)> Versions(string id)
    {
        var own = Path.Combine(folder, id);
        if (!LawFile.IsId(id) || !Directory.Exists(own))
            return [];
        return
        [
            .. Directory.EnumerateFiles(own, "*.json").Select(path => (From: DateOf(path), Path: path)).Where(version => version.From is not null)
                .Select(version => (version.From!.Value, version.Path)).OrderBy(version => version.Value),
        ];
    }

    private static string ShownAs(string id, string path) => $"policies/{id}/{Path.GetFileName(path)}";

    /// <summary>On the first day of the month; the first version when none is in force yet.</summary>
    private static (DateOnly From, string Path) InForce(IReadOnlyList<(DateOnly From, string Path)> versions, CivilMonth month)
    {
        var inForce = versions[0];
        foreach (var version in versions)
        {
            if (version.From <= month.First)
                inForce = version;
        }

        return inForce;
    }

    /// <summary>The place of a file in the library and what it says of itself must agree: the place chooses the version.</summary>
    private static void CheckName(PolicyNode node, string id, DateOnly from)
    {
        if (node.Text("id") is { Length: > 0 } said && said != id)
            node.Invalid("id", $"map berkas ini {id}", $"the folder of this file is {id}");
        if (node.Date("effectiveFrom") is var date && date != default && date != from)
        {
            var name = from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            node.Invalid("effectiveFrom", $"nama berkas ini {name}", $"the name of this file is {name}");
        }
    }

    private (string Path, string ShownAs)? Below(string id, CivilMonth month)
    {
        var versions = Versions(id);
        if (versions.Count == 0)
            return null;
        var path = InForce(versions, month).Path;
        return (path, ShownAs(id, path));
    }

    private PolicyResult Read(string path, string shownAs, CivilMonth month, Action<PolicyNode>? check = null)
    {
        var (document, problems) = PolicyDocument.Read(path, shownAs, id => Below(id, month));
        if (document is null || document.LacksBase)
            return new PolicyResult(null, document is null ? problems.All : document.AllProblems(), []);
        check?.Invoke(document.Node);
        var policy = new PolicyReader(document, law).Read();
        if (policy is null)
            return new PolicyResult(null, document.Problems.All, []);
        List<PolicyProblem> warnings = [];
        if (policy.Identity.EffectiveFrom > month.Last)
        {
            var from = policy.Identity.EffectiveFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            warnings.Add(new PolicyProblem(shownAs, 1, "effectiveFrom", PolicyProblems.NotFound, new Text(
                $"baru berlaku sejak {from}: bulan ini hanya simulasi", $"in force only since {from}: this month is a simulation")));
        }

        return new PolicyResult(policy, [], warnings);
    }

    private static DateOnly? DateOf(string path) =>
        DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(path), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
