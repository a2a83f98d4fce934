using System.CommandLine;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using Azure.Identity;
using EPerformance.Cli.Policy;
using EPerformance.Storage;

namespace EPerformance.Cli.Instance;

/// <summary>Which storage a command works on, the same words for every command that works past the program on the storage itself.</summary>
internal sealed class InstanceOptions
{
    /// <summary>So that no key has to stand on a command line.</summary>
    private const string Variable = "EPERFORMANCE_STORAGE";

    private readonly Option<string?> _connection = new("--connection") { Description = $"Azurite atau akun berkunci; bawaan dari {Variable} / connection string, from {Variable} when not given" };
    private readonly Option<string?> _account = new("--account") { Description = "Akun di Azure, masuk lewat az login / account in Azure, signed in with az login" };
    private readonly Option<string> _suffix = new("--endpoint-suffix") { DefaultValueFactory = _ => "core.windows.net" };
    private readonly Option<string> _prefix = new("--prefix") { Description = "Awalan instansi / prefix of the instance", DefaultValueFactory = _ => "" };
    private readonly Option<int> _buckets = new("--buckets") { Description = "Seperti diatur pada instansi / as the instance is set", DefaultValueFactory = _ => (int)BucketCount.Four };
    private readonly Option<int> _shards = new("--shards") { Description = "Seperti diatur pada instansi / as the instance is set", DefaultValueFactory = _ => (int)BucketCount.Four };
    private readonly Option<string> _language = new("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };

    public InstanceOptions()
    {
        _language.AcceptOnlyFromAmong("id", "en");
        _buckets.AcceptOnlyFromAmong("1", "4", "16", "64", "256");
        _shards.AcceptOnlyFromAmong("1", "4", "16", "64", "256");
    }

    public void AddTo(Command command, bool withCounts = true)
    {
        foreach (var option in new Option[] { _connection, _account, _suffix, _prefix, _language })
            command.Options.Add(option);
        if (!withCounts)
            return;
        command.Options.Add(_buckets);
        command.Options.Add(_shards);
    }

    public Screen Screen(ParseResult parsed, TextWriter output, TextWriter errors) => new(output, errors, parsed.GetRequiredValue(_language));

    /// <summary>Opens the storage and does something with it; a storage that cannot be used is said, with status 2.</summary>
    /// <param name="name">Of the command, for those who try it where it cannot work.</param>
    public async Task<int> WithStorageAsync(ParseResult parsed, Screen screen, string name, Func<StorageClients, Task<int>> work)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            screen.Refuse($"{name} tidak tersedia dalam program asli mesin; pakai dotnet run --project src/Cli", $"the native program cannot do {name}; use dotnet run --project src/Cli");
            return ExitStatus.Unusable;
        }

        try
        {
            using var clients = Open(Settings(parsed));
            return await work(clients).ConfigureAwait(false);
        }
        catch (Exception unusable) when (unusable is ArgumentException or FormatException or RequestFailedException or AuthenticationFailedException or AggregateException or IOException or UnauthorizedAccessException)
        {
            screen.Refuse($"penyimpanan tidak dapat dipakai: {unusable.Message}", $"the storage cannot be used: {unusable.Message}");
            return ExitStatus.Unusable;
        }
    }

    private StorageSettings Settings(ParseResult parsed) => new()
    {
        ConnectionString = parsed.GetValue(_account) is null ? parsed.GetValue(_connection) ?? Environment.GetEnvironmentVariable(Variable) : null,
        AccountName = parsed.GetValue(_account),
        EndpointSuffix = parsed.GetRequiredValue(_suffix),
        Prefix = parsed.GetRequiredValue(_prefix),
        Buckets = Count(parsed, _buckets, BucketCount.Four),
        Shards = Count(parsed, _shards, BucketCount.Four),
    };

    // A command that works on no bucket does not offer the option.
    private static BucketCount Count(ParseResult parsed, Option<int> option, BucketCount otherwise) =>
        parsed.GetResult(option) is null ? otherwise : (BucketCount)parsed.GetValue(option);

    /// <exception cref="ArgumentException">The settings name no storage.</exception>
    private static StorageClients Open(StorageSettings settings)
    {
        try
        {
            TokenCredential? credential = settings.AccountName is null ? null : new AzureCliCredential();
            return new StorageClients(settings, credential);
        }
        catch (InvalidOperationException unusable)
        {
            throw new ArgumentException(unusable.Message, unusable);
        }
    }
}
