using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Evaluations, views on behaviour, predicates of units and decided ratings in memory.</summary>
public sealed class MemoryAppraisals(IBuckets buckets) : IEvaluationStore, IFeedbackStore, IUnitAppraisalStore, IRatingStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, StoredEvaluation> _evaluations = new(StringComparer.Ordinal);
    private readonly List<(EvaluationId Id, EvaluationAudit Audit)> _audits = [];
    private readonly Dictionary<EvaluationId, StoredRound> _rounds = [];
    private readonly Dictionary<(EvaluationId Id, Nip Rater), Feedback> _anonymous = [];
    private readonly Dictionary<(string Unit, AppraisalPeriod Period), StoredUnitAppraisal> _units = [];
    private readonly SortedDictionary<string, (StoredRating Rating, string Mark)> _ratings = new(StringComparer.Ordinal);
    private int _tags;

    /// <summary>What stands in the store about behaviour that is not yet a view: for tests that look whether it is gone.</summary>
    public int Anonymous => _anonymous.Count;

    /// <summary>A decision is written and its rating is not: as after a crash in between.</summary>
    public bool LosesRatings { get; set; }

    public Task<StoredEvaluation?> FindAsync(EvaluationId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_evaluations.GetValueOrDefault(id.ToString()));
    }

    public Task<IReadOnlyList<StoredEvaluation>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredEvaluation>>([.. _evaluations.Values.Where(one => one.Evaluation.Id.Person == person && one.Evaluation.Id.Period.Year == year)]);
    }

    public Task<SaveResult> SaveAsync(StoredEvaluation? before, EvaluationChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var id = change.After.Evaluation.Id;
            if (_evaluations.GetValueOrDefault(id.ToString())?.Version != before?.Version)
                return Task.FromResult(SaveResult.Changed);
            _evaluations[id.ToString()] = change.After with { Tag = $"{change.After.Version}" };
            _audits.Add((id, new EvaluationAudit(change.After.Version, change.By, change.At, change.Events)));
            return Task.FromResult(SaveResult.Saved);
        }
    }

    public Task<IReadOnlyList<EvaluationAudit>> HistoryAsync(EvaluationId id, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<EvaluationAudit>>([.. _audits.Where(row => row.Id == id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }

    Task<StoredRound?> IFeedbackStore.FindAsync(EvaluationId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_rounds.GetValueOrDefault(id));
    }

    public Task<SaveResult> SaveAsync(StoredRound? before, FeedbackRound after, Nip by, DateTimeOffset at, CancellationToken cancellationToken) => Task.FromResult(Write(before, after));

    public Task<SaveResult> PutAnonymousAsync(StoredRound? before, EvaluationId id, Feedback feedback, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var saved = Write(before, before?.Round ?? FeedbackRound.New(id));
            if (saved == SaveResult.Saved)
                _anonymous[(id, feedback.By)] = feedback;
            return Task.FromResult(saved);
        }
    }

    public Task<IReadOnlyList<Feedback>> AnonymousAsync(EvaluationId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<Feedback>>([.. _anonymous.Where(row => row.Key.Id == id).OrderBy(row => row.Key.Rater).Select(row => row.Value)]);
    }

    public Task<SaveResult> EndAsync(StoredRound before, FeedbackRound after, IReadOnlyList<Feedback> anonymous, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var saved = Write(before, after);
            foreach (var feedback in saved == SaveResult.Saved ? anonymous : [])
                _anonymous.Remove((after.Id, feedback.By));
            return Task.FromResult(saved);
        }
    }

    public Task<StoredUnitAppraisal?> FindAsync(string unit, AppraisalPeriod period, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_units.GetValueOrDefault((unit, period)));
    }

    public Task<bool> AnyAsync(int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_units.Keys.Any(key => key.Period.Year == year));
    }

    public Task<SaveResult> SaveAsync(StoredUnitAppraisal? before, UnitAppraisal after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var key = (after.Unit, after.Period);
            if (_units.GetValueOrDefault(key)?.Version != before?.Version)
                return Task.FromResult(SaveResult.Changed);
            _units[key] = new StoredUnitAppraisal(after, (before?.Version ?? 0) + 1, "");
            return Task.FromResult(SaveResult.Saved);
        }
    }

    public Task<string> AnnounceAsync(EvaluationId id, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var mark = $"{++_tags}";
            _ratings[id.ToString()] = (new StoredRating(id, null), mark);
            return Task.FromResult(mark);
        }
    }

    public Task WriteAsync(EvaluationId id, string mark, Rating rating, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!LosesRatings && _ratings.TryGetValue(id.ToString(), out var known) && known.Mark == mark)
                _ratings[id.ToString()] = (new StoredRating(id, rating), $"{++_tags}");
            return Task.CompletedTask;
        }
    }

    Task<StoredRating?> IRatingStore.FindAsync(EvaluationId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_ratings.TryGetValue(id.ToString(), out var known) ? known.Rating : null);
    }

    public async IAsyncEnumerable<StoredRating> OfBucketAsync(int bucket, int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<StoredRating> found;
        lock (_gate)
            found = [.. _ratings.Values.Select(row => row.Rating).Where(rating => buckets.Of(rating.Id.Person) == bucket && rating.Id.Period.Year == year)];
        await Task.CompletedTask;
        foreach (var rating in found)
            yield return rating;
    }

    private SaveResult Write(StoredRound? before, FeedbackRound after)
    {
        lock (_gate)
        {
            if (_rounds.GetValueOrDefault(after.Id)?.Tag != before?.Tag)
                return SaveResult.Changed;
            _rounds[after.Id] = new StoredRound(after, $"{++_tags}");
            return SaveResult.Saved;
        }
    }
}
