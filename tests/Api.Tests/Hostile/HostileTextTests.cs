using System.Text.Json;
using EPerformance.Api.Tests.Access;
using EPerformance.Api.Tests.Activities;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Hostile;

/// <summary>Letters that look like others, turn the line round, join on to others or end a key; and too much of everything.</summary>
public sealed class HostileTextTests(EvidenceTests.Shared shared) : IClassFixture<EvidenceTests.Shared>
{
    private readonly AccessAgency _agency = shared.Agency;

    public static TheoryData<string, string> Ids => new()
    {
        { "digits of full width", "１２３" },
        { "Arabic digits", "٤" },
        { "Devanagari digits", "४" },
        { "a Cyrillic letter that looks Latin", "\u0430" },
        { "a combining accent", "4\u0301" },
        { "an override of direction", "\u202E4" },
        { "an isolate", "\u20664\u2069" },
        { "a blank without width", "4\u200B" },
        { "a mark of byte order", "\uFEFF4" },
        { "a zero", "4\u0000" },
        { "a slash of a key", "4/5" },
        { "a backslash of a key", "4\\5" },
        { "a hash of a key", "4#5" },
        { "a question mark of a key", "4?5" },
        { "a per cent of a key", "4%25" },
        { "our own separator", "4!5" },
        { "the quote of a filter", "4' or PartitionKey ne '" },
        { "a line break", "4\r\n5" },
        { "sixty-five characters", new string('4', 65) },
    };

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task No_such_id_is_anybody_or_anything(string label, string id)
    {
        // No server passes a zero in a path on, and the one in memory cannot be sent one.
        var escaped = Uri.EscapeDataString(id.Replace("\0", "\u0001", StringComparison.Ordinal));
        var person = await _agency.SendAsync("GET", $"/activities/{escaped}/2026-02-02", null, "5", Role.Hr);
        var line = await EnterAsync(new { id, activityCode = "NASKAH/1", quantity = 1, minutes = 60, description = "Naskah" });
        var tap = await _agency.SendAsync("POST", "/attendance/check-in", JsonSerializer.Serialize(new { eventId = id }), "4", Role.Employee);
        var blocked = await _agency.SendAsync("POST", "/access/blocks", JsonSerializer.Serialize(new { nip = id, reason = "x" }), "5", Role.Hr);

        Assert.Equal((label, 400, "API-008"), (label, person.Status, person.Code));
        Assert.True(line.Status is 400 or 422 && line.Code is not null, $"{label}: line {line.Status} {line.Code}");
        Assert.True(tap.Status is 400 or 422 && tap.Code is not null, $"{label}: tap {tap.Status} {tap.Code}");
        Assert.True(blocked.Status is 400 or 422 && blocked.Code is not null, $"{label}: block {blocked.Status} {blocked.Code}");
    }

    [Theory]
    [InlineData("a zero", "Naskah\u0000")]
    [InlineData("an escape of terminals", "Naskah\u001b[31m")]
    [InlineData("an override of direction", "Naskah \u202Efdp.exe")]
    [InlineData("an isolate that is never closed", "Naskah \u2067fdp")]
    [InlineData("nothing but blanks", " \t\u3000")]
    [InlineData("a thousand and one characters", "1001")]
    public async Task No_such_text_is_stored(string label, string text)
    {
        var answer = await EnterAsync(new { id = "1", activityCode = "NASKAH/1", quantity = 1, minutes = 60, description = text == "1001" ? new string('n', 1001) : text });

        Assert.True(answer.Status == 422 && answer.Code is not null, $"{label}: {answer.Status} {answer.Code}");
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    public async Task Half_a_character_is_no_text(string json)
    {
        var answer = await _agency.SendAsync(
            "POST", $"/activities/4/{_agency.FreshDay()}/lines", $$"""{"lines":[{"id":"1","activityCode":"NASKAH/1","quantity":1,"minutes":60,"description":{{json}}}]}""", "4", Role.Employee, ("If-None-Match", "*"));

        Assert.Equal((400, "API-005"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("Menyusun naskah — “tinjauan” §3 ②")]
    [InlineData("Rapat di Kantor Wali Nagari Koto Gadang, Kab. Agam")]
    [InlineData("ᬲᬸᬓ᭄ᬱ᭄ᬫ 😀 e\u0301")]
    public async Task Honest_text_of_any_script_is_stored_as_it_is(string text)
    {
        var day = _agency.FreshDay();
        var lines = JsonSerializer.Serialize(new { lines = new[] { new { id = "1", activityCode = "NASKAH/1", quantity = 1, minutes = 60, description = text } } });
        Assert.Equal(200, (await _agency.SendAsync("POST", $"/activities/4/{day}/lines", lines, "4", Role.Employee, ("If-None-Match", "*"))).Status);

        var read = await _agency.SendAsync("GET", $"/activities/4/{day}", null, "4", Role.Employee);

        Assert.Equal(text, read.Json!["lines"]![0]!["activity"]!["description"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("fifty-one lines", 51, 422)]
    [InlineData("fifty lines", 50, 200)]
    public async Task A_batch_of_lines_has_an_end(string label, int lines, int status)
    {
        var body = new { lines = Enumerable.Range(1, lines).Select(number => new { id = $"{number}", activityCode = "NASKAH/1", quantity = 1, minutes = 1, description = new string('n', 1000) }) };

        var answer = await _agency.SendAsync("POST", $"/activities/4/{_agency.FreshDay()}/lines", JsonSerializer.Serialize(body), "4", Role.Employee, ("If-None-Match", "*"));

        Assert.Equal((label, status), (label, answer.Status));
    }

    [Theory]
    [InlineData(100, 200)]
    [InlineData(101, 422)]
    public async Task A_batch_of_decisions_has_an_end(int items, int status)
    {
        var body = new { items = Enumerable.Range(1, items).Select(number => new { nip = $"{number + 1000}", date = "2026-02-02", version = 1, verdict = "verify" }) };

        Assert.Equal(status, (await _agency.SendAsync("POST", "/activities/decisions", JsonSerializer.Serialize(body), "2", Role.Employee)).Status);
    }

    private Task<Answer> EnterAsync(object line) =>
        _agency.SendAsync("POST", $"/activities/4/{_agency.FreshDay()}/lines", JsonSerializer.Serialize(new { lines = new[] { line } }), "4", Role.Employee, ("If-None-Match", "*"));
}
