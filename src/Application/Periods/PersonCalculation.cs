using System.Text;
using EPerformance.Application.Allowance;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Calculates people one after the other. Who cannot be calculated is listed with the reason and stops nobody.</summary>
internal sealed class PersonCalculation(PayPeriod period, IReadOnlyDictionary<CivilMonth, AllowancePolicy> policies, RunFacts facts, Unforeseen unforeseen)
{
    private readonly List<PersonResult> _results = [];
    private readonly List<FailedPerson> _failed = [];

    public BucketResults Done => new(_results, _failed);

    public void Add(FrozenPerson person)
    {
        if ((person.Failure ?? Calculate(person)) is { } reason)
            _failed.Add(new FailedPerson(person.Nip, person.Name, person.UnitCode, reason));
    }

    /// <summary>The months of one person, or why there is no answer.</summary>
    /// <param name="facts">Of the people of its bucket.</param>
    public static (IReadOnlyList<AllowanceBreakdown> Months, Text? Reason) MonthsOf(
        PayPeriod period, IReadOnlyDictionary<CivilMonth, AllowancePolicy> policies, FrozenPerson person, RunFacts facts, Unforeseen unforeseen)
    {
        var months = new List<AllowanceBreakdown>();
        try
        {
            if (policies.Values.Any(NeededFiles.ReadsActivities) && facts.ActivitiesUnclear(person, CountsPending(policies.Values)) is { } unclear)
                return ([], unclear);
            foreach (var part in Parts(period, policies[period.Last], person, facts))
            {
                var (breakdown, gaps) = AllowanceCalculator.Calculate(policies[part.Month], part);
                if (gaps.Count > 0)
                    return ([], Reason(gaps));
                if (breakdown is not null)
                    months.Add(breakdown);
            }
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            return ([], unforeseen.ReasonOf(error));
        }

        return (months, null);
    }

    private static bool CountsPending(IEnumerable<AllowancePolicy> policies) => policies.Any(policy => policy.PendingLines?.Choice == PendingChoice.AsEntered);

    private Text? Calculate(FrozenPerson person)
    {
        var (months, reason) = MonthsOf(period, policies, person, facts, unforeseen);
        try
        {
            if (months.Count > 0)
                _results.Add(Sum(person, months));
            return reason;
        }
        catch (Exception error) when (Unforeseen.IsOfOnePerson(error))
        {
            return unforeseen.ReasonOf(error);
        }
    }

    /// <summary>What is calculated and rounded at once: a month, or the quarter when the policy pays by the quarter.</summary>
    private static IEnumerable<PersonMonth> Parts(PayPeriod period, AllowancePolicy policy, FrozenPerson person, RunFacts facts)
    {
        var own = facts.Of(person);
        var months = person.Read();
        IEnumerable<PersonMonth> parts = policy.Period == PeriodKind.Quarterly && period.Kind == PeriodKind.Quarterly ? [PeriodReader.Join(period, months)] : months;
        return parts.Select(part => part with { Facts = own });
    }

    private PersonResult Sum(FrozenPerson person, IReadOnlyList<AllowanceBreakdown> months) => new(
        person.Nip,
        person.Name,
        person.UnitCode,
        months.Select(month => month.JobClass).LastOrDefault(jobClass => jobClass is not null),
        months.Sum(month => month.Base),
        months.Sum(month => month.Payable),
        Explain(months));

    private string Explain(IReadOnlyList<AllowanceBreakdown> months)
    {
        using var bytes = new MemoryStream();
        using (var json = ResultJson.Writer(bytes))
        {
            json.WriteStartArray();
            foreach (var month in months)
                ResultJson.Write(json, month, policies[month.Month].Identity);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static Text Reason(IReadOnlyList<PolicyGap> gaps)
    {
        var found = gaps.Select(gap => (gap.What, Kind: ResultWords.Of(gap.Kind))).Distinct().ToList();
        return new Text(
            string.Join("; ", found.Select(gap => $"{gap.What.Id} ({gap.Kind})")), string.Join("; ", found.Select(gap => $"{gap.What.En} ({gap.Kind})")));
    }
}
