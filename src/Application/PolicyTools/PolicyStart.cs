using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>What everybody starts from and how time is read.</summary>
internal static class PolicyStart
{
    public static IReadOnlyList<Text> Of(AllowancePolicy policy, PolicyCheck check)
    {
        var told = new List<Text> { Tariff(policy) };
        foreach (var (type, (factor, source)) in policy.EmploymentFactors)
        {
            var word = type.ToString().ToUpperInvariant();
            told.Add(new Text($"{word} mulai dari {factor}% ({Source(source)}).", $"{word} start from {factor}% ({Source(source)})."));
        }

        Components(policy.Components, new Text("Komponen", "Components"), told);
        foreach (var group in policy.ComponentGroups)
            Components(group.Components, new Text($"{group.Name.Id} (bila {group.When.Describe().Id})", $"{group.Name.En} (if {group.When.Describe().En})"), told);
        var resolution = policy.Resolution.Describe();
        told.Add(new Text($"Keterlambatan dihitung {resolution.Id}.", $"Lateness is measured {resolution.En}."));
        if (policy.Flex is { } flex)
        {
            told.Add(new Text(
                $"Jam datang fleksibel: {flex.EarlierMinutes} menit lebih awal sampai {flex.LaterMinutes} menit lebih akhir, diganti pada hari yang sama{(flex.BlockMinutes is { } block ? $" dengan {block} menit" : "")}.",
                $"Flexible arrival: {flex.EarlierMinutes} minutes earlier to {flex.LaterMinutes} minutes later, made up on the same day{(flex.BlockMinutes is { } minutes ? $" by {minutes} minutes" : "")}."));
        }

        if (policy.Closing is { } closing)
        {
            told.Add(new Text(
                $"Presensi ditutup setelah pukul {closing.LastArrival:hh\\:mm}: yang datang kemudian dihitung tidak masuk ({Source(closing.Source)}).",
                $"Attendance closes after {closing.LastArrival:hh\\:mm}: who comes later counts as absent ({Source(closing.Source)})."));
        }

        if (policy.PendingLines is { } pending)
        {
            var choice = PendingLines.Describe(pending.Choice);
            told.Add(new Text($"Baris kegiatan yang belum diputus {choice.Id} ({Source(pending.Source)}).", $"Lines of work that nobody has decided {choice.En} ({Source(pending.Source)})."));
        }

        told.AddRange(check.Missing.Where(problem => problem.Path.StartsWith("missing[", StringComparison.Ordinal)).Select(problem => problem.Text));
        return told;
    }

    private static Text Tariff(AllowancePolicy policy) => policy.Tariff.Amounts.Count == 0 && policy.Tariff.OfPosts.Count == 0
        ? new Text("Tanpa tunjangan kelas: dibayar menurut hasil.", "Without a class amount: paid by the piece.")
        : new Text(
            $"Mulai dari tunjangan kelas jabatan menurut tarif {policy.Tariff.Id} ({Source(policy.Tariff.Source)}), sebanding hari kerja penugasan.",
            $"It starts from the amount of the job class by tariff {policy.Tariff.Id} ({Source(policy.Tariff.Source)}), in proportion to the working days of the assignment.");

    private static void Components(IReadOnlyList<PayComponent> components, Text title, List<Text> told)
    {
        if (components.Count == 0)
            return;
        told.Add(new Text(
            $"{title.Id}: {string.Join("; ", components.Select(component => $"{component.Name.Id} ({component.Code}) {component.Weight}%"))}.",
            $"{title.En}: {string.Join("; ", components.Select(component => $"{component.Name.En} ({component.Code}) {component.Weight}%"))}."));
    }

    private static string Source(LegalSource source) => source.Article.Length == 0 ? source.Regulation : $"{source.Regulation}, {source.Article}";
}
