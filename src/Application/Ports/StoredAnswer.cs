namespace EPerformance.Application.Ports;

/// <summary>An answer as it went out.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">Only those that belong to the answer's meaning: type, tag, location.</param>
/// <param name="Body">Empty when the answer had none.</param>
public sealed record StoredAnswer(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body);
