using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Access;

/// <summary>The table of <c>docs/access.md</c>: which relations each role may have at each endpoint.</summary>
internal sealed class AccessMatrix
{
    public const string Everybody = "open";

    private const string All = "sdguaxnm", Persons = "sdguaxn";

    private readonly Dictionary<string, IReadOnlyList<string>> _rows = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Endpoints => _rows.Keys;

    public static AccessMatrix Read()
    {
        var matrix = new AccessMatrix();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "access.md")))
        {
            var cells = line.Split('|').Select(cell => cell.Trim()).ToArray();
            if (cells is ["", var name, _, _, .., ""] && name.StartsWith('`') && cells.Length == AccessAgency.Roles.Count + 3)
                matrix._rows.Add(name.Trim('`'), cells[2..^1]);
        }

        return matrix;
    }

    public bool IsOpen(string endpoint) => _rows[endpoint].All(cell => cell == Everybody);

    public bool Allows(string endpoint, Role role, char relation) => _rows[endpoint][AccessAgency.Roles.ToList().IndexOf(role)] switch
    {
        Everybody or "all" => true,
        "persons" => Persons.Contains(relation, StringComparison.Ordinal),
        "–" => false,
        var letters when letters.All(letter => All.Contains(letter, StringComparison.Ordinal)) => letters.Contains(relation, StringComparison.Ordinal),
        var cell => throw new InvalidDataException($"docs/access.md, {endpoint}: '{cell}' is no relation"),
    };

    /// <summary>How a set of letters is written in the table.</summary>
    public static string Cell(string letters) => letters switch { "" => "–", All => "all", Persons => "persons", _ => letters };
}
