using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>
/// What happens in the field, through HTTP only and followed into the month's view, the close and the pay of March 2026: a nurse in Jayapura works the night over the end of the month, somebody from
/// Jakarta is sent there and loses the network for two days, and somebody has two phones and the photo of a kiosk's code.
/// </summary>
public sealed class FieldStoryTests(AzuriteFixture azurite)
{
    private const string Head = "197001012000031001", Traveller = "198001012005011001", TwoPhones = "198501012010011002", Nurse = "199001012015012003";
    private const double Latitude = -6.2, Longitude = 106.8;

    private static readonly int[] Workdays = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 25, 26, 27, 30, 31];
    private static readonly string[] AbsentOnTheTrip = ["OFFICIAL_TRIP"];

    [Fact]
    public async Task From_the_field_to_the_pay()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync(), "Development", Agency.WithJobs, "--Allowance:Policy=kaur-3-2022");
        await agency.SetClockAsync("2026-03-09T01:00:00Z");
        var personnel = await agency.LongSignInAsync(Head, "Employee", "Hr");
        Assert.Equal(200, (await agency.PostAsync("imports/bundles", new { files = Bundle(withPunches: false) }, personnel)).Status);

        await TravelAsync(agency, personnel);
        await TapTwoPhonesAsync(agency, personnel);
        await SignalsAsync(agency, personnel);
        await WorkTheNightsAsync(agency);

        await agency.SetClockAsync("2026-04-01T03:30:00Z");
        Assert.Equal(200, (await agency.PostAsync("imports/bundles", new { files = Bundle(withPunches: true) }, personnel)).Status);
        await MonthsAsync(agency);
        await PayAsync(agency, personnel);
    }

    /// <summary>A trip of four days; two of them without a network, which comes back at midnight in Jayapura. The phone counts its taps.</summary>
    private static async Task TravelAsync(Agency agency, string personnel)
    {
        var token = await agency.LongSignInAsync(Traveller, "Employee");
        var trip = await agency.PostAsync(
            "requests", new { kind = "officialTrip", from = "2026-03-10", to = "2026-03-13", document = "SPT 14/2026", note = "Pemeriksaan", timeZone = "Asia/Jayapura" }, token);
        Assert.Equal(201, trip.Status);
        var address = $"requests/{Traveller}/2026-03/{trip.Json.GetProperty("id").GetString()}/decisions";
        Assert.Equal(200, (await agency.PostAsync(address, new { persons = new[] { new { nip = Traveller, verdict = "verify" } } }, personnel, sees: trip.Tag)).Status);

        // 08:05 in Jayapura, which is 06:05 in Jakarta and still the ninth in UTC.
        await agency.SetClockAsync("2026-03-09T23:05:00Z");
        var first = await agency.PostAsync("attendance/check-in", new { eventId = "t1", deviceId = "phone-t", counter = 1 }, token);
        Assert.Equal(("2026-03-10", "Asia/Jayapura"), (first.Json.GetProperty("date").GetString(), first.Json.GetProperty("timeZone").GetString()));

        await agency.SetClockAsync("2026-03-12T15:00:00Z");
        var taps = new[]
        {
            new { eventId = "t2", direction = "IN", at = "2026-03-11T07:25:00+09:00", counter = 2 },
            new { eventId = "t3", direction = "OUT", at = "2026-03-11T16:30:00+09:00", counter = 3 },
            new { eventId = "t4", direction = "IN", at = "2026-03-12T07:25:00+09:00", counter = 4 },
            new { eventId = "t5", direction = "OUT", at = "2026-03-12T16:30:00+09:00", counter = 5 },
        };
        var sent = await agency.PostAsync("attendance/offline", new { deviceId = "phone-t", deviceTime = "2026-03-12T15:00:00Z", taps }, token);
        Assert.Equal(
            ["refused PRG-042 ", "refused PRG-042 ", "refused PRG-042 ", "kept  2026-03-12"],
            sent.Json.GetProperty("lines").EnumerateArray().Select(line => $"{line.GetProperty("status")} {line.GetProperty("code")} {line.GetProperty("date")}"));
        await agency.SetClockAsync("2026-03-16T00:20:00Z");
        var home = await agency.PostAsync("attendance/check-in", new { eventId = "t6", deviceId = "phone-t", counter = 6 }, token);
        Assert.Equal(("2026-03-16", "Asia/Jakarta"), (home.Json.GetProperty("date").GetString(), home.Json.GetProperty("timeZone").GetString()));
    }

    /// <summary>On the sixteenth: the own phone, another one, a code that is good, its photo a minute later, and the same code sent to a colleague who is not there.</summary>
    private static async Task TapTwoPhonesAsync(Agency agency, string personnel)
    {
        var token = await agency.LongSignInAsync(TwoPhones, "Employee");
        using var kiosk = new Kiosk("KIOS-1");
        var made = await agency.PostAsync("devices", new { id = "KIOS-1", kind = "kiosk", name = "Lobi", location = "LOBI" }, personnel);
        Assert.Equal(201, made.Status);
        using var key = new HttpRequestMessage(HttpMethod.Put, "devices/me/code-key") { Content = JsonContent.Create(new { key = kiosk.Key }) };
        key.Headers.Authorization = new AuthenticationHeaderValue("Device", $"KIOS-1:{made.Json.GetProperty("secret").GetString()}");
        using var known = await agency.Http.SendAsync(key, TestContext.Current.CancellationToken);
        Assert.True(known.IsSuccessStatusCode, known.ToString());

        var now = DateTimeOffset.Parse("2026-03-16T00:25:00Z", CultureInfo.InvariantCulture);
        await agency.SetClockAsync("2026-03-16T00:25:00Z");
        var code = kiosk.CodeAt(now);
        Assert.Equal([], Flags(await agency.PostAsync("attendance/check-in", new { eventId = "p1", deviceId = "own", kioskCode = code }, token)));
        var friend = await agency.PostAsync(
            "attendance/check-in", new { eventId = "t7", deviceId = "phone-t", kioskCode = code, latitude = -7.5, longitude = 110.0, accuracy = 10 }, await agency.LongSignInAsync(Traveller, "Employee"));
        Assert.Equal(["OutsideFence"], Flags(friend));
        await agency.SetClockAsync("2026-03-16T00:26:01Z");
        var replayed = await agency.PostAsync("attendance/check-in", new { eventId = "p2", deviceId = "own", kioskCode = code }, token);
        Assert.Equal((422, "PRG-032"), (replayed.Status, replayed.Code));
        Assert.Equal(["OtherDevice"], Flags(await agency.PostAsync("attendance/check-in", new { eventId = "p3", deviceId = "other", latitude = Latitude, longitude = Longitude, accuracy = 10 }, token)));
    }

    /// <summary>20:00 to 07:00 in Jayapura on the last two evenings: five minutes late on the first, ten minutes early on the morning of the first of April.</summary>
    private static async Task WorkTheNightsAsync(Agency agency)
    {
        var token = await agency.LongSignInAsync(Nurse, "Employee");
        foreach (var (at, way, date) in new[]
        {
            ("2026-03-30T11:05:05Z", "in", "2026-03-30"), ("2026-03-30T22:00:05Z", "out", "2026-03-30"), ("2026-03-31T10:59:05Z", "in", "2026-03-31"), ("2026-03-31T21:49:05Z", "out", "2026-03-31"),
        })
        {
            await agency.SetClockAsync(at);
            var tap = await agency.PostAsync($"attendance/check-{way}", new { eventId = at }, token);
            Assert.Equal((200, date), (tap.Status, tap.Json.GetProperty("date").GetString()));
        }
    }

    private static async Task MonthsAsync(Agency agency)
    {
        // The night of the thirty-first belongs to nothing any more at 13:00 in Jayapura, and by the same clock in Jakarta.
        await agency.SetClockAsync("2026-04-01T06:30:00Z");
        var nights = await ClosedAsync(agency, Nurse, 2);
        Assert.Equal(["2026-03-30 PRESENT 20:05 07:00 5 0", "2026-03-31 PRESENT 19:59 06:49 0 10"], nights);
        var travelled = await ClosedAsync(agency, Traveller, Workdays.Length);
        Assert.Equal(AbsentOnTheTrip, travelled.Where(day => day.CompareTo("2026-03-10", StringComparison.Ordinal) >= 0 && day.CompareTo("2026-03-14", StringComparison.Ordinal) < 0).Select(day => day.Split(' ')[1]).Distinct());
        Assert.Contains("2026-03-16 PRESENT 07:20 16:40 0 0", travelled);
        Assert.Contains("2026-03-16 PRESENT 07:25 16:40 0 0", await ClosedAsync(agency, TwoPhones, Workdays.Length));
    }

    private static async Task PayAsync(Agency agency, string personnel)
    {
        var closed = await agency.PostAsync("periods/2026-03/close", new { closeDays = true }, personnel);
        Assert.Equal((202, null), (closed.Status, closed.Code));
        await agency.SetClockAsync("2026-04-01T07:30:00Z");
        await agency.UntilAsync("periods/2026-03", personnel, period => period.GetProperty("state").GetString() == "published");

        // Half a percent each for five minutes late and ten minutes early, of 4,595,150 and half a rupiah up; nothing for a trip, another phone, a refused code or taps that came too late.
        Assert.Equal("4595150 BASE ROUNDING", await PaidAsync(agency, Traveller));
        Assert.Equal("4595150 BASE ROUNDING", await PaidAsync(agency, TwoPhones));
        Assert.Equal("4549199 BASE TL1 PSW1 ROUNDING", await PaidAsync(agency, Nurse));
    }

    /// <summary>One question in the night after: whose the other phone is. The jump of the traveller's count is none.</summary>
    private static async Task SignalsAsync(Agency agency, string personnel)
    {
        await agency.SetClockAsync("2026-03-16T20:31:00Z");
        var queue = await agency.UntilAsync("integrity/signals", personnel, signals => signals.GetProperty("items").GetArrayLength() > 0);
        Assert.Equal(["otherPhone"], queue.GetProperty("items").EnumerateArray().Select(signal => signal.GetProperty("kind").GetString()));
    }

    private static async Task<IReadOnlyList<string>> ClosedAsync(Agency agency, string nip, int days)
    {
        var month = await agency.UntilAsync(
            "attendance/days/2026-03", await agency.LongSignInAsync(nip, "Employee"), answer => answer.GetProperty("days").EnumerateArray().Count(day => day.GetProperty("closed").GetBoolean()) == days);
        return [.. month.GetProperty("days").EnumerateArray().Select(day =>
            $"{day.GetProperty("date")} {day.GetProperty("state")} {Clock(day, "checkIn")} {Clock(day, "checkOut")} {day.GetProperty("lateMinutes")} {day.GetProperty("earlyMinutes")}")];
    }

    /// <summary>To the minute: the clock of the story goes on while it is told.</summary>
    private static string? Clock(JsonElement day, string name) => day.GetProperty(name).GetString()?[..5];

    private static async Task<string> PaidAsync(Agency agency, string nip)
    {
        var own = (await agency.GetAsync("periods/2026-03/mine", await agency.LongSignInAsync(nip, "Employee"))).Json.GetProperty("result");
        var lines = own.GetProperty("months").EnumerateArray().SelectMany(month => month.GetProperty("lines").EnumerateArray()).Select(line => line.GetProperty("code").GetString());
        return $"{own.GetProperty("payable")} {string.Join(' ', lines)}";
    }

    private static IEnumerable<string?> Flags(Answer answer)
    {
        Assert.Equal(200, answer.Status);
        return answer.Json.GetProperty("flags").EnumerateArray().Select(flag => flag.GetString());
    }

    /// <summary>The days of which the story does not tell come from the machine at the door, all at once after the end of the month.</summary>
    private static Dictionary<string, string> Bundle(bool withPunches) => new(StringComparer.Ordinal)
    {
        ["units.csv"] = "unit_code,parent_code,name,time_zone,work_pattern\nKTR,,Kantor,Asia/Jakarta,perpres21-5day\nRS,KTR,Rumah sakit,Asia/Jayapura,perpres21-5day\n",
        ["calendar.csv"] = "date_from,date_to,kind,name\n2026-03-18,2026-03-24,HOLIDAY,Nyepi dan Idul Fitri\n",
        ["locations.csv"] = string.Create(CultureInfo.InvariantCulture, $"location,name,time_zone,latitude,longitude,radius_m,unit_code\nLOBI,Lobi,Asia/Jakarta,{Latitude},{Longitude},100,\n"),
        ["rosters.csv"] = $"nip,date,start,end\n{Nurse},2026-03-30,20:00,07:00\n{Nurse},2026-03-31,20:00,07:00\n",
        ["punches.csv"] = "nip,at,direction,source,event_id,device_id,latitude,longitude,accuracy_m\n" + (withPunches ? string.Concat(Machine()) : ""),
        ["employees.csv"] =
            $"""
             nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to
             {Head},Kepala,NON_ASN,KTR,Kepala,,,2024-01-01,
             {Traveller},Jalan,PNS,KTR,Staf,8,{Head},2024-01-01,
             {TwoPhones},Dua,PNS,KTR,Staf,8,{Head},2024-01-01,
             {Nurse},Malam,PNS,RS,Perawat,8,{Head},2024-01-01,

             """,
    };

    private static IEnumerable<string> Machine() =>
        from nip in new[] { Traveller, TwoPhones }
        from day in Workdays
        where nip == TwoPhones || day is < 10 or > 13
        from way in new[] { "IN", "OUT" }
        where day != 16 || way == "OUT"
        select $"{nip},2026-03-{day:00}T{(way == "IN" ? "07:20" : "16:40")}:00,{way},MACHINE,m-{day}-{way},MESIN,,,\n";
}
