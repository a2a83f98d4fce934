using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Domain.Primitives;

namespace EPerformance.SelfHost.Demo;

/// <summary>The sample agency: a month bundle, and beside it who signs in as what and where the month leaves the beaten track.</summary>
internal sealed class DemoAgency
{
    private const string StoryFile = "demo.json";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly Lazy<DemoAgency?> Sample = new(() => File.Exists(Path.Combine(DefaultFolder, StoryFile)) ? Read(DefaultFolder) : null);

    private DemoAgency(string folder, Bundle bundle, DemoStory story)
    {
        Folder = folder;
        Bundle = bundle;
        Story = story;
        Month = CivilMonth.TryParse(story.Month, out var month) ? month : throw new StartException($"{StoryFile}: {story.Month} is no month.");
        Activities = [.. bundle.Facts["activities.csv"].Rows.Select(row => Activity(bundle.Facts["activities.csv"], row))];
    }

    /// <summary>Where the sample travels with the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "samples", "2026-03");

    public string Folder { get; }

    public Bundle Bundle { get; }

    public DemoStory Story { get; }

    public CivilMonth Month { get; }

    public IReadOnlyList<DemoActivity> Activities { get; }

    /// <summary>Everybody who is somebody's superior.</summary>
    public IReadOnlyList<Nip> Superiors => [.. Bundle.People.SelectMany(person => person.Assignments).Select(part => part.SupervisorNip).OfType<Nip>().Distinct().Order()];

    /// <summary>Files of the bundle by name, as an import sends them.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Directory.GetFiles(Folder, "*.csv").ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

    public string NameOf(Nip nip) => Bundle.People.FirstOrDefault(person => person.Nip == nip)?.Name ?? nip.Value;

    public bool IsAway(Nip nip, DateOnly date)
    {
        var index = Bundle.People.ToList().FindIndex(person => person.Nip == nip);
        return index >= 0 && Bundle.Absences[index].Any(absence => absence.Days.Contains(date));
    }

    public DemoStep? StepOf(string nip, DateOnly date) => Story.Story.FirstOrDefault(step => step.Nip == nip && step.Date == date);

    /// <summary>The sample, or <c>null</c> where it does not travel with the program. Read once.</summary>
    public static DemoAgency? Find() => Sample.Value;

    /// <exception cref="StartException">The sample is not there or has a problem; the message says which.</exception>
    public static DemoAgency Read(string folder)
    {
        var path = Path.Combine(folder, StoryFile);
        if (!File.Exists(path))
            throw new StartException($"The demo agency is missing: there is no {path}. Run from a full checkout, or publish with the samples folder beside the program.");
        var (bundle, findings) = BundleReader.Read(new FolderBundleSource(folder), LawLibrary.Default.Patterns, strict: true);
        if (bundle is null)
            throw new StartException(string.Join(Environment.NewLine, findings.Problems.Select(problem => $"{folder}: {problem.In("en")}")));
        try
        {
            return new DemoAgency(folder, bundle, JsonSerializer.Deserialize<DemoStory>(File.ReadAllText(path), Json)!);
        }
        catch (JsonException unreadable)
        {
            throw new StartException($"{path}: {unreadable.Message}", unreadable);
        }
    }

    private static DemoActivity Activity(FactTable table, FactRow row)
    {
        string Value(string column) => row.Values[table.Columns.ToList().IndexOf(column)];
        return new DemoActivity(
            Value("entry_id"),
            Value("nip"),
            DateOnly.ParseExact(Value("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Value("activity_code"),
            decimal.Parse(Value("quantity"), CultureInfo.InvariantCulture),
            int.Parse(Value("minutes"), CultureInfo.InvariantCulture),
            Value("description"),
            Value("evidence") is { Length: > 0 } evidence ? evidence : null,
            Value("status") == "PENDING");
    }
}

/// <param name="IsPending">Nobody decides it: what a superior finds in his queue after the demo.</param>
internal sealed record DemoActivity(string Id, string Nip, DateOnly Date, string Code, decimal Quantity, int Minutes, string Description, string? Evidence, bool IsPending);

/// <param name="Policy">The policy that the month is paid by.</param>
/// <param name="Explain">Whose breakdown is printed.</param>
/// <param name="Ordering">Who closes the period: of the personnel office, and no signer.</param>
/// <param name="Personnel">Who signs for the personnel office.</param>
/// <param name="Finance">Who signs for the finance office.</param>
internal sealed record DemoStory(
    string Month, string Policy, string Explain, string Ordering, string Personnel, string Finance, IReadOnlyList<DemoRole> SignIn, IReadOnlyList<DemoStep> Story);

internal sealed record DemoRole(string Nip, IReadOnlyList<string> Roles, DemoLabel Label);

internal sealed record DemoLabel(string Id, string En);

internal enum DemoVerdict
{
    Reject,
    VerifyPart,

    /// <summary>Back to the owner, who completes it and sends it again.</summary>
    Return,

    /// <summary>The superior lets the deadline pass; the next one decides.</summary>
    Silence,
}

/// <summary>Where a submission does not simply get verified the next morning.</summary>
internal sealed record DemoStep(string Nip, DateOnly Date, DemoVerdict Step, string? Line = null, decimal? Quantity = null, int? Minutes = null, string? Reason = null);
