using Azure;
using Azure.Storage.Blobs.Specialized;

namespace EPerformance.Storage.Blobs;

/// <summary>A held lease. Renews itself every third of its length; <see cref="Lost"/> fires when it may have passed to somebody else.</summary>
public sealed class JobLease : IAsyncDisposable
{
    private readonly BlobLeaseClient _lease;
    private readonly TimeSpan _length;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _renewing;
    private long _heldSince;

    internal JobLease(BlobLeaseClient lease, TimeSpan length, long heldSince, TimeProvider time)
    {
        _lease = lease;
        _length = length;
        _heldSince = heldSince;
        _time = time;
        Lost = _lost.Token;
        _renewing = RenewAsync();
    }

    /// <summary>Cancelled as soon as the lease cannot be counted on any more: the job stops then.</summary>
    public CancellationToken Lost { get; }

    /// <summary>Stops renewing and gives the lease back at once.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(false);
        if (!Lost.IsCancellationRequested)
        {
            try
            {
                await _lease.ReleaseAsync().ConfigureAwait(false);
            }
            catch (RequestFailedException)
            {
                // It runs out by itself.
            }
        }

        _stop.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync()
    {
        try
        {
            do
                await Task.Delay(_length / 3, _time, _stop.Token).ConfigureAwait(false);
            while (await TryRenewAsync().ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return;
        }

        await _lost.CancelAsync().ConfigureAwait(false);
    }

    // False when the store says that it is lost, or when the store has been silent for so long that it may be before the next attempt.
    private async Task<bool> TryRenewAsync()
    {
        var asked = _time.GetTimestamp();
        var remaining = _length - _time.GetElapsedTime(_heldSince, asked);
        if (remaining <= TimeSpan.Zero)
            return false;
        using var limit = new CancellationTokenSource(remaining, _time);
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, limit.Token);
        try
        {
            await _lease.RenewAsync(cancellationToken: inTime.Token).ConfigureAwait(false);
            _heldSince = asked;
            return true;
        }
        catch (RequestFailedException error) when (error.Status is 404 or 409 or 412)
        {
            return false;
        }
        catch (Exception error) when (error is RequestFailedException or AggregateException)
        {
            return remaining > _length / 3;
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
