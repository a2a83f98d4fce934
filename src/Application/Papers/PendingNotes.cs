using EPerformance.Domain.Policies;

namespace EPerformance.Application.Papers;

/// <summary>What the policy makes of undecided lines of work, and how many there were: whoever signs has to know it.</summary>
internal static class PendingNotes
{
    public static IEnumerable<string> Of(PaymentRun run)
    {
        var (lines, people) = (run.People.Sum(person => person.PendingLines), run.People.Count(person => person.PendingLines > 0));
        var count = lines == 0 ? "Tidak ada." : FormattableString.Invariant($"Ada {lines} baris dari {people} pegawai.");
        var choices = run.Manifest.Policies.Select(policy => policy.Pending).Distinct().ToList();
        foreach (var choice in choices.OfType<PendingChoice>())
            yield return $"Baris kegiatan yang belum diputus saat fakta dibekukan {PendingLines.Describe(choice).Id}, menurut kebijakan. {count}";
        if (lines > 0 && choices.Contains(null))
            yield return $"Baris kegiatan yang belum diputus saat fakta dibekukan tidak mengubah jumlah: kebijakan tidak membayar menurut kegiatan. {count}";
    }
}
