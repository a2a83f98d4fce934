using Azure.Storage.Blobs.Models;

namespace EPerformance.Storage.Blobs;

/// <summary>What lets a browser send and read files of evidence at the storage itself, by the links of minutes that the API hands out.</summary>
public static class BrowserUploads
{
    private const int SecondsRemembered = 3600;

    /// <summary>Address of the blob service.</summary>
    public static Uri AddressOf(StorageSettings settings) => AccountAddresses.Of(settings).Blob;

    /// <summary>Lets pages of any address in. Only for a local emulator: an account's own rules are part of its deployment.</summary>
    public static async Task AllowEverywhereAsync(StorageClients clients, CancellationToken cancellationToken)
    {
        // Read first: the emulator refuses properties that are not whole.
        BlobServiceProperties properties = await clients.Blobs.GetPropertiesAsync(cancellationToken).ConfigureAwait(false);
        properties.Cors = [new BlobCorsRule { AllowedOrigins = "*", AllowedMethods = "GET,PUT,OPTIONS", AllowedHeaders = "*", ExposedHeaders = "*", MaxAgeInSeconds = SecondsRemembered }];
        await clients.Blobs.SetPropertiesAsync(properties, cancellationToken).ConfigureAwait(false);
    }
}
