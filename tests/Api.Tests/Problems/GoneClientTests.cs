using EPerformance.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Api.Tests.Problems;

/// <summary>A client that goes before it has its answer is nobody's error.</summary>
public sealed class GoneClientTests
{
    [Theory]
    [InlineData("before the answer began", false, 499)]
    [InlineData("in the middle of the answer", true, 200)]
    public async Task Nothing_is_answered_and_nothing_fails(string label, bool hasStarted, int status)
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        var context = new DefaultHttpContext { RequestAborted = gone.Token };
        context.Features.Set<IHttpResponseFeature>(new Answer(hasStarted));

        await new ExceptionBarrier(_ => throw new OperationCanceledException(gone.Token), NullLogger<ExceptionBarrier>.Instance).InvokeAsync(context);

        Assert.Equal((label, status), (label, context.Response.StatusCode));
    }

    /// <summary>As the server's: the status of an answer that has begun cannot be changed.</summary>
    private sealed class Answer(bool hasStarted) : HttpResponseFeature, IHttpResponseFeature
    {
        private int _status = 200;

        public override bool HasStarted => hasStarted;

        public override void OnStarting(Func<object, Task> callback, object state)
        {
        }

        int IHttpResponseFeature.StatusCode
        {
            get => _status;
            set => _status = hasStarted ? throw new InvalidOperationException("StatusCode cannot be set because the response has already started.") : value;
        }
    }
}
