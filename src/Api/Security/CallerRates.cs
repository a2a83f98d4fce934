using System.Globalization;
using System.Threading.RateLimiting;
using EPerformance.Api.Problems;

namespace EPerformance.Api.Security;

/// <summary>How often one caller may ask, counted by each instance for itself. Who has not signed in is counted by address.</summary>
internal static class CallerRates
{
    public static void Add(IServiceCollection services, ApiSettings settings) => services.AddRateLimiter(options =>
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            RateLimitPartition.GetTokenBucketLimiter(KeyOf(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = settings.BurstPerCaller,
                TokensPerPeriod = settings.PerSecondPerCaller,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
                AutoReplenishment = true,
            }));
        options.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            await ProblemWriter.WriteAsync(rejected.HttpContext, ApiViolations.TooManyRequests);
        };
    });

    private static string KeyOf(HttpContext context)
    {
        var caller = CallerSlot.Of(context).Caller;
        return caller.IsSignedIn ? "c|" + caller.Subject : "a|" + context.Connection.RemoteIpAddress;
    }
}
