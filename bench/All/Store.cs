using EPerformance.Azurite;
using EPerformance.Bench.Kit;

namespace EPerformance.Bench.All;

/// <summary>An emulator for an arm.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly AzuriteProcess _emulator;
    private readonly RememberingStorage? _remembering;

    private Store(AzuriteProcess emulator, RememberingStorage? remembering)
    {
        _emulator = emulator;
        _remembering = remembering;
    }

    /// <summary>As the arm sees it.</summary>
    public string ConnectionString => _remembering?.ConnectionString ?? Emulator;

    public string Emulator => _emulator.ConnectionString;

    /// <param name="instances">Beginnings of the names of the empty instances that are made in it.</param>
    /// <param name="remembers">Whether what it answers is remembered for the arm.</param>
    public static async Task<Store> StartAsync(IEnumerable<string> instances, bool remembers)
    {
        var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { RepositoryRoot = Repository.Folder() });
        foreach (var prefix in instances)
            await EmptyInstance.MakeAsync(azurite.ConnectionString, prefix);
        return new Store(azurite, remembers ? await RememberingStorage.StartAsync(azurite.ConnectionString) : null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_remembering is not null)
            await _remembering.DisposeAsync();
        await _emulator.DisposeAsync();
    }
}
