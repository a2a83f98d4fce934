using System.Diagnostics;
using EPerformance.Application.Delivery;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Telemetry;

/// <summary>From a request over a message to its handling: one trace.</summary>
public sealed class TracesTests
{
    private static readonly NoticeTicket Ticket = new(Nip.Parse("198502022010012002"), FixedClock.Parse("2026-03-02T01:00:00Z"), "one");

    [Fact]
    public void A_message_goes_on_with_the_trace_of_what_sent_it()
    {
        using var listening = Listen();
        string sent;
        ActivityTraceId cause;
        using (var job = Traces.Job("relay-notices"))
        {
            cause = job!.TraceId;
            sent = (Ticket with { Trace = Traces.Here }).ToString();
        }

        using var handled = Traces.Message("notices", sent);

        Assert.Equal(cause, handled!.TraceId);
        Assert.Equal(ActivityKind.Consumer, handled.Kind);
        Assert.DoesNotContain("198502022010012002", string.Join(' ', handled.Tags.Select(tag => tag.Value)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not traced", """{"id":"1"}""")]
    [InlineData("a trace that is none", """{"trace":"x"}""")]
    [InlineData("a trace that is no text", """{"trace":1}""")]
    [InlineData("not JSON", "x")]
    [InlineData("a list", "[]")]
    public void A_message_without_a_usable_trace_begins_one(string label, string text)
    {
        using var listening = Listen();

        using var handled = Traces.Message("notices", text);

        Assert.True(handled is { ParentId: null }, label);
    }

    [Fact]
    public void A_ticket_names_the_same_delivery_whatever_traced_it_and_what_was_sent_before_is_read()
    {
        var traced = Ticket with { Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" };

        Assert.Equal(Ticket.DeliveryId, traced.DeliveryId);
        Assert.Equal(traced, NoticeTicket.Parse(traced.ToString()));
        Assert.DoesNotContain("trace", Ticket.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_failure_says_its_kind_and_not_its_words()
    {
        using var listening = Listen();
        using var span = Traces.Job("heal-submissions");

        span.Fail(new InvalidDataException("198502022010012002 is damaged"));

        Assert.Equal(ActivityStatusCode.Error, span!.Status);
        Assert.Null(span.StatusDescription);
        Assert.Equal("System.IO.InvalidDataException", span.GetTagItem("error.type"));
    }

    private static ActivityListener Listen()
    {
        var listener = new ActivityListener { ShouldListenTo = source => source.Name == Traces.SourceName, Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
