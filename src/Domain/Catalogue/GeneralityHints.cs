using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Catalogue;

/// <summary>
/// What makes an item look too general to be scored: tasks are to be drawn from the budget line or the process, not from <i>tugas dan fungsi</i>. Shown to the
/// reviewer, who decides; nothing is sent back by it.
/// </summary>
public static class GeneralityHints
{
    private const int FewWords = 3;

    private static readonly string[] OpenEnds = ["dan lain-lain", "dan lain lain", "dll", "dsb", "tugas lain", "tugas lainnya", "sesuai perintah", "membantu pimpinan", "tugas dan fungsi", "sesuai tupoksi"];

    /// <summary>Empty when nothing stands out.</summary>
    public static IReadOnlyList<Text> Of(ItemContent content)
    {
        var hints = new List<Text>();
        if (content.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewWords)
            hints.Add(new Text("Nama terlalu pendek: sebutkan tindakan dan hasilnya.", "The name is very short: name the action and its result."));
        if (OpenEnds.FirstOrDefault(phrase => Holds(content.Name, phrase)) is { } found)
            hints.Add(new Text($"Nama memuat \"{found}\", yang tidak terhitung.", $"The name says \"{found}\", which cannot be counted."));
        if (content.StandardMinutes is null && content.Weight is null)
            hints.Add(new Text("Tanpa waktu baku dan tanpa bobot: tidak dapat dinilai.", "Neither norm time nor weight: it cannot be scored."));
        if (content.Source == ItemSource.PostDuty && content.SourceReference.Length == 0)
            hints.Add(new Text("Tidak bersumber dari RKAKL, proses bisnis, atau keputusan tentang jabatan.", "Drawn from no budget line, no process step and no decree on the post."));
        return hints;
    }

    private static bool Holds(string name, string phrase)
    {
        for (var at = name.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(name[at - 1])) && (at + phrase.Length == name.Length || !char.IsLetter(name[at + phrase.Length])))
                return true;
        }

        return false;
    }
}
