using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Devices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;

namespace EPerformance.Api.Devices;

/// <summary>What machines and kiosks send, and the lists by which their numbers are people.</summary>
internal static class DeviceWork
{
    private const long MostNumbersBody = 2 * 1024 * 1024;

    public static void Declare(EndpointList endpoints)
    {
        endpoints.Post("/devices/me/punches", "push-punches", Permission.ActAsDevice, "Takes 1 to 500 lines of the calling machine's log, each once.",
            async Task<Reply<BatchAnswer>> (MachineBatchBody body, Caller caller, PushPunches use, CancellationToken stop) =>
            {
                if (body.Punches.FirstOrDefault(line => line.Direction is not (null or "" or "IN" or "OUT")) is not null)
                    return AttendanceViolations.DirectionMissing;
                var (lines, refusal) = await use.RunAsync(caller, [.. body.Punches.Select(Punch)], body.DeviceTime, stop);
                return refusal is null ? BatchAnswer.Of(lines) : refusal;
            },
            eventIdIsKey: true);

        endpoints.Put("/devices/me/code-key", "set-code-key", Permission.ActAsDevice, "Tells the public key of the calling kiosk's codes.",
            async Task<Reply<Nothing>> (CodeKeyBody body, Caller caller, SetCodeKey use, CancellationToken stop) =>
                await use.RunAsync(caller, body.Key, stop) is { } refusal ? refusal : default(Nothing));

        endpoints.Put("/devices/numbers/{list}", "set-machine-numbers", Permission.ManageDevices, "Replaces a list of machines' user numbers.",
            async Task<Reply<NumbersAnswer>> (string list, NumbersBody body, Caller caller, MachineNumbers use, CancellationToken stop) =>
            {
                var (count, refusal) = await use.ReplaceAsync(caller, list, [.. body.Lines.Select(line => (line.Number, line.Nip))], stop);
                return refusal is null ? new NumbersAnswer(list, count) : refusal;
            },
            maxBody: MostNumbersBody);

        endpoints.Get("/devices/numbers/{list}", "get-machine-numbers", Permission.SeeDevices, "A list of machines' user numbers.",
            async Task<Reply<NumbersBody>> (string list, INumberStore numbers, CancellationToken stop) =>
                RegisterDevice.IsId(list) && await numbers.FindAsync(list, stop) is { } stored
                    ? new NumbersBody([.. stored.People.Select(pair => new NumberLine(pair.Key, pair.Value))])
                    : AccessViolations.NotFound);
    }

    private static MachinePunch Punch(MachineLine line) => new(line.Id, line.Number, line.Nip, line.At, line.Direction switch
    {
        "IN" => PunchDirection.In,
        "OUT" => PunchDirection.Out,
        _ => PunchDirection.Unknown,
    });
}
