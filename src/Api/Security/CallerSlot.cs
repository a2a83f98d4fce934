using EPerformance.Application.Access;

namespace EPerformance.Api.Security;

/// <summary>The caller of the request that is being served: filled when a token has been verified, asked for by handlers as <see cref="Caller"/>.</summary>
internal sealed class CallerSlot
{
    public Caller Caller { get; set; } = Caller.Anonymous;

    /// <summary>Why the token was not believed; null when there was none, or when it was.</summary>
    public Exception? Failure { get; set; }

    public static CallerSlot Of(HttpContext context) => context.RequestServices.GetRequiredService<CallerSlot>();
}
