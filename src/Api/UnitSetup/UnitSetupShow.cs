using EPerformance.Api.Requests;
using EPerformance.Application.Organisation;
using EPerformance.Application.UnitSetup;
using EPerformance.Domain.Organisation;

namespace EPerformance.Api.UnitSetup;

/// <summary>What was set up, as the API shows it.</summary>
internal static class UnitSetupShow
{
    public static SetupsAnswer All(IReadOnlyList<UnitFactView> items, OrganisationView? organisation) => new([.. items.Select(one => Show(one.Recorded, one.IsKnown, organisation))]);

    public static async Task<Reply<SetupAnswer>> AnswerAsync(Task<UnitFactResult> change, OrganisationCache organisations, CancellationToken stop)
    {
        var result = await change;
        if (result.Refusal is { } refusal)
            return refusal;
        return Reply<SetupAnswer>.Of(Show(result.Recorded!, true, await organisations.CurrentAsync(stop)), replayed: result.IsRepeat);
    }

    private static SetupAnswer Show(RecordedUnitFact one, bool isKnown, OrganisationView? organisation)
    {
        var fact = one.Fact;
        return new SetupAnswer(
            one.Id,
            fact.GetType().Name.ToLowerInvariant(),
            fact.Unit,
            fact.Person,
            fact.Person is { } nip ? organisation?.NameOf(nip) : null,
            fact.Days.From,
            fact.Days.To,
            (fact as UnitFact.Schedule)?.Assignment.PatternId,
            fact is UnitFact.Swap { Day: var day } ? new SwappedDays(day.Free, day.Worked) : null,
            fact is UnitFact.Roster roster ? [.. roster.Shifts.Select(shift => new ShiftBody(shift.Date, shift.Start, shift.End))] : null,
            fact is UnitFact.Place { Location: { Fence: { } fence } place } ? new SetupPlace(place.Code, place.Zone.Id, fence.Centre.Latitude, fence.Centre.Longitude, fence.RadiusMetres) : null,
            one.Document,
            one.RecordedBy,
            one.At,
            one.EndedOn,
            one.EndedBy,
            one.EndReason,
            isKnown);
    }
}
