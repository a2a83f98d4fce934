namespace EPerformance.Azurite;

/// <summary>How a local storage emulator is started.</summary>
public sealed record AzuriteOptions
{
    /// <summary>Folder that keeps the data between runs. Null keeps everything in memory: gone when the process ends.</summary>
    public string? DataFolder { get; init; }

    /// <summary>When given, nothing is started: the caller uses the Azurite (or Azure account) that this names.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>Loopback ports; 0 (the default) lets the system choose free ones, so that two processes never compete for one.</summary>
    public AzuritePorts Ports { get; init; }

    /// <summary>Certificate and key in PEM: serves https and accepts bearer tokens. Azurite checks their claims, not their signature.</summary>
    public AzuriteCertificate? Certificate { get; init; }

    /// <summary>The node executable: the environment variable <c>EPERFORMANCE_NODE</c> when set, else the one on the path.</summary>
    public string Node { get; init; } = Environment.GetEnvironmentVariable("EPERFORMANCE_NODE") is { Length: > 0 } named ? named : "node";

    /// <summary>Folder with <c>node_modules</c>. Null looks upwards from the program and from the current folder.</summary>
    public string? RepositoryRoot { get; init; }

    /// <summary>How long a start may take before it counts as failed.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}

/// <summary>Loopback ports of the three services; 0 means any free one.</summary>
public readonly record struct AzuritePorts(int Blob, int Queue, int Table);

/// <summary>Paths of a certificate and its private key, both PEM.</summary>
public sealed record AzuriteCertificate(string CertificatePath, string KeyPath);
