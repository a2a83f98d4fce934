using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.Appraisal;

/// <summary>The words of the form (PermenPANRB 6/2022).</summary>
internal static class AppraisalWords
{
    public static string Of(Expectation? rating) => rating switch
    {
        Expectation.Above => "Di atas ekspektasi",
        Expectation.Meets => "Sesuai ekspektasi",
        Expectation.Below => "Di bawah ekspektasi",
        _ => "",
    };

    public static string Of(Predicate predicate) => predicate switch
    {
        Predicate.SangatBaik => "Sangat Baik",
        Predicate.Baik => "Baik",
        Predicate.ButuhPerbaikan => "Butuh Perbaikan",
        Predicate.Kurang => "Kurang",
        _ => "Sangat Kurang",
    };

    public static string Of(OrganisationPredicate predicate) => predicate switch
    {
        OrganisationPredicate.Istimewa => "Istimewa",
        OrganisationPredicate.Baik => "Baik",
        OrganisationPredicate.ButuhPerbaikan => "Butuh Perbaikan",
        OrganisationPredicate.Kurang => "Kurang",
        _ => "Sangat Kurang",
    };

    public static string Of(AppraisalPeriod period) => period.Part switch
    {
        null => $"Tahunan {period}",
        { Kind: PeriodKind.Monthly } => $"Periodik, bulan {period}",
        _ => $"Periodik, triwulan {period}",
    };

    public static string Of(RaterGroup group) => group switch
    {
        RaterGroup.Self => "Diri sendiri",
        RaterGroup.Superior => "Atasan",
        RaterGroup.Peer => "Rekan sejawat",
        _ => "Bawahan",
    };
}
