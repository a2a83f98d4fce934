using System.Globalization;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>
/// March 2026 for three employees, through HTTP only: they check in and out, send what they did, their superior decides, the days close by
/// themselves, and the month is closed, calculated, published, signed by both offices and locked.
/// </summary>
public sealed class AMonthTests(AzuriteFixture azurite)
{
    private const string Head = "197001012000031001", Punctual = "198001012005011001", Late = "198501012010011002", Probationer = "200001012025061003";
    private static readonly int[] Workdays = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 25, 26, 27, 30, 31];
    private static readonly string[] People = [Punctual, Late, Probationer];

    [Fact]
    public async Task From_check_in_to_the_approved_breakdown()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync(), "Development", Agency.WithJobs, "--Allowance:Policy=kaur-3-2022");
        await agency.SetClockAsync("2026-03-01T23:00:00Z");
        var personnel = await agency.LongSignInAsync(Head, "Employee", "Hr");
        var signer = await agency.LongSignInAsync(Late, "Employee", "Hr");
        var finance = await agency.LongSignInAsync(Punctual, "Employee", "Finance");
        Assert.Equal(200, (await agency.PostAsync("imports/bundles", new { files = Bundle() }, personnel)).Status);
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var nip in People)
            tokens[nip] = await agency.LongSignInAsync(nip, "Employee");

        foreach (var day in Workdays)
            await LiveAsync(agency, day, tokens, personnel);
        await agency.SetClockAsync("2026-04-01T05:00:00Z");
        foreach (var nip in People)
            await agency.UntilAsync("attendance/days/2026-03", tokens[nip], month => month.GetProperty("days").EnumerateArray().Count(day => day.GetProperty("closed").GetBoolean()) == Workdays.Length);
        var closed = await agency.PostAsync("periods/2026-03/close", new { closeDays = true }, personnel);
        Assert.Equal((202, null), (closed.Status, closed.Code));
        await agency.SetClockAsync("2026-04-01T06:00:00Z");
        await agency.UntilAsync("periods/2026-03", personnel, period => period.GetProperty("state").GetString() == "published");
        await agency.SetClockAsync("2026-04-05T02:00:00Z");
        await SignAsync(agency, "personnel", signer);
        await SignAsync(agency, "finance", finance);
        await agency.UntilAsync("periods/2026-03", personnel, period => period.GetProperty("state").GetString() == "locked");

        // 0.5 % for 15 minutes late and 3 % for a day without notice; 80 % of the class, and 1.55 % for the missing check-out.
        Assert.Equal(4_595_150, await PayableAsync(agency, tokens[Punctual], "BASE", "ROUNDING"));
        Assert.Equal(4_434_320, await PayableAsync(agency, tokens[Late], "BASE", "TL1", "TK", "ROUNDING"));
        Assert.Equal(3_619_140, await PayableAsync(agency, tokens[Probationer], "BASE", "PSW4", "ROUNDING"));
        var activities = await agency.GetAsync($"activities/{Late}/months/2026-03", tokens[Late]);
        Assert.Equal(16 * 120, activities.Json.GetProperty("days").EnumerateArray().Sum(day => day.GetProperty("verifiedMinutes").GetInt32()));
    }

    /// <summary>A day: in at 07:20, out at 16:40, activities sent, decided at 17:00. The late one, the absent one and the forgotten check-out have their day.</summary>
    private static async Task LiveAsync(Agency agency, int day, Dictionary<string, string> tokens, string head)
    {
        var here = People.Where(nip => !(nip == Late && day == 11)).ToList();
        await agency.SetClockAsync(At(day, "00:20"));
        foreach (var nip in here.Where(nip => !(nip == Late && day == 4)))
            await TapAsync(agency, "check-in", nip, day, tokens);
        if (day == 4)
        {
            await agency.SetClockAsync(At(day, "00:45"));
            await TapAsync(agency, "check-in", Late, day, tokens);
        }

        await agency.SetClockAsync(At(day, "09:40"));
        foreach (var nip in here)
        {
            if (!(nip == Probationer && day == 16))
                await TapAsync(agency, "check-out", nip, day, tokens);
            var lines = new[] { new { id = "1", activityCode = "SRT-01", quantity = 1, minutes = 120, description = "Menyusun naskah dinas" } };
            var sent = await agency.PostAsync($"activities/{nip}/2026-03-{day:00}/submit", new { lines }, tokens[nip], sees: "*");
            Assert.Equal(200, sent.Status);
        }

        await agency.SetClockAsync(At(day, "10:00"));
        var queue = (await agency.GetAsync("inbox?limit=100", head)).Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(here.Count, queue.Count);
        var items = queue.Select(item => new { nip = item.GetProperty("nip"), date = item.GetProperty("date"), version = item.GetProperty("version"), verdict = "verify" });
        Assert.Equal(200, (await agency.PostAsync("activities/decisions", new { items }, head)).Status);
    }

    private static async Task TapAsync(Agency agency, string direction, string nip, int day, Dictionary<string, string> tokens) =>
        Assert.Equal(200, (await agency.PostAsync($"attendance/{direction}", new { eventId = $"{direction}-{day}" }, tokens[nip])).Status);

    private static async Task SignAsync(Agency agency, string office, string token)
    {
        var seen = await agency.GetAsync("periods/2026-03", token);
        Assert.Equal(200, (await agency.PostAsync("periods/2026-03/approvals", new { office }, token, sees: seen.Tag)).Status);
    }

    private static async Task<long> PayableAsync(Agency agency, string token, params string[] codes)
    {
        var own = (await agency.GetAsync("periods/2026-03/mine", token)).Json.GetProperty("result");
        var lines = own.GetProperty("months").EnumerateArray().SelectMany(month => month.GetProperty("lines").EnumerateArray()).Select(line => line.GetProperty("code").GetString()!);
        Assert.Equal(codes, lines);
        return own.GetProperty("payable").GetInt64();
    }

    private static string At(int day, string utc) => string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00}T{utc}:00Z");

    private static Dictionary<string, string> Bundle() => new(StringComparer.Ordinal)
    {
        ["units.csv"] = "unit_code,parent_code,name,time_zone,work_pattern\nKTR,,Kantor,Asia/Jakarta,perpres21-5day\n",
        ["calendar.csv"] = "date_from,date_to,kind,name\n2026-03-18,2026-03-24,HOLIDAY,Nyepi dan Idul Fitri\n",
        ["punches.csv"] = "nip,at,direction,source,event_id,device_id,latitude,longitude,accuracy_m\n",
        ["employees.csv"] =
            $"""
             nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to
             {Head},Kepala,NON_ASN,KTR,Kepala,,,2024-01-01,
             {Punctual},Tepat,PNS,KTR,Staf,8,{Head},2024-01-01,
             {Late},Telat,PNS,KTR,Staf,8,{Head},2024-01-01,
             {Probationer},Calon,CPNS,KTR,Staf,8,{Head},2025-06-01,

             """,
    };
}
