using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Dialogues;

/// <summary>As whom somebody meets a person's dialogues, by the organisation of today: a new superior finds what was said before, and the one of before nothing any more.</summary>
internal static class DialogueAccess
{
    /// <returns><c>null</c> for everybody but the person and those above; where nobody stands above, the personnel office is the superior.</returns>
    public static DialogueVoice? VoiceOf(Caller caller, Nip person, OrganisationView organisation, DateTimeOffset now) =>
        caller.Nip == person ? DialogueVoice.Person
        : PersonAccess.MayDecide(caller, person, organisation, now) ? DialogueVoice.Superior
        : null;

    /// <summary>Also who was asked in this thread.</summary>
    public static DialogueVoice? VoiceIn(DialogueThread? thread, Caller caller, Nip person, OrganisationView organisation, DateTimeOffset now) =>
        VoiceOf(caller, person, organisation, now) ?? (caller.Nip is { } own ? thread?.AskedOf(own)?.As : null);

    /// <summary>What a colleague is to the person today.</summary>
    public static DialogueVoice? ColleagueOf(Nip colleague, Nip person, OrganisationView organisation, DateTimeOffset now) =>
        AppraisalAccess.GroupOf(new Caller(colleague.Value, colleague, Role.Employee, null), person, organisation, now) switch
        {
            RaterGroup.Peer => DialogueVoice.Peer,
            RaterGroup.Subordinate => DialogueVoice.Subordinate,
            _ => null,
        };
}
