using System.Globalization;
using System.Text.Json;
using EPerformance.Cli.Policy;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EPerformance.Cli.Watch;

/// <summary>How an instance stands, drawn.</summary>
internal sealed class WatchPicture(Screen screen, string host, JsonElement state, WatchRates rates)
{
    private const int MostRefusals = 8;

    private DateTimeOffset Now => state.GetProperty("time").GetDateTimeOffset();

    public IRenderable Draw() => new Rows(
        new Markup($"[bold]{Markup.Escape(host)}[/]  {Now.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z  {Say("proses", "processes")}: {rates.Processes}"),
        new Columns(Counted(Say("Presensi", "Check-ins"), "eperformance.check_ins", 12), Counted(Say("Penolakan", "Refusals"), "eperformance.refusals", MostRefusals)) { Expand = false },
        new Columns(Open(), Lag(), Queues()) { Expand = false },
        Runs(),
        Jobs());

    private string Say(string id, string en) => screen.Say(id, en);

    private Table Counted(string title, string name, int most)
    {
        var table = Screen.Table(title, "/s", "Σ");
        foreach (var (labels, sum, perSecond) in rates.Of(name).Take(most))
            table.AddRow(Markup.Escape(Words(labels)), perSecond.ToString("0.0", CultureInfo.InvariantCulture), sum.ToString("0", CultureInfo.InvariantCulture));
        if (table.Rows.Count == 0)
            table.AddRow("–", "0.0", "0");
        return table;
    }

    private Table Open()
    {
        if (state.GetProperty("openItems") is not { ValueKind: JsonValueKind.Object } open)
            return Screen.Table(Say("Menunggu", "Waiting")).AddRow(Say("belum dihitung", "not counted yet"));
        var counts = open.GetProperty("counts").EnumerateArray().Select(count => (Kind: Text(count, "kind"), Age: Text(count, "age"), Items: count.GetProperty("items").GetInt64())).ToList();
        var ages = counts.Select(count => count.Age).Distinct().ToList();
        var table = Screen.Table([Say($"Menunggu ({Ago(open, "at")})", $"Waiting ({Ago(open, "at")})"), .. ages.Select(age => age + Say(" h", " d"))]);
        foreach (var kind in counts.GroupBy(count => count.Kind))
            table.AddRow([KindOf(kind.Key), .. kind.Select(count => count.Items == 0 ? "·" : count.Items.ToString(CultureInfo.InvariantCulture))]);
        return table;
    }

    private Table Lag()
    {
        var table = Screen.Table(Say("Tutup hari", "Close"), Say("terlambat", "lag"), Say("dilihat", "seen"));
        foreach (var lag in state.GetProperty("closeLag").EnumerateArray())
        {
            var late = TimeSpan.FromSeconds(lag.GetProperty("seconds").GetInt64());
            table.AddRow(Text(lag, "zone"), late > TimeSpan.FromHours(2) ? $"[red]{Long(late)}[/]" : Long(late), Ago(lag, "at"));
        }

        return table;
    }

    private Table Queues()
    {
        var table = Screen.Table(Say("Antrean", "Queue"), Say("pesan", "messages"));
        foreach (var queue in state.GetProperty("queues").EnumerateArray())
        {
            var waiting = queue.GetProperty("waiting").GetInt32();
            table.AddRow(Text(queue, "queue"), waiting > 0 && Text(queue, "queue").EndsWith("-poison", StringComparison.Ordinal) ? $"[red]{waiting}[/]" : $"{waiting}");
        }

        return table;
    }

    private IRenderable Runs()
    {
        var runs = state.GetProperty("runs").EnumerateArray().ToList();
        if (runs.Count == 0)
            return new Markup(Say("Tidak ada periode yang sedang dikerjakan", "No period is being worked on"));
        var table = Screen.Table(Say("Periode", "Period"), Say("langkah", "step"), "%", Say("bagian", "parts"));
        foreach (var run in runs)
        {
            var percent = run.GetProperty("percent").GetInt32();
            table.AddRow(Text(run, "period"), Markup.Escape(run.GetProperty("meaning").GetProperty(screen.Language).GetString()!), $"{new string('█', percent / 5)}{new string('░', 20 - percent / 5)} {percent}", $"{run.GetProperty("done").GetInt32()}/{run.GetProperty("total").GetInt32()}");
        }

        return table;
    }

    private Table Jobs()
    {
        var table = Screen.Table(Say("Pekerjaan", "Job"), Say("terakhir", "last"), Say("lama", "took"), Say("dikerjakan", "done"), Say("kegagalan", "failure"));
        foreach (var job in state.GetProperty("jobs").EnumerateArray())
        {
            var isLate = job.GetProperty("late").GetBoolean();
            var began = job.GetProperty("beganAt");
            var took = began.ValueKind == JsonValueKind.String ? Long(job.GetProperty("endedAt").GetDateTimeOffset() - began.GetDateTimeOffset()) : "";
            var failure = job.GetProperty("failure") is { ValueKind: JsonValueKind.String } text ? $"[red]{Markup.Escape(Short(text.GetString()!))}[/]" : "";
            table.AddRow(Text(job, "name"), isLate ? $"[yellow]{Ago(job, "beganAt")}[/]" : Ago(job, "beganAt"), took, job.GetProperty("done").GetInt32().ToString(CultureInfo.InvariantCulture), failure);
        }

        return table;
    }

    private string KindOf(string kind) => kind switch
    {
        "submission" => Say("kegiatan", "activities"),
        "request" => Say("permohonan", "requests"),
        _ => Say("keberatan", "objections"),
    };

    private string Ago(JsonElement of, string at) => of.GetProperty(at) is { ValueKind: JsonValueKind.String } instant ? $"-{Long(Now - instant.GetDateTimeOffset())}" : Say("belum pernah", "never");

    private static string Long(TimeSpan time) => time.TotalSeconds switch
    {
        < 1 => "0 s",
        < 120 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        < 7200 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min"),
        < 172_800 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0} h"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalDays:0} d"),
    };

    /// <summary>The values only: which label is which is plain from the table.</summary>
    private static string Words(string labels) => string.Join(' ', labels.Split(' ').Select(label => label.Split('=', 2)[^1]));

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";

    private static string Text(JsonElement of, string name) => Markup.Escape(of.GetProperty(name).GetString()!);
}
