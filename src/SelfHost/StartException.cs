namespace EPerformance.SelfHost;

/// <summary>The host cannot start as it is set up; the message says what to change.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);
