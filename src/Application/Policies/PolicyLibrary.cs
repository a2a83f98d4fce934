using System.Globalization;
using EPerformance.Application.Law;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>The policies of a folder: <c>&lt;id&gt;/&lt;effective-from&gt;.json</c>. A decree that changes gets a new file; the old one stays.</summary>
public sealed class PolicyLibrary(string folder, LawLibrary law)
{
    /// <summary>Joins the parts of a layered policy.</summary>
    public const char Layered = '+';

    /// <summary>Names are ids and nothing else: whoever asks from outside must not reach files.</summary>
    public bool OnlyIds { get; init; }

    /// <summary>A file that is in no folder, called <see cref="PostedPolicy.Name"/>.</summary>
    public PostedPolicy? Posted { get; init; }

    /// <summary>The policies that travel with the program.</summary>
    public static PolicyLibrary Default(bool onlyIds = false) => new(Path.Combine(AppContext.BaseDirectory, "policies"), LawLibrary.Default) { OnlyIds = onlyIds };

    /// <summary>Whether a text can be the id of a policy: 1 to 64 lower-case letters, digits and dashes.</summary>
    public static bool IsId(string text) => LawFile.IsId(text);

    /// <summary>The same policies with a posted file among them.</summary>
    public PolicyLibrary With(PostedPolicy posted) => new(folder, law) { OnlyIds = OnlyIds, Posted = posted };

    /// <summary>The ids of all policies, in order.</summary>
    public IReadOnlyList<string> Ids => [.. Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>As <see cref="Resolve"/>; a policy that pays by the quarter is resolved for the quarter in which the month lies.</summary>
    public PolicyResult ResolveIn(string idOrFile, CivilMonth month) =>
        Resolve(idOrFile, ReadOn(idOrFile, month.Last).Policy?.Period == PeriodKind.Quarterly ? PayPeriod.QuarterOf(month).Last : month);

    /// <summary>
    /// The policy by id or file, with the versions that are in force in the month, or in the quarter that ends with it. Parts joined by
    /// <c>+</c> are layered, the first at the bottom: <c>kaur-3-2022+lh-6-2025-performance</c>. A month before the first version is
    /// calculated by that version, with a warning: it is a simulation.
    /// </summary>
    public PolicyResult Resolve(string idOrFile, CivilMonth month)
    {
        var current = ReadOn(idOrFile, month.Last);
        if (current.Policy is not { } policy)
            return current;
        if (policy.Period == PeriodKind.Quarterly && month.Month % 3 != 0)
            return NotTheEndOfAQuarter(idOrFile);
        var first = policy.Period == PeriodKind.Quarterly ? PayPeriod.QuarterOf(month).Range.From : month.First;
        var warnings = Warnings(idOrFile, policy, month);
        var chain = new List<AllowancePolicy> { policy };
        while (chain[^1].Identity.EffectiveFrom > first && HasVersionBefore(idOrFile, chain[^1]))
        {
            var before = ReadOn(idOrFile, chain[^1].Identity.EffectiveFrom.AddDays(-1));
            if (before.Policy is null)
                return before;
            chain.Add(before.Policy);
        }

        AllowancePolicy? joined = null;
        for (var i = chain.Count - 1; i >= 0; i--)
            joined = chain[i] with { Before = joined };
        return new PolicyResult(joined, [], warnings);
    }

    /// <summary>The policy as it is in force on a day, without earlier versions.</summary>
    public PolicyResult ReadOn(string idOrFile, DateOnly day)
    {
        var names = IsFile(idOrFile) ? [idOrFile] : idOrFile.Split(Layered);
        PolicyDocument? below = null;
        for (var i = 0; i < names.Length; i++)
        {
            if (Find(names[i], day) is not { } file)
                return NoSuchPolicy(names[i]);
            var (document, problems) = PolicyDocument.Read(file, id => Find(id, day, below: true), underlay: below);
            if (document is null || document.LacksBase)
                return new PolicyResult(null, document is null ? problems.All : document.AllProblems(), []);
            if (file.From is { } from)
                CheckName(document.Node, names[i], from);
            below = document;
        }

        var reader = new PolicyReader(below!, law);
        var policy = reader.Read();
        return new PolicyResult(policy, policy is null ? below!.Problems.All : [], []) { Outline = reader.Outline };
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

    internal bool IsFile(string name) => !OnlyIds && File.Exists(name);

    private static DateOnly? DateOf(string path) =>
        DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(path), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static PolicyResult NoSuchPolicy(string name)
    {
        var problems = new PolicyProblems(name, null);
        problems.Add("", PolicyProblems.NotFound, "tidak ada kebijakan atau berkas dengan nama ini", "there is no policy or file of this name");
        return new PolicyResult(null, problems.All, []);
    }

    private static PolicyResult NotTheEndOfAQuarter(string name)
    {
        var problems = new PolicyProblems(name, null);
        problems.Add("period", PolicyProblems.NeedsBase, "dibayar per triwulan: beri bulan terakhirnya (03, 06, 09, 12)", "paid by the quarter: give its last month (03, 06, 09, 12)");
        return new PolicyResult(null, problems.All, []);
    }

    private static List<PolicyProblem> Warnings(string name, AllowancePolicy policy, CivilMonth month)
    {
        if (policy.Identity.EffectiveFrom <= month.Last)
            return [];
        var from = policy.Identity.EffectiveFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            new PolicyProblem(Path.GetFileName(name), 1, "effectiveFrom", PolicyProblems.NotFound, new Text(
                $"baru berlaku sejak {from}: bulan ini hanya simulasi", $"in force only since {from}: this month is a simulation")),
        ];
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

    /// <summary>The topmost part has a version that is older than this one.</summary>
    private bool HasVersionBefore(string idOrFile, AllowancePolicy policy) =>
        !IsFile(idOrFile) && Versions(idOrFile.Split(Layered)[^1]) is { Count: > 0 } versions && versions[0].From < policy.Identity.EffectiveFrom;

    /// <summary>The version on a day, or the first one when none is in force yet.</summary>
    /// <param name="below">What a file lies on is always a policy of the library.</param>
    private PolicySource? Find(string idOrFile, DateOnly day, bool below = false)
    {
        if (!below && idOrFile == PostedPolicy.Name)
            return Posted?.Source;
        if (!below && IsFile(idOrFile))
            return PolicySource.OfFile(idOrFile);
        var versions = Versions(idOrFile);
        if (versions.Count == 0)
            return null;
        var inForce = versions[0];
        foreach (var version in versions)
        {
            if (version.From <= day)
                inForce = version;
        }

        return new PolicySource(inForce.Path, $"policies/{idOrFile}/{Path.GetFileName(inForce.Path)}", inForce.From);
    }
}
