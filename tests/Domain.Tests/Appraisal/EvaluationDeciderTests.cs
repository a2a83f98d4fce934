using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Appraisal;

public sealed class EvaluationDeciderTests
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2");
    private static readonly EvaluationId Id = new(Person, AppraisalPeriod.Annual(2026));

    private static readonly IReadOnlyList<ReportedResult> Report = [new(new ResultKey(1, "a"), [new IndicatorOutcome("12 laporan", 100)], [])];
    private static readonly IReadOnlyList<RatedOutcome> Ratings = [new(new ResultKey(1, "a"), Expectation.Meets, "Baik")];

    [Fact]
    public void Reported_rated_and_decided_gives_the_predicate_of_the_quadrant()
    {
        var evaluation = Then(
            Evaluation.New(Id),
            new EvaluationCommand.Report(Person, Report, At),
            new EvaluationCommand.Rate(Superior, Ratings, At),
            Decide('M', 'A'));

        Assert.Equal((Predicate.Baik, OrganisationPredicate.Baik, "BJ", 1, ""), (evaluation.InForce!.Predicate, evaluation.InForce.Organisation, evaluation.InForce.Unit, evaluation.InForce.Number, evaluation.InForce.Why));
    }

    [Fact]
    public void Without_the_organisations_predicate_nothing_is_decided() =>
        Assert.Equal(AppraisalViolations.OrganisationFirst, Refusal(Evaluation.New(Id), Decide('M', 'M') with { Organisation = null }));

    [Theory]
    [InlineData('-', 'M')]
    [InlineData('M', '-')]
    [InlineData('-', '-')]
    public void A_missing_rating_is_a_refusal_and_never_as_expected(char work, char behaviour) =>
        Assert.Equal(AppraisalViolations.RatingMissing, Refusal(Evaluation.New(Id), Decide(work, behaviour)));

    [Fact]
    public void A_person_reports_and_nobody_reports_for_another() =>
        Assert.Equal(AppraisalViolations.NotOwnReport, Refusal(Evaluation.New(Id), new EvaluationCommand.Report(Superior, Report, At)));

    [Fact]
    public void Nobody_rates_or_decides_himself()
    {
        Assert.Equal(AppraisalViolations.OwnAppraisal, Refusal(Evaluation.New(Id), new EvaluationCommand.Rate(Person, Ratings, At)));
        Assert.Equal(AppraisalViolations.OwnAppraisal, Refusal(Evaluation.New(Id), Decide('M', 'M') with { By = Person }));
    }

    [Fact]
    public void What_is_decided_is_reported_and_rated_no_more()
    {
        var decided = Then(Evaluation.New(Id), Decide('M', 'M'));

        Assert.Equal(AppraisalViolations.AlreadyDecided, Refusal(decided, new EvaluationCommand.Report(Person, Report, At)));
        Assert.Equal(AppraisalViolations.AlreadyDecided, Refusal(decided, new EvaluationCommand.Rate(Superior, Ratings, At)));
    }

    [Fact]
    public void A_decision_is_corrected_with_a_reason_and_the_one_before_stays()
    {
        var decided = Then(Evaluation.New(Id), Decide('M', 'M'));

        Assert.Equal(AppraisalViolations.AlreadyDecided, Refusal(decided, Decide('B', 'M')));
        var corrected = Then(decided, Decide('B', 'M') with { Why = "Keberatan diterima" });

        Assert.Equal([(1, Predicate.Baik, ""), (2, Predicate.ButuhPerbaikan, "Keberatan diterima")], corrected.Rulings.Select(ruling => (ruling.Number, ruling.Predicate, ruling.Why)));
    }

    [Fact]
    public void The_same_command_a_second_time_changes_nothing()
    {
        var evaluation = Evaluation.New(Id);
        foreach (var command in new EvaluationCommand[] { new EvaluationCommand.Report(Person, Report, At), new EvaluationCommand.Rate(Superior, Ratings, At), Decide('M', 'M') })
        {
            evaluation = Then(evaluation, command);
            Assert.True(EvaluationDecider.Decide(evaluation, command).IsRepeat);
        }
    }

    private static EvaluationCommand.Decide Decide(char work, char behaviour) =>
        new(Superior, (OrganisationPredicate.Baik, "BJ"), Given(work), Given(behaviour), "", At);

    private static GivenRating Given(char letter) => new(Letters.Rating(letter), Letters.Rating(letter), true, null);

    private static Evaluation Then(Evaluation evaluation, params IReadOnlyList<EvaluationCommand> commands) => commands.Aggregate(evaluation, (state, command) =>
    {
        var decision = EvaluationDecider.Decide(state, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(state, EvaluationDecider.Evolve);
    });

    private static Violation? Refusal(Evaluation evaluation, EvaluationCommand command) => EvaluationDecider.Decide(evaluation, command).Refusal;
}
