namespace EPerformance.Cli.LoadTest;

/// <summary>Who taps.</summary>
internal static class LoadCrowd
{
    /// <summary>Tokens that somebody else made: of any host.</summary>
    public static async Task<IReadOnlyList<LoadPerson>> ReadAsync(string file, CancellationToken stop)
    {
        var tokens = (await File.ReadAllLinesAsync(file, stop).ConfigureAwait(false)).Where(line => line.Length > 0).ToList();
        return tokens.Count > 0 ? [.. tokens.Select((token, number) => Person(token, number, null))] : throw new LoadTestException($"{file}: tidak ada token / no tokens");
    }

    /// <summary>Those of a development host, or of an agency that is made up and imported there first.</summary>
    public static async Task<IReadOnlyList<LoadPerson>> AskAsync(LoadHost host, int? import, CancellationToken stop)
    {
        var (agency, people) = await host.PeopleAsync(stop).ConfigureAwait(false);
        if (import is { } count)
        {
            if (agency is not (null or LoadAgency.Name))
                throw new LoadTestException($"host ini sudah memuat data \"{agency}\"; --import hanya untuk host kosong / this host holds \"{agency}\"; --import is for an empty one");
            await host.ImportAsync(LoadAgency.Bundle(count), stop).ConfigureAwait(false);
            people = LoadAgency.Nips(count);
        }

        if (people.Count == 0)
            throw new LoadTestException("host ini belum memiliki pegawai; tambahkan --import 2500 / this host has no people yet; add --import 2500");
        var tokens = await host.TokensAsync(people, stop).ConfigureAwait(false);
        return [.. tokens.Select((token, number) => Person(token, number, import is null ? null : LoadAgency.OfficeOf(number)))];
    }

    private static LoadPerson Person(string token, int number, (decimal Latitude, decimal Longitude)? office) => new($"Bearer {token}", $"loadtest-{number:x6}", office);
}
