using EPerformance.Api.Delivery;
using EPerformance.Application.Bundles;
using EPerformance.Application.Delivery;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Delivery;

namespace EPerformance.Api.Tests.Delivery;

public sealed class MailDeliveryTests
{
    private static readonly NoticeMail Mail = new(
        "ntc_0123", "siti@kemensos.go.id", new Text("Kegiatan Anda tanggal 2026-03-02 telah diputuskan.", "Your activities of 2026-03-02 have been decided."), FixedClock.Parse("2026-03-02T01:00:00Z"));

    [Fact]
    public async Task A_notice_is_handed_to_the_agencys_server_in_both_languages_with_its_id_and_no_name_in_the_subject()
    {
        await using var server = new MailServer();

        await new MailDelivery(Settings(server.Port) with { Link = "https://kinerja.example.go.id" }).SendAsync(Mail, TestContext.Current.CancellationToken);

        var mail = Assert.Single(server.Mails);
        Assert.Equal(["siti@kemensos.go.id"], mail.Recipients);
        Assert.Contains("Message-Id: <ntc_0123@kemensos.go.id>", mail.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Subject: Pemberitahuan e-Kinerja / e-Performance notice", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Auto-Submitted: auto-generated", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Kegiatan Anda tanggal 2026-03-02 telah diputuskan.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Your activities of 2026-03-02 have been decided.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("https://kinerja.example.go.id", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(450)]
    [InlineData(550)]
    public async Task A_recipient_that_the_server_does_not_take_is_a_failed_delivery_that_names_nobody(int answer)
    {
        await using var server = new MailServer { AnswerToRecipient = answer };

        var failed = await Assert.ThrowsAsync<DeliveryException>(() => new MailDelivery(Settings(server.Port)).SendAsync(Mail, TestContext.Current.CancellationToken));

        Assert.Equal($"the mail server answered {answer}", failed.Message);
        Assert.Null(failed.InnerException);
        Assert.Empty(server.Mails);
    }

    [Fact]
    public async Task A_server_that_is_away_or_offers_no_protection_is_a_failed_delivery()
    {
        int port;
        await using (var server = new MailServer())
        {
            port = server.Port;
            await Assert.ThrowsAsync<DeliveryException>(() => new MailDelivery(Settings(port) with { Security = MailSecurity.StartTls }).SendAsync(Mail, TestContext.Current.CancellationToken));
            Assert.Empty(server.Mails);
        }

        await Assert.ThrowsAsync<DeliveryException>(() => new MailDelivery(Settings(port)).SendAsync(Mail, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Without_a_host_nobody_gets_mails() => Assert.False(new MailSettings().Open(isDevelopment: false));

    [Fact]
    public void Unsafe_or_incomplete_settings_do_not_start()
    {
        var sound = Settings(587) with { Security = MailSecurity.StartTls, User = "u", Password = "geheim-123" };
        MailSettings[] wrong =
        [
            sound with { Host = "a b" }, sound with { Port = 0 }, sound with { Security = MailSecurity.None }, sound with { From = null }, sound with { From = "a@b.go.id, c@d.go.id" },
            sound with { User = "" }, sound with { Link = "http://kinerja.example.go.id" },
        ];

        Assert.True(sound.Open(isDevelopment: false));
        Assert.All(wrong, settings => Assert.DoesNotContain("geheim", Assert.Throws<InvalidOperationException>(() => settings.Open(isDevelopment: false)).Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("siti@kemensos.go.id", true)]
    [InlineData("siti.n+e@balai-jayapura.kemensos.go.id", true)]
    [InlineData("siti", false)]
    [InlineData("siti@kantor", false)]
    [InlineData("a@b.go.id,c@d.go.id", false)]
    [InlineData("\"a b\"@b.go.id", false)]
    [InlineData("Siti <siti@b.go.id>", false)]
    [InlineData("a@b.go.id\r\nBcc: c@d.go.id", false)]
    [InlineData("a..b@b.go.id", false)]
    [InlineData(".a@b.go.id", false)]
    [InlineData("a@.go.id", false)]
    [InlineData("a@b@c.go.id", false)]
    public void Only_one_plain_mailbox_is_an_address(string text, bool isAddress) => Assert.Equal(isAddress, Contacts.IsAddress(text));

    private static MailSettings Settings(int port) => new() { Host = "127.0.0.1", Port = port, Security = MailSecurity.None, From = "kinerja@kemensos.go.id" };
}
