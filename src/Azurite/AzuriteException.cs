namespace EPerformance.Azurite;

/// <summary>The local storage did not start. The message says what to do about it.</summary>
public sealed class AzuriteException(string message, Exception? inner = null) : Exception(message, inner);
