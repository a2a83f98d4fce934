using EPerformance.Application.Ports;

namespace EPerformance.Api.Idempotency;

/// <summary>Renews the claim of a request while it runs, so that only the claim of a process that died passes on.</summary>
internal sealed partial class HeldClaim : IAsyncDisposable
{
    private readonly PeriodicTimer _timer;
    private readonly Task _renewing;

    public HeldClaim(IIdempotencyStore store, IdempotencyKey key, string ticket, TimeProvider clock, ILogger log)
    {
        _timer = new PeriodicTimer(IIdempotencyStore.RenewEvery, clock);
        _renewing = RenewAsync(store, key, ticket, clock, log);
    }

    /// <summary>Returns when no renewal is on its way any more.</summary>
    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _renewing;
    }

    private async Task RenewAsync(IIdempotencyStore store, IdempotencyKey key, string ticket, TimeProvider clock, ILogger log)
    {
        while (await _timer.WaitForNextTickAsync())
        {
            try
            {
                await store.RenewAsync(key, ticket, clock.GetUtcNow(), CancellationToken.None);
            }
            catch (Exception exception)
            {
                // The next one may succeed; without any, a repetition runs beside this request and finds its work by the key.
                NotRenewed(log, exception);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "An idempotency claim could not be renewed")]
    private static partial void NotRenewed(ILogger log, Exception exception);
}
