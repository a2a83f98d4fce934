using EPerformance.Application.Periods;

namespace EPerformance.Api.Periods;

/// <summary>The exception behind a reference on a list of failed people, without whom it hit: the list knows that.</summary>
internal sealed partial class UnforeseenLog(ILogger<UnforeseenLog> log) : IUnforeseenLog
{
    public void Write(string reference, Exception error) => CalculationFailed(log, reference, error);

    [LoggerMessage(1, LogLevel.Error, "Somebody could not be calculated; reference {Reference}")]
    private static partial void CalculationFailed(ILogger log, string reference, Exception exception);
}
