using System.Text;
using EPerformance.Api.Delivery;

namespace EPerformance.Api.Tests.Delivery;

public sealed class WebhookSignatureTests
{
    private static readonly byte[] Secret = Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    /// <summary>The example that the libraries of Standard Webhooks are tested with.</summary>
    [Fact]
    public void It_is_that_of_the_standard() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        WebhookSignature.Of([Secret], "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"u8));

    [Fact]
    public void While_a_secret_is_changed_both_sign()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1614265330);
        var other = Encoding.UTF8.GetBytes("another secret of 24 bytes!!");

        var both = WebhookSignature.Of([Secret, other], "id", at, "body"u8);

        Assert.Equal($"{WebhookSignature.Of([Secret], "id", at, "body"u8)} {WebhookSignature.Of([other], "id", at, "body"u8)}", both);
    }

    [Fact]
    public void Id_time_and_body_are_all_under_the_signature()
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(1614265330);
        string[] all =
        [
            WebhookSignature.Of([Secret], "id", at, "body"u8), WebhookSignature.Of([Secret], "ie", at, "body"u8), WebhookSignature.Of([Secret], "id", at.AddSeconds(1), "body"u8),
            WebhookSignature.Of([Secret], "id", at, "bodz"u8),
        ];

        Assert.Equal(4, all.Distinct().Count());
    }
}
