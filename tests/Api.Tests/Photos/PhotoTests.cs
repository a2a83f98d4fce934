using EPerformance.Api.Tests.Access;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Integrity;
using EPerformance.Domain.Integrity;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Api.Tests.Photos;

/// <summary>Photos with taps over HTTP: asked for, named, seen by who reviews, and every look recorded.</summary>
public sealed class PhotoTests(PhotoTests.Shared shared) : IClassFixture<PhotoTests.Shared>
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], Page = "<html>"u8.ToArray();
    private static int _signals;

    private readonly AccessAgency _agency = shared.Agency;

    private MemorySignals Signals => _agency.Host.Signals;

    [Theory]
    [InlineData("image/jpeg", 1, 200, null)]
    [InlineData("image/png", 1_048_576, 200, null)]
    [InlineData("image/jpeg", 1_048_577, 422, "FOT-002")]
    [InlineData("image/jpeg", 0, 422, "FOT-002")]
    [InlineData("application/pdf", 1024, 422, "FOT-001")]
    [InlineData("image/svg+xml", 1024, 422, "FOT-001")]
    [InlineData("", 1024, 422, "FOT-001")]
    public async Task A_link_is_given_for_a_photo_of_one_mebibyte_at_most(string type, long bytes, int status, string? code)
    {
        var answer = await AskAsync(type, bytes);

        Assert.Equal((type, status, code), (type, answer.Status, answer.Code));
        if (status != 200)
            return;
        Assert.Matches("^2026-03/[0-9a-f]{32}\\.(jpg|png)$", answer.Json!["photo"]!.GetValue<string>());
        Assert.Equal(("BlockBlob", type), (answer.Json["headers"]!["x-ms-blob-type"]!.GetValue<string>(), answer.Json["headers"]!["Content-Type"]!.GetValue<string>()));
        Assert.Equal("2026-03-02T05:20:00+00:00", answer.Json["until"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_check_in_names_a_photo_that_is_not_there_yet_and_asks_no_store_about_it()
    {
        var looks = _agency.Host.Photos.Looks;
        var photo = await NamedAsync();

        var tap = await _agency.SendAsync("POST", "/attendance/check-in", $$"""{"eventId":"photo-1","photo":"{{photo}}"}""", "4", Role.Employee);

        Assert.Equal((200, looks), (tap.Status, _agency.Host.Photos.Looks));
        Assert.Equal((404, "FOT-003"), await OwnAsync(photo) is var before ? (before.Status, before.Code) : default);
        _agency.Host.Photos.Upload("4", photo, "image/jpeg", Jpeg);
        Assert.EndsWith("?sp=r", (await OwnAsync(photo)).Json!["link"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_link_gave_is_refused_with_the_tap()
    {
        var tap = await _agency.SendAsync("POST", "/attendance/check-in", """{"eventId":"photo-2","photo":"4/2026-03/x.jpg"}""", "4", Role.Employee);

        Assert.Equal((422, "FOT-004"), (tap.Status, tap.Code));
    }

    [Fact]
    public async Task Who_reviews_a_signal_sees_the_photos_of_its_taps_and_every_look_is_recorded()
    {
        var photo = await NamedAsync();
        _agency.Host.Photos.Upload("4", photo, "image/jpeg", Jpeg);
        var signal = await SignalAsync(photo);

        var shown = await _agency.SendAsync("GET", $"/integrity/signals/{signal}", null, "N0", Role.Hr);
        var officer = await ReviewAsync(signal, photo, "N0", Role.Hr);
        var auditor = await ReviewAsync(signal, photo, "X7", Role.Auditor);
        var superior = await ReviewAsync(signal, photo, "2", Role.Employee);

        Assert.Equal(photo, shown.Json!["taps"]![0]!["photo"]!.GetValue<string>());
        Assert.Equal((200, 200, 403), (officer.Status, auditor.Status, superior.Status));
        Assert.EndsWith("?sp=r", officer.Json!["link"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["N0 4", "X7 4"], Signals.Looks.Where(look => look.Signal == signal).Select(look => $"{look.By} {look.Person}"));
    }

    [Fact]
    public async Task A_photo_of_another_tap_is_not_shown_by_way_of_a_signal()
    {
        var other = await NamedAsync();
        _agency.Host.Photos.Upload("4", other, "image/jpeg", Jpeg);
        var signal = await SignalAsync(await NamedAsync());

        Assert.Equal(404, (await ReviewAsync(signal, other, "N0", Role.Hr)).Status);
        Assert.Equal(404, (await ReviewAsync(new string('f', 32), other, "N0", Role.Hr)).Status);
    }

    [Theory]
    [InlineData("never uploaded, or gone", -1, 404, "FOT-003")]
    [InlineData("a page that calls itself a photo", 0, 422, "FOT-001")]
    [InlineData("larger than was said", 1, 422, "FOT-002")]
    [InlineData("empty", 2, 422, "FOT-002")]
    public async Task What_is_no_photo_is_shown_to_nobody_and_no_look_is_recorded(string label, int upload, int status, string code)
    {
        var photo = await NamedAsync();
        if (upload >= 0)
            _agency.Host.Photos.Upload("4", photo, "image/jpeg", new[] { Page, Jpeg, [] }[upload], upload == 1 ? 1_048_577 : null);
        var signal = await SignalAsync(photo);

        var answer = await ReviewAsync(signal, photo, "N0", Role.Hr);

        Assert.Equal((label, status, code), (label, answer.Status, answer.Code));
        Assert.DoesNotContain(Signals.Looks, look => look.Signal == signal);
    }

    [Fact]
    public async Task A_photo_is_its_owner_s_and_no_colleague_s_under_the_same_name()
    {
        var photo = await NamedAsync();
        _agency.Host.Photos.Upload("4", photo, "image/jpeg", Jpeg);

        Assert.Equal((404, "FOT-003"), await OwnAsync(photo, "X7") is var answer ? (answer.Status, answer.Code) : default);
    }

    private async Task<string> NamedAsync() => (await AskAsync("image/jpeg", 6)).Json!["photo"]!.GetValue<string>();

    private Task<Answer> AskAsync(string type, long bytes) => _agency.SendAsync("POST", "/attendance/photos", $$"""{"contentType":"{{type}}","bytes":{{bytes}}}""", "4", Role.Employee);

    private Task<Answer> OwnAsync(string photo, string nip = "4") => _agency.SendAsync("GET", $"/attendance/photos/{photo}", null, nip, Role.Employee);

    private Task<Answer> ReviewAsync(string signal, string photo, string nip, Role role) => _agency.SendAsync("GET", $"/integrity/signals/{signal}/photos/{photo}", null, nip, role);

    private async Task<string> SignalAsync(string photo)
    {
        var id = $"{Interlocked.Increment(ref _signals):x32}";
        var at = FixedClock.Parse("2026-03-02T00:20:00Z");
        await Signals.SaveAsync(
            null,
            new SignalRecord(id, SignalKind.OtherPhone, [Nip.Parse("4")], new Text("x", "x"), at, new DateOnly(2026, 3, 2), 1, "") { Taps = [new TapRef(Nip.Parse("4"), new DateOnly(2026, 3, 2), at, "t") { Photo = photo }] },
            TestContext.Current.CancellationToken);
        return id;
    }

    /// <summary>One agency for all cases.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        internal AccessAgency Agency { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Agency = await AccessAgency.OpenAsync();

        public ValueTask DisposeAsync() => Agency.DisposeAsync();
    }
}
