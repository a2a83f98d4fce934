using System.CommandLine;
using System.Globalization;
using EPerformance.Cli.Policy;

namespace EPerformance.Cli.LoadTest;

/// <summary><c>eperformance loadtest</c>: plays a morning against a running host, over HTTP, with a token for each person.</summary>
public static class LoadTestCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var address = new Argument<string>("address") { Description = "Alamat host, mis. http://127.0.0.1:5080 / address of the host" };
        var clients = new Option<int>("--clients") { Description = "Klien serentak / clients at once", DefaultValueFactory = _ => 8 };
        var seconds = new Option<int>("--seconds") { Description = "Lama pengukuran / how long is measured", DefaultValueFactory = _ => 30 };
        var warmUp = new Option<int>("--warm-up") { Description = "Detik sebelum diukur / seconds before", DefaultValueFactory = _ => 10 };
        var rate = new Option<int?>("--rate") { Description = "Tap per detik; tanpa ini secepat-cepatnya / taps per second; as fast as it goes when not given" };
        var rates = new Option<string?>("--rates") { Description = "Kurva beban: tap baru per detik, mis. 200,400,800, dijawab atau tidak / load curve: new taps per second, answered or not" };
        var mostMemory = new Option<int?>("--most-memory") { Description = "Status 1 bila host memakai lebih dari sekian MB, dengan --rates / status 1 above so many MB of the host, with --rates" };
        var import = new Option<int?>("--import") { Description = "Impor instansi rekaan dengan sekian pegawai (host Development yang kosong) / import a made-up agency of so many people" };
        var tokens = new Option<FileInfo?>("--tokens") { Description = "Berkas token, satu per baris, satu per pegawai / file of tokens, one a line, one a person" };
        var remote = new Option<bool>("--remote") { Description = "Izinkan alamat di luar mesin ini / allow an address that is not this machine" };
        var atLeast = new Option<int?>("--at-least") { Description = "Status 1 bila kurang dari sekian per detik / status 1 below so many per second" };
        var language = new Option<string>("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };
        language.AcceptOnlyFromAmong("id", "en");
        foreach (var positive in new[] { clients, seconds })
            positive.Validators.Add(result => Check(result.GetValueOrDefault<int>(), 1, 3_600, positive.Name, result.AddError));
        warmUp.Validators.Add(result => Check(result.GetValueOrDefault<int>(), 0, 3_600, warmUp.Name, result.AddError));
        rates.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && RatesOf(text) is null)
                result.AddError("--rates: 200,400,800 (1..100000)");
        });
        rate.Validators.Add(result => Check(result.GetValueOrDefault<int?>() ?? 1, 1, 1_000_000, rate.Name, result.AddError));
        import.Validators.Add(result => Check(result.GetValueOrDefault<int?>() ?? 1, 1, LoadAgency.MostPeople, import.Name, result.AddError));
        var command = new Command("loadtest", "Mainkan pagi hari: presensi lewat HTTP, hasilnya dalam tabel langsung / play a morning of check-ins over HTTP, with a live table")
        {
            address, clients, seconds, warmUp, rate, rates, mostMemory, import, tokens, remote, atLeast, language,
        };
        command.SetAction((result, stop) => new LoadTestRun(new Screen(output, errors, result.GetRequiredValue(language))).RunAsync(
            new LoadOptions(result.GetRequiredValue(address), result.GetRequiredValue(clients), result.GetRequiredValue(seconds), result.GetRequiredValue(warmUp))
            {
                Rate = result.GetValue(rate),
                Rates = RatesOf(result.GetValue(rates) ?? "") ?? [],
                MostMemory = result.GetValue(mostMemory),
                Import = result.GetValue(import),
                Tokens = result.GetValue(tokens)?.FullName,
                IsRemoteAllowed = result.GetValue(remote),
                AtLeast = result.GetValue(atLeast),
            },
            stop));
        return command;
    }

    /// <summary><c>null</c> when the text is not a list of rates.</summary>
    private static IReadOnlyList<int>? RatesOf(string text)
    {
        var rates = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var rate) || rate is < 1 or > 100_000)
                return null;
            rates.Add(rate);
        }

        return rates;
    }

    private static void Check(int value, int least, int most, string name, Action<string> refuse)
    {
        if (value < least || value > most)
            refuse(string.Create(CultureInfo.InvariantCulture, $"{name}: {least}..{most}"));
    }
}

/// <summary>How much is played, and where.</summary>
/// <param name="Clients">Each sends the next tap when the last was answered.</param>
/// <param name="WarmUp">Seconds before the measured ones, at least until everybody has tapped once; their taps are kept and not counted.</param>
public sealed record LoadOptions(string Address, int Clients, int Seconds, int WarmUp)
{
    /// <summary>Taps per second of all clients together; <c>null</c> for as many as it goes.</summary>
    public int? Rate { get; init; }

    /// <summary>A load curve instead of one rate: each for the measured seconds, then the first again; empty for none.</summary>
    public IReadOnlyList<int> Rates { get; init; } = [];

    /// <summary>Megabytes that the host may take during a load curve.</summary>
    public int? MostMemory { get; init; }

    /// <summary>People of a made-up agency to import first; <c>null</c> for those who are there.</summary>
    public int? Import { get; init; }

    /// <summary>A file with a token on each line; <c>null</c> asks the development host for some.</summary>
    public string? Tokens { get; init; }

    /// <summary>The tester answers for the host: by default nothing but this machine is loaded.</summary>
    public bool IsRemoteAllowed { get; init; }

    public int? AtLeast { get; init; }
}
