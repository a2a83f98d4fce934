using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Attendance;

/// <summary>A fence of 100 m around the head office, one of 500 m in Jayapura, and a site that nobody measured. 0.001 degrees are 111 m.</summary>
public sealed class PlaceEvidenceTests : IDisposable
{
    private readonly MemoryAttendance _attendance = new(SampleOrganisation.Facts() with
    {
        Locations =
        [
            new Location("PUSAT", "PST", AgencyZone.Wib, new Geofence(new GeoPoint(-6.2m, 106.8m), 100)),
            new Location("JAYAPURA", "BJ", AgencyZone.Wit, new Geofence(new GeoPoint(-2.5m, 140.7m), 500)),
            new Location("GUDANG", "BM", AgencyZone.Wita, null),
        ],
    });

    [Theory]
    [InlineData("at the desk", "3", -6.2000, 106.8000, 10.0, null, FenceVerdict.Inside, 0, "")]
    [InlineData("across the street", "3", -6.2010, 106.8000, 5.0, null, FenceVerdict.Outside, 111, "OutsideFence")]
    [InlineData("weak signal", "3", -6.2010, 106.8000, 50.0, null, FenceVerdict.Uncertain, 111, "PlaceUncertain")]
    [InlineData("accuracy is rounded up", "3", -6.2010, 106.8000, 10.1, null, FenceVerdict.Uncertain, 111, "PlaceUncertain")]
    [InlineData("no accuracy", "3", -6.2000, 106.8000, null, null, FenceVerdict.Uncertain, 0, "PlaceUncertain")]
    [InlineData("a claim of any place", "3", -6.2000, 106.8000, 1_000_000.0, null, FenceVerdict.Uncertain, 0, "PlaceUncertain")]
    [InlineData("no position", "3", null, null, null, null, null, null, "NoPosition")]
    [InlineData("the fence of the unit above", "4", -2.5010, 140.7000, 10.0, null, FenceVerdict.Inside, 111, "")]
    [InlineData("own location named", "3", -6.2000, 106.8000, 10.0, "PUSAT", FenceVerdict.Inside, 0, "")]
    [InlineData("visiting another office", "3", -2.5000, 140.7000, 10.0, "JAYAPURA", FenceVerdict.Inside, 0, "OtherLocation")]
    [InlineData("naming another office from home", "3", -6.3000, 106.8000, 10.0, "JAYAPURA", FenceVerdict.Outside, 3_766_000, "OtherLocation OutsideFence")]
    [InlineData("unknown location", "3", -6.2000, 106.8000, 10.0, "?", FenceVerdict.Inside, 0, "UnknownLocation")]
    [InlineData("a place without fence", "3", -5.1000, 119.4000, 10.0, "GUDANG", null, null, "OtherLocation")]
    public async Task The_server_judges_the_position(
        string label, string nip, double? latitude, double? longitude, double? accuracy, string? location, FenceVerdict? verdict, int? distance, string flags)
    {
        var punch = (await _attendance.Desk.PunchAsync(AttendanceDesk.Tap(nip) with
        {
            Latitude = (decimal?)latitude,
            Longitude = (decimal?)longitude,
            Accuracy = (decimal?)accuracy,
            LocationCode = location,
        })).Punch!;

        Assert.Equal((label, verdict, flags), (label, punch.Place.Verdict, string.Join(' ', punch.Flags)));
        if (distance < 1_000_000)
            Assert.Equal(distance, punch.Place.DistanceMetres);
        Assert.Equal(latitude is null, punch.Place.Position is null);
    }

    [Fact]
    public async Task Where_nobody_has_a_fence_nothing_is_judged_or_flagged()
    {
        using var attendance = new MemoryAttendance();

        var punch = (await attendance.Desk.PunchAsync(AttendanceDesk.Tap("3"))).Punch!;

        Assert.Equal(PlaceEvidence.None, punch.Place);
        Assert.Empty(punch.Flags);
    }

    [Fact]
    public void Of_several_own_fences_the_nearest_edge_counts()
    {
        var view = new OrganisationView("v", SampleOrganisation.Facts() with
        {
            Locations =
            [
                new Location("LARGE", "PST", AgencyZone.Wib, new Geofence(new GeoPoint(-6.2m, 106.8m), 1_000)),
                new Location("SMALL", "PST", AgencyZone.Wib, new Geofence(new GeoPoint(-6.205m, 106.8m), 20)),
            ],
        });

        var (evidence, flags) = PlaceCheck.Of(view, view.Units["PST"], Sample.Date("2026-03-02"), null, new GeoPoint(-6.206m, 106.8m), 10, null);

        Assert.Equal(("LARGE", FenceVerdict.Inside), (evidence.LocationCode, evidence.Verdict));
        Assert.Empty(flags);
    }

    public void Dispose() => _attendance.Dispose();
}
