using System.Collections.Concurrent;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace EPerformance.Bench.All.Bare;

/// <summary>The storage clients as they come, with the requests counted.</summary>
internal sealed class BareStorage : IDisposable
{
    private readonly CountingHandler _requests = new();
    private readonly HttpClientTransport _transport;
    private readonly TableServiceClient _tables;
    private readonly BlobServiceClient _blobs;
    private readonly ConcurrentDictionary<string, TableClient> _byName = new(StringComparer.Ordinal);
    private readonly string _prefix;

    /// <param name="prefix">Begins the names of the instance; not empty.</param>
    public BareStorage(string connection, string prefix)
    {
        _prefix = prefix;
        _transport = new HttpClientTransport(new HttpClient(_requests));
        _tables = new TableServiceClient(connection, new TableClientOptions(TableClientOptions.ServiceVersion.V2020_12_06) { Transport = _transport });
        _blobs = new BlobServiceClient(connection, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05) { Transport = _transport });
    }

    public long Calls => _requests.Count;

    public TableClient Table(string name) => _byName.GetOrAdd(name, key => _tables.GetTableClient(_prefix + key));

    public BlobClient Blob(string container, string name) => _blobs.GetBlobContainerClient($"{_prefix}-{container}").GetBlobClient(name);

    public void Dispose() => _transport.Dispose();

    private sealed class CountingHandler : DelegatingHandler
    {
        private long _count;

        public CountingHandler()
            : base(new SocketsHttpHandler { UseCookies = false, ActivityHeadersPropagator = null })
        {
        }

        public long Count => Interlocked.Read(ref _count);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
