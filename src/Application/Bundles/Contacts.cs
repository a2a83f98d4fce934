using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>Mail addresses of an imported <c>contacts.csv</c>.</summary>
public sealed class Contacts
{
    public const string FileName = "contacts.csv";
    private const int Person = 0, Email = 1, Longest = 254;

    private readonly Dictionary<Nip, string> _addresses;

    public Contacts(FactTable? table)
    {
        _addresses = (table?.Rows ?? []).ToDictionary(row => Nip.Parse(row.Values[Person]), row => row.Values[Email]);
    }

    /// <summary><c>null</c> for people of whom none was given.</summary>
    public string? AddressOf(Nip nip) => _addresses.GetValueOrDefault(nip);

    /// <summary>One plain mailbox (RFC 5321): no display name, no list, no quoting, nothing that a mail program would read as more than an address.</summary>
    public static bool IsAddress(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length <= Longest && at is > 0 and <= 64 && text.LastIndexOf('@') == at && IsAtoms(text.AsSpan(0, at), "!#$%&'*+-/=?^_`{|}~") && IsAtoms(text.AsSpan(at + 1), "-")
            && text.AsSpan(at + 1).Contains('.');
    }

    /// <summary>Parts between dots, none of them empty.</summary>
    private static bool IsAtoms(ReadOnlySpan<char> text, string others)
    {
        var previous = '.';
        foreach (var letter in text)
        {
            if (letter == '.' ? previous == '.' : !char.IsAsciiLetterOrDigit(letter) && !others.Contains(letter, StringComparison.Ordinal))
                return false;
            previous = letter;
        }

        return previous != '.';
    }
}
