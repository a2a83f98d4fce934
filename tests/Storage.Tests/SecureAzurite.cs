using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EPerformance.Azurite;

namespace EPerformance.Storage.Tests;

/// <summary>An Azurite on https that takes bearer tokens, and connections that trust its certificate and no other.</summary>
public sealed class SecureAzurite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("azurite-https").FullName;
    private readonly SocketsHttpHandler _handler = new();
    private AzuriteProcess? _azurite;

    public string ConnectionString => _azurite!.ConnectionString;

    public HttpMessageHandler Handler => _handler;

    public async ValueTask InitializeAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        var files = new AzuriteCertificate(Path.Combine(_folder, "cert.pem"), Path.Combine(_folder, "key.pem"));
        await File.WriteAllTextAsync(files.CertificatePath, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(files.KeyPath, key.ExportPkcs8PrivateKeyPem());
        var thumbprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        _handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString(HashAlgorithmName.SHA256) == thumbprint;
        _azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { Certificate = files });
    }

    public async ValueTask DisposeAsync()
    {
        await _azurite!.DisposeAsync();
        _handler.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
