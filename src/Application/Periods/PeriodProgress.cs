using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>How far the engine is with what it has to do next.</summary>
/// <param name="Percent">Of freezing and calculating together, 0 to 100; it waits for people or is done at 100.</param>
/// <param name="Done">Buckets done in this step.</param>
/// <param name="Total">Buckets in all; 0 when the step has none.</param>
/// <param name="People">Frozen or calculated so far in this step.</param>
public sealed record PeriodProgress(PeriodStepKind Step, int Version, int Percent, int Done, int Total, int People, Text Text)
{
    public static PeriodProgress Of(PeriodState state, IReadOnlyList<PartDone> done, int buckets)
    {
        var step = PeriodDecider.NextStep(state);
        var frozen = done.OfType<PartDone.Frozen>().ToList();
        var calculated = done.OfType<PartDone.Calculated>().ToList();
        return step.Kind switch
        {
            PeriodStepKind.WaitForClosing => new(step.Kind, step.Version, 0, 0, 0, 0, TextOf(step.Kind)),
            PeriodStepKind.Freeze => new(step.Kind, step.Version, 50 * frozen.Count / buckets, frozen.Count, buckets, frozen.Sum(part => part.People), TextOf(step.Kind)),
            PeriodStepKind.Calculate => new(
                step.Kind, step.Version, 50 + 50 * calculated.Count / buckets, calculated.Count, buckets,
                calculated.Sum(part => part.Units.Sum(unit => unit.People) + part.Failed.Count), TextOf(step.Kind)),
            _ => new(step.Kind, step.Version, 100, 0, 0, frozen.Sum(part => part.People), TextOf(step.Kind)),
        };
    }

    private static Text TextOf(PeriodStepKind step) => step switch
    {
        PeriodStepKind.WaitForClosing => new("Periode terbuka", "The period is open"),
        PeriodStepKind.Freeze => new("Fakta sedang dibekukan", "Facts are being frozen"),
        PeriodStepKind.Calculate => new("Tunjangan sedang dihitung", "Allowances are being calculated"),
        PeriodStepKind.Publish => new("Hasil akan diumumkan untuk diperiksa", "The result is about to be published for checking"),
        PeriodStepKind.WaitForCorrection => new("Menunggu perbaikan atau keputusan", "Waits for a correction or a decision"),
        PeriodStepKind.WaitForSignatures => new("Masa sanggah, lalu dua tanda tangan", "Time for objections, then two signatures"),
        PeriodStepKind.Lock => new("Hasil akan dikunci", "The result is about to be locked"),
        PeriodStepKind.Export => new("Daftar sedang dibuat", "Lists are being made"),
        PeriodStepKind.WaitForPayment => new("Menunggu pembayaran", "Waits for payment"),
        _ => new("Selesai", "Done"),
    };
}
