using System.Globalization;
using EPerformance.Domain.Policies;

namespace EPerformance.Application.Law;

/// <summary><c>law/tariffs/&lt;id&gt;.json</c>: rupiah per month by job class.</summary>
internal static class TariffFile
{
    public static Tariff? Read(string path) => !File.Exists(path) ? null : LawFile.Read(path, node =>
    {
        var amounts = new Dictionary<int, long>();
        var id = node.Text("id");
        node.Bilingual("name");
        var source = LawFile.Source(node);
        var from = node.Date("effectiveFrom");
        if (node.Child("classes") is { } classes)
        {
            foreach (var name in classes.Names())
                amounts[int.Parse(name, NumberStyles.None, CultureInfo.InvariantCulture)] = classes.Integer(name, 0, int.MaxValue) ?? 0;
            classes.Close();
        }

        return new Tariff(id, source, from, amounts);
    });
}
