using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using EPerformance.Storage.Queues;
using EPerformance.Storage.Tables;
using EPerformance.Storage.Transactions;

namespace EPerformance.Storage;

/// <summary>
/// The three services of one storage account as one instance sees them: names with its prefix, pinned protocol versions, counted transactions.
/// One per process; safe from several threads.
/// </summary>
public sealed class StorageClients : IDisposable
{
    // Spoken by Azure and by Azurite 3.35 and 3.37 alike; newer defaults of the SDKs are refused by Azurite.
    private const TableClientOptions.ServiceVersion TableVersion = TableClientOptions.ServiceVersion.V2020_12_06;
    private const QueueClientOptions.ServiceVersion QueueVersion = QueueClientOptions.ServiceVersion.V2025_11_05;
    private const BlobClientOptions.ServiceVersion BlobVersion = BlobClientOptions.ServiceVersion.V2025_11_05;

    private readonly HttpClientTransport _transport;
    private readonly TableServiceClient _tables;
    private readonly QueueServiceClient _queues;
    private readonly ConcurrentDictionary<string, Table> _byName = new(StringComparer.Ordinal);

    /// <param name="credential">Null takes the managed identity that the settings name.</param>
    /// <param name="handler">Null opens connections of its own.</param>
    /// <exception cref="ArgumentException">The settings contradict themselves.</exception>
    public StorageClients(StorageSettings settings, TokenCredential? credential = null, HttpMessageHandler? handler = null)
    {
        settings.Check();
        Settings = settings;
        Clock = new StoreClock(stop => Table(Keys.JobRuns.Table).FindAsync(Keys.JobRuns.Run("clock"), ["PartitionKey"], stop));
        _transport = StoragePipeline.Transport(handler);
        var tableOptions = Configured(new TableClientOptions(TableVersion), StorageService.Table);
        var queueOptions = Configured(new QueueClientOptions(QueueVersion) { MessageEncoding = QueueMessageEncoding.Base64 }, StorageService.Queue);
        var blobOptions = Configured(new BlobClientOptions(BlobVersion), StorageService.Blob);
        if (settings.ConnectionString is { Length: > 0 } connectionString && credential is null)
        {
            _tables = new TableServiceClient(connectionString, tableOptions);
            _queues = new QueueServiceClient(connectionString, queueOptions);
            Blobs = new BlobServiceClient(connectionString, blobOptions);
            return;
        }

        var addresses = AccountAddresses.Of(settings);
        credential ??= new ManagedIdentityCredential(settings.ManagedIdentityClientId is { Length: > 0 } id
            ? ManagedIdentityId.FromUserAssignedClientId(id)
            : ManagedIdentityId.SystemAssigned);
        _tables = new TableServiceClient(addresses.Table, credential, tableOptions);
        _queues = new QueueServiceClient(addresses.Queue, credential, queueOptions);
        Blobs = new BlobServiceClient(addresses.Blob, credential, blobOptions);
    }

    public StorageSettings Settings { get; }

    public TransactionCounter Transactions { get; } = new();

    /// <summary>Of the account, as its answers say.</summary>
    public StoreClock Clock { get; }

    internal BlobServiceClient Blobs { get; }

    /// <param name="name">From <see cref="Keys"/>, without the prefix of the instance.</param>
    public Table Table(string name) => _byName.GetOrAdd(name, key => new Table(key, _tables.GetTableClient(Settings.Prefix + key), Transactions));

    /// <summary>Names of the tables that there are, without the prefix of the instance. One transaction per thousand.</summary>
    /// <param name="prefix">How they begin.</param>
    public async IAsyncEnumerable<string> TablesAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = Settings.Prefix + prefix;
        var filter = TableClient.CreateQueryFilter($"TableName ge {from} and TableName lt {KeyRange.After(from)}");
        await foreach (var table in _tables.QueryAsync(filter, cancellationToken: cancellationToken).ConfigureAwait(false))
            yield return table.Name[Settings.Prefix.Length..];
    }

    /// <param name="name">From <see cref="Application.Jobs.Queues"/>, without the prefix of the instance.</param>
    public WorkQueue Queue(string name) => new(_queues.GetQueueClient(Named(name)));

    /// <param name="name">From <see cref="Blobs.Containers"/>, without the prefix of the instance.</param>
    public BlobContainerClient Container(string name) => Blobs.GetBlobContainerClient(Named(name));

    public void Dispose()
    {
        _transport.Dispose();
        Transactions.Dispose();
    }

    private string Named(string name) => Settings.Prefix.Length == 0 ? name : $"{Settings.Prefix}-{name}";

    private T Configured<T>(T options, StorageService service)
        where T : ClientOptions
    {
        StoragePipeline.Configure(options, service, Settings.AnswerWithin, Transactions, _transport);
        options.AddPolicy(new StoreClock.Policy(Clock), HttpPipelinePosition.PerRetry);
        return options;
    }
}
