using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>The rating of one work result against its indicators.</summary>
/// <param name="IsMain"><i>Hasil kerja utama</i>; otherwise an additional one.</param>
/// <param name="Rating"><c>null</c> when nobody has rated it.</param>
public sealed record RatedResult(string Result, bool IsMain, Expectation? Rating);

/// <summary>
/// What the ratings of the single results come to. A help for the appraiser, who decides: there are no weights and no formula since PermenPANRB 6/2022.
/// </summary>
/// <param name="IsClear">The regulation's words decide it; otherwise it lies between them, and the appraiser has to say why he decides as he does.</param>
/// <param name="All">Main and additional results.</param>
/// <param name="Main">Of them the main ones.</param>
public sealed record WorkResultProposal(Expectation Rating, bool IsClear, Tally All, Tally Main)
{
    /// <summary>
    /// Above: most are above and no main one is below. Below: most are below. As expected: everything else, clear only while the main ones below
    /// are a small part. Source: PermenPANRB 6/2022, annex (rating of work results).
    /// </summary>
    /// <param name="results">Each of them rated.</param>
    /// <param name="smallPart">The share of main results below, inclusive, that is still small: the regulation gives no number.</param>
    public static (WorkResultProposal? Proposal, Violation? Refusal) Of(IReadOnlyList<RatedResult> results, Exact smallPart)
    {
        if (!results.Any(result => result.IsMain))
            return (null, AppraisalViolations.NoMainResult);
        if (results.FirstOrDefault(result => result.Rating is null) is { } open)
            return (null, AppraisalViolations.ResultNotRated(open.Result));
        var all = Tally.Of(results.Select(result => result.Rating!.Value));
        var main = Tally.Of(results.Where(result => result.IsMain).Select(result => result.Rating!.Value));
        if (all.IsMost(all.Below))
            return (new WorkResultProposal(Expectation.Below, true, all, main), null);
        if (all.IsMost(all.Above) && main.Below == 0)
            return (new WorkResultProposal(Expectation.Above, true, all, main), null);
        var isSmall = Exact.Ratio(main.Below, main.Count) <= smallPart;
        return (new WorkResultProposal(Expectation.Meets, isSmall, all, main), null);
    }
}
