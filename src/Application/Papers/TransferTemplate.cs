using System.Text.RegularExpressions;

namespace EPerformance.Application.Papers;

/// <summary>How the agency's bank wants its transfer file: columns in order, each a text with fields in braces.</summary>
public sealed partial record TransferTemplate
{
    /// <summary>One character between fields.</summary>
    public string Separator { get; init; } = ",";

    /// <summary>Whether the first line names the columns.</summary>
    public bool Heading { get; init; } = true;

    /// <summary>Empty takes bank, account, holder, amount and remark.</summary>
    public IReadOnlyList<TransferColumn> Columns { get; init; } = [];

    /// <summary>What a column may contain.</summary>
    public static IReadOnlySet<string> Fields { get; } =
        new SortedSet<string>(StringComparer.Ordinal) { "number", "nip", "name", "unit", "bank", "account", "holder", "net", "period" };

    internal IReadOnlyList<TransferColumn> InForce => Columns.Count > 0
        ? Columns
        :
        [
            new() { Heading = "bank", Value = "{bank}" }, new() { Heading = "account_number", Value = "{account}" }, new() { Heading = "account_name", Value = "{holder}" },
            new() { Heading = "amount", Value = "{net}" }, new() { Heading = "remark", Value = "TUNJANGAN KINERJA {period} {nip}" },
        ];

    /// <exception cref="InvalidOperationException">A bank could not read such a file; the message names the setting.</exception>
    public void Check(string section)
    {
        if (Separator.Length != 1 || Separator[0] is '"' or '\r' or '\n' || char.IsLetterOrDigit(Separator[0]))
            throw new InvalidOperationException($"{section}:Separator must be one character that no field has, not '{Separator}'.");
        for (var i = 0; i < Columns.Count; i++)
        {
            foreach (Match field in Field().Matches(Columns[i].Value))
            {
                if (!Fields.Contains(field.Groups[1].Value))
                    throw new InvalidOperationException($"{section}:Columns:{i}:Value asks for {field.Value}. There are: {string.Join(", ", Fields)}.");
            }
        }
    }

    internal static string Fill(string value, Func<string, string> field) => Field().Replace(value, match => field(match.Groups[1].Value));

    [GeneratedRegex(@"\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}

/// <summary>A column of the transfer file.</summary>
public sealed record TransferColumn
{
    public string Heading { get; init; } = "";

    /// <summary>Text with fields in braces, <c>TUKIN {period}</c>.</summary>
    public string Value { get; init; } = "";
}
