namespace EPerformance.Azurite;

/// <summary>The account that every Azurite serves; name and key are published by its authors and protect nothing.</summary>
public static class AzuriteAccount
{
    public const string Name = "devstoreaccount1";

    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>Connection string of an Azurite at three addresses such as <c>http://127.0.0.1:10000</c>.</summary>
    public static string ConnectionString(Uri blob, Uri queue, Uri table) =>
        $"DefaultEndpointsProtocol={blob.Scheme};AccountName={Name};AccountKey={Key};" +
        $"BlobEndpoint={Endpoint(blob)};QueueEndpoint={Endpoint(queue)};TableEndpoint={Endpoint(table)};";

    /// <summary>Address of the account at one service: Azurite puts the account's name into the path.</summary>
    public static Uri Endpoint(Uri service) => new(service, Name);
}
