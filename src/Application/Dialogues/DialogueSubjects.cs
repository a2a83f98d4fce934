using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Dialogues;

/// <summary>Whether there is what feedback is about: a result of an agreed plan of the year, a line of activities, one of the values. One read.</summary>
public sealed class DialogueSubjects(ISkpStore plans, ISubmissionStore activities)
{
    public async Task<bool> KnowsAsync(Nip person, int year, DialogueSubject subject, CancellationToken cancellationToken) => subject switch
    {
        DialogueSubject.Result result => (await plans.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false))
            .Any(stored => stored.Plan.Id.Number == result.Key.Plan && stored.Plan.InForce?.Content.Results.Any(planned => planned.Id == result.Key.Result) == true),
        DialogueSubject.Activity activity => (await activities.LinesAsync(new SubmissionDay(person, activity.Day), cancellationToken).ConfigureAwait(false)).Any(line => line.Id == activity.Line),
        DialogueSubject.Behaviour behaviour => Enum.IsDefined<CoreValue>(behaviour.Value),
        _ => false,
    };
}
