namespace EPerformance.Application.Papers;

/// <summary>Sentences and names of months as papers say them.</summary>
internal static class PaperText
{
    private static readonly string[] Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    public static string Of(PaperSignature signature) => signature is { Name: { } name, At: { } at }
        ? $"{signature.Title}: {name}, NIP {signature.Nip}, ditandatangani secara elektronik {PaperIdentity.When(at)}"
        : $"{signature.Title}: belum ditandatangani";

    public static string Of(Domain.Periods.PayPeriod period) => period.Kind == Domain.Periods.PeriodKind.Monthly
        ? Of(period.First)
        : FormattableString.Invariant($"Triwulan {Quarters[(period.First.Month - 1) / 3]} {period.First.Year}");

    public static string Of(Domain.Primitives.CivilMonth month) => FormattableString.Invariant($"{Months[month.Month - 1]} {month.Year}");
}
