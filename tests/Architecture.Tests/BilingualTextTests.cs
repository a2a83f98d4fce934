using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using EPerformance.Api.Problems;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Architecture.Tests;

/// <summary>
/// What people read exists in Indonesian and in English. <see cref="Text"/> asks for both; these tests see when the second is missing all the same, because it is empty or a copy of the first.
/// </summary>
public sealed partial class BilingualTextTests
{
    /// <summary>Words that are the same in both languages: terms of the law, names of files, abbreviations, and what consists of figures and names only.</summary>
    private static readonly HashSet<string> Same = new(StringComparer.Ordinal)
    {
        "Rupiah", "id", " (Plt)", " (Plh)",
    };

    private static readonly Assembly[] Assemblies = [typeof(Text).Assembly, typeof(Notice).Assembly, typeof(ViolationStatus).Assembly];

    [Fact]
    public void Every_refusal_has_both_languages_and_a_code_of_its_own()
    {
        var violations = StaticMembers<Violation>().ToList();

        Assert.True(violations.Count > 250, $"{violations.Count} refusals");
        Assert.All(violations, one => AssertBoth(one.Value.Message, one.Where));
        Assert.All(violations.GroupBy(one => one.Value.Code), own => Assert.True(own.Count() == 1, $"{own.Key} is the code of {string.Join(" and ", own.Select(one => one.Where))}"));
    }

    [Fact]
    public void Every_text_in_the_sources_has_both_languages()
    {
        var pairs = (
            from file in Repository.Files("src", "*.cs")
            from Match pair in Pair().Matches(Repository.Read(file))
            select (File: file, Text: new Text(pair.Groups["id"].Value, pair.Groups["en"].Value))).ToList();

        Assert.True(pairs.Count > 500, $"{pairs.Count} texts");
        Assert.All(pairs, pair => AssertBoth(pair.Text, pair.File));
    }

    [Fact]
    public void Every_table_of_words_has_both_languages()
    {
        var words = StaticMembers<IDictionary>().SelectMany(table => table.Value.Values.OfType<Text>().Select(text => (Text: text, table.Where))).ToList();

        Assert.True(words.Count > 50, $"{words.Count} words");
        Assert.All(words, one => AssertBoth(one.Text, one.Where));
    }

    [Fact]
    public void Every_kind_that_is_put_into_words_has_words_for_each_of_its_cases()
    {
        var said = (
            from type in Assemblies.SelectMany(assembly => assembly.GetTypes())
            from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where method.ReturnType == typeof(Text) && method.GetParameters() is [{ ParameterType.IsEnum: true }]
            from value in Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
            select (Text: (Text)method.Invoke(null, [value])!, Where: $"{type.Name}.{method.Name}({value})")).ToList();

        Assert.True(said.Count > 50, $"{said.Count} cases");
        Assert.All(said, one => AssertBoth(one.Text, one.Where));
    }

    [Fact]
    public void Every_kind_of_notice_is_told_in_both_languages()
    {
        var (own, other, day, at) = (Nip.Parse("1"), Nip.Parse("2"), new DateOnly(2026, 3, 2), DateTimeOffset.UnixEpoch);
        ItemRef[] items = [new(own, day), new(own, day, "R"), new(own, day, Objection: "O")];
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            var told = items.SelectMany(item => new[] { own, other }.Select(to => Told(new Notice(to, kind, item, 1, at)))).OfType<Text>().ToList();

            Assert.True(told.Count > 0, $"{kind} is told to nobody");
            Assert.All(told, text => AssertBoth(text, kind.ToString()));
        }
    }

    [Fact]
    public void Every_text_of_the_pages_has_both_languages()
    {
        var texts = Repository.Files("src", "texts.js").SelectMany(file => PageText().Matches(Repository.Read(file)).Select(one => (File: file, Match: one))).ToList();

        Assert.True(texts.Count > 50, $"{texts.Count} texts");
        Assert.All(texts, one => AssertBoth(new Text(one.Match.Groups["id"].Value, one.Match.Groups["en"].Value), $"{one.File}: {one.Match.Groups["name"].Value}"));
    }

    private static void AssertBoth(Text text, string where)
    {
        Assert.True(text.Id is not null && text.En is not null && string.IsNullOrWhiteSpace(text.Id) == string.IsNullOrWhiteSpace(text.En), $"{where}: one language of [{text}] is empty");
        Assert.True(text.Id != text.En || !Words(text.Id) || Same.Contains(text.Id), $"{where}: [{text.Id}] is the same in both languages; if it has to be, name it among those that are");
    }

    /// <summary>Whether something is left to translate besides figures, signs and what is filled in.</summary>
    private static bool Words(string text) => Filled().Replace(text, "").Any(char.IsLetter);

    /// <summary><c>null</c> for a notice that there is not.</summary>
    private static Text? Told(Notice notice)
    {
        try
        {
            return NoticeText.Of(notice, "Siti");
        }
        catch (System.Diagnostics.UnreachableException)
        {
            return null;
        }
    }

    private static IEnumerable<(T Value, string Where)> StaticMembers<T>() =>
        from type in Assemblies.SelectMany(assembly => assembly.GetTypes())
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where typeof(T).IsAssignableFrom(field.FieldType)
        let value = field.GetValue(null)
        where value is T
        select ((T)value, $"{type.Name}.{field.Name}");

    // Two strings as the only or the last two arguments of something that is made: a text, or a refusal behind its code.
    [GeneratedRegex("""
        new(?:\s+(?:Text|Violation))?\(\s*(?:"[A-Z]{3}-\d{3}",\s*)?(?:string\.Create\(CultureInfo\.InvariantCulture,\s*)?\$?"(?<id>(?:[^"\\]|\\.)*)"\)?\s*,\s*(?:string\.Create\(CultureInfo\.InvariantCulture,\s*)?\$?"(?<en>(?:[^"\\]|\\.)*)"\)?\s*\)
        """)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\s*(?<name>\w+): \['(?<id>(?:[^'\\]|\\.)*)', '(?<en>(?:[^'\\]|\\.)*)'\],?$", RegexOptions.Multiline)]
    private static partial Regex PageText();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Filled();
}
