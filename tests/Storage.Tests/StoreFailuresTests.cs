using System.Net.Sockets;
using Azure;

namespace EPerformance.Storage.Tests;

/// <summary>What is a failure of the store, and what says that we asked it something wrong.</summary>
public sealed class StoreFailuresTests
{
    public static TheoryData<string, Exception, bool> Ends => new()
    {
        { "no answer", new RequestFailedException("the connection was refused"), true },
        { "request time-out", new RequestFailedException(408, "time-out"), true },
        { "throttled", new RequestFailedException(429, "slow down"), true },
        { "internal error", new RequestFailedException(500, "internal error"), true },
        { "above the limits of the account", new RequestFailedException(503, "server busy"), true },
        { "last status that is the question's", new RequestFailedException(499, "odd"), false },
        { "rights taken away", new RequestFailedException(403, "forbidden"), false },
        { "changed meanwhile", new RequestFailedException(412, "condition"), false },
        { "no such table", new RequestFailedException(404, "table not found"), false },
        { "bad request", new RequestFailedException(400, "invalid input"), false },
        { "the answer ended early", new HttpIOException(HttpRequestError.ResponseEnded), true },
        { "the connection was reset", new IOException("read", new SocketException((int)SocketError.ConnectionReset)), true },
        { "a file that is not there", new FileNotFoundException(), false },
        { "not within the limit of an attempt", new TaskCanceledException("exceeded the configured timeout"), true },
        { "every attempt failed", new AggregateException(new RequestFailedException(503, "busy"), new TaskCanceledException()), true },
        { "one of several is a bug", new AggregateException(new RequestFailedException(503, "busy"), new InvalidDataException()), false },
        { "nothing at all", new AggregateException(), false },
        { "a damaged row", new InvalidDataException("damaged"), false },
        { "a bug", new InvalidOperationException(), false },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void Only_what_sending_the_same_again_may_mend_is_one(string label, Exception error, bool isOne) => Assert.Equal((label, isOne), (label, StoreFailures.Is(error)));
}
