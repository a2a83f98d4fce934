using System.Globalization;
using EPerformance.Domain.Appraisal;

namespace EPerformance.Domain.Competence;

/// <summary>A proposal that facts give rise to.</summary>
/// <param name="Cause">The same for the same matter of a year, so that it is proposed once.</param>
public sealed record DevelopmentSuggestion(string Cause, DevelopmentContent Content, IReadOnlyList<DevelopmentReason> Reasons);

/// <summary>An evaluation that was decided, as far as it gives rise to proposals.</summary>
/// <param name="Below">Results that were rated below, in the order of the plan.</param>
/// <param name="View">Of a collection that has ended; <c>null</c> for none. Its values are what everybody around the evaluation sees; single ratings are nowhere.</param>
public sealed record DecidedEvaluation(AppraisalPeriod Period, IReadOnlyList<(ResultKey Key, string Statement)> Below, BehaviourView? View);

/// <summary>
/// What decided evaluations and assessed competencies give rise to: coaching for a result that was rated below, counselling for a value that is seen below, training for a gap against the post. It proposes;
/// people choose another way, or none.
/// </summary>
public static class DevelopmentSuggestions
{
    /// <summary>By when a proposal is to be done, from the day of the proposal; the superior sets another day.</summary>
    private const int MonthsToDo = 6;

    private const int LongestTitle = 200;

    public static IReadOnlyList<DevelopmentSuggestion> From(IEnumerable<DecidedEvaluation> evaluations, IEnumerable<CompetencyLine> map, DateOnly today)
    {
        var due = today.AddMonths(MonthsToDo);
        var results = new Dictionary<string, DevelopmentSuggestion>(StringComparer.Ordinal);
        foreach (var evaluation in evaluations)
        {
            foreach (var (key, statement) in evaluation.Below)
            {
                Add(
                    results,
                    string.Create(CultureInfo.InvariantCulture, $"result|{evaluation.Period.Year}|{key.Plan}|{key.Result}"),
                    new DevelopmentContent(DevelopmentKind.Coaching, Title($"Bimbingan kinerja: {statement}"), "Hasil kerja sesuai ekspektasi pada evaluasi berikutnya", null, due),
                    new DevelopmentReason.ResultBelow(evaluation.Period, key, statement));
            }

            foreach (var value in (evaluation.View?.Values ?? []).Where(value => value.Rating == Expectation.Below).Select(value => value.Value))
            {
                Add(
                    results,
                    $"behaviour|{value}",
                    new DevelopmentContent(DevelopmentKind.Counselling, $"Konseling kinerja: nilai {value}", "Perilaku sesuai ekspektasi pada evaluasi berikutnya", null, due),
                    new DevelopmentReason.BehaviourBelow(evaluation.Period, value));
            }
        }

        foreach (var line in map.Where(line => line is { Gap: > 0, Assessment: not null }))
        {
            Add(
                results,
                $"competency|{line.Required.Competency}",
                new DevelopmentContent(
                    DevelopmentKind.Training,
                    Title($"Pelatihan: {line.Required.Name}"),
                    string.Create(CultureInfo.InvariantCulture, $"Kompetensi pada tingkat {line.Required.Level}"),
                    line.Required.Competency,
                    due),
                new DevelopmentReason.CompetencyGap(line.Required.Competency, line.Required.Level, line.Assessment!.Level, line.Assessment.On));
        }

        return [.. results.Values];
    }

    private static void Add(Dictionary<string, DevelopmentSuggestion> all, string cause, DevelopmentContent content, DevelopmentReason reason) =>
        all[cause] = all.TryGetValue(cause, out var known) ? known with { Reasons = [.. known.Reasons, reason] } : new DevelopmentSuggestion(cause, content, [reason]);

    private static string Title(string text) => text.Length <= LongestTitle ? text : text[..LongestTitle];
}
