using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.UnitSetup;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.UnitSetup;

/// <summary>What administrators set up in their unit beside the import: schedules, swapped days, rosters, places (<c>docs/unit-admin.md</c>).</summary>
public sealed class UnitSetupEndpoints : IEndpointArea
{
    private const string OfUnit = "/setup/units/{unit}", OfPerson = "/setup/people/{nip}";

    public string Name => "setup";

    public IJsonTypeInfoResolver Json => UnitSetupJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Units(endpoints);
        People(endpoints);
    }

    private static void Units(EndpointList endpoints)
    {
        endpoints.Get(OfUnit, "list-unit-setup", Permission.SeeUnitSetup, "What was set up in a unit and those below, the newest first; without what the import says.",
            async Task<Reply<SetupsAnswer>> (string unit, DateOnly? since, Caller caller, UnitSetupOf use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var (items, refusal) = await use.OfUnitAsync(unit, since ?? DateOnly.MinValue, caller, stop);
                return refusal is null ? UnitSetupShow.All(items, await organisations.CurrentAsync(stop)) : refusal;
            });

        endpoints.Post(OfUnit + "/schedules", "set-unit-schedule", Permission.SetUpUnits, "Gives a unit and those below another work pattern, or free days, for some time.",
            (string unit, ScheduleBody body, Caller caller, IdempotencyKey key, RecordUnitFact use, OrganisationCache organisations, CancellationToken stop) =>
                UnitSetupShow.AnswerAsync(
                    use.AddAsync(caller, key, new UnitFact.Schedule(new PatternAssignment(body.Pattern, new DateRange(body.From, body.To), unit, null)), body.Document, stop), organisations, stop),
            success: 201);

        endpoints.Post(OfUnit + "/places", "set-place", Permission.SetUpUnits, "Adds a place of work of a unit with its fence, in the unit's time zone.",
            async Task<Reply<SetupAnswer>> (string unit, PlaceBody body, Caller caller, IdempotencyKey key, RecordUnitFact use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var zone = (await organisations.CurrentAsync(stop))?.Units.Find(unit)?.Zone ?? AgencyZone.Wib;
                var place = new Location(body.Code, unit, zone, new Geofence(new GeoPoint(body.Latitude, body.Longitude), body.Radius));
                return await UnitSetupShow.AnswerAsync(use.AddAsync(caller, key, new UnitFact.Place(place, new DateRange(body.From, body.To)), body.Document, stop), organisations, stop);
            },
            success: 201);

        endpoints.Post(OfUnit + "/{id}/end", "end-unit-setup", Permission.SetUpUnits, "Ends what was set up for a unit before its time, or takes it back, with a reason.",
            (string unit, string id, SetupEndBody body, Caller caller, RecordUnitFact use, OrganisationCache organisations, CancellationToken stop) =>
                UnitSetupShow.AnswerAsync(use.EndAsync(caller, new UnitScope(unit, null), id, body.LastDay, body.Reason, stop), organisations, stop));
    }

    private static void People(EndpointList endpoints)
    {
        endpoints.Get(OfPerson, "list-person-setup", Permission.SeePersonalData, "What was set up for a person, the newest first; without what is set up for the unit.",
            async Task<Reply<SetupsAnswer>> (Nip nip, DateOnly? since, Caller caller, UnitSetupOf use, OrganisationCache organisations, CancellationToken stop) =>
            {
                var (items, refusal) = await use.OfPersonAsync(nip, since ?? DateOnly.MinValue, caller, stop);
                return refusal is null ? UnitSetupShow.All(items, await organisations.CurrentAsync(stop)) : refusal;
            });

        endpoints.Post(OfPerson + "/schedules", "set-person-schedule", Permission.SetUpUnits, "Gives a person another work pattern, or free days, for some time.",
            (Nip nip, ScheduleBody body, Caller caller, IdempotencyKey key, RecordUnitFact use, OrganisationCache organisations, CancellationToken stop) =>
                UnitSetupShow.AnswerAsync(
                    use.AddAsync(caller, key, new UnitFact.Schedule(new PatternAssignment(body.Pattern, new DateRange(body.From, body.To), null, nip)), body.Document, stop), organisations, stop),
            success: 201);

        endpoints.Post(OfPerson + "/swaps", "swap-day", Permission.SetUpUnits, "Lets a person give up a working day and work a free one instead.",
            (Nip nip, SwapBody body, Caller caller, IdempotencyKey key, RecordUnitFact use, OrganisationCache organisations, CancellationToken stop) =>
                UnitSetupShow.AnswerAsync(use.AddAsync(caller, key, new UnitFact.Swap(new SwappedDay(nip, body.Free, body.Worked)), body.Document, stop), organisations, stop),
            success: 201);

        endpoints.Post(OfPerson + "/rosters/{month}", "set-roster", Permission.SetUpUnits, "Sets all shifts of a person that begin in a month.",
            (Nip nip, CivilMonth month, RosterBody body, Caller caller, IdempotencyKey key, RecordUnitFact use, OrganisationCache organisations, CancellationToken stop) =>
                UnitSetupShow.AnswerAsync(
                    use.AddAsync(caller, key, new UnitFact.Roster(nip, month, [.. body.Shifts.Select(shift => new RosterShift(shift.Date, shift.Start, shift.End))]), body.Document, stop), organisations, stop),
            success: 201);

        endpoints.Post(OfPerson + "/{id}/end", "end-person-setup", Permission.SetUpUnits, "Ends what was set up for a person before its time, or takes it back, with a reason.",
            (Nip nip, string id, SetupEndBody body, Caller caller, RecordUnitFact use, OrganisationCache organisations, CancellationToken stop) =>
                UnitSetupShow.AnswerAsync(use.EndAsync(caller, new UnitScope(null, nip), id, body.LastDay, body.Reason, stop), organisations, stop));
    }
}
