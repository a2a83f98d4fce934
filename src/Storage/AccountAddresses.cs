using System.Data.Common;

namespace EPerformance.Storage;

/// <summary>Addresses of an account's services, for clients that sign in with an identity instead of a key.</summary>
internal sealed record AccountAddresses(Uri Blob, Uri Queue, Uri Table)
{
    /// <summary>From the account's name, or from the endpoints in a connection string.</summary>
    public static AccountAddresses Of(StorageSettings settings)
    {
        if (settings.ConnectionString is not { Length: > 0 } connectionString)
            return new AccountAddresses(Of(settings, "blob"), Of(settings, "queue"), Of(settings, "table"));
        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
        return new AccountAddresses(Endpoint("BlobEndpoint"), Endpoint("QueueEndpoint"), Endpoint("TableEndpoint"));

        Uri Endpoint(string name) => parts.TryGetValue(name, out var value)
            ? new Uri((string)value)
            : throw new ArgumentException($"Storage: the connection string has no {name}.");
    }

    private static Uri Of(StorageSettings settings, string service) => new($"https://{settings.AccountName}.{service}.{settings.EndpointSuffix}");
}
