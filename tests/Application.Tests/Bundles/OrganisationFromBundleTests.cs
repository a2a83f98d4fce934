using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Bundles;

public sealed class OrganisationFromBundleTests
{
    private const string LocationHeader = "location,name,time_zone,latitude,longitude,radius_m,unit_code\n";

    [Fact]
    public void Everything_that_a_view_is_asked_comes_along()
    {
        var bundle = new MemoryBundle()
            .With("calendar.csv", "date_from,date_to,kind,name,unit_code\n2026-03-19,2026-03-19,HOLIDAY,Nyepi,\n")
            .With("absences.csv", "nip,kind,reason,date_from,date_to,document\n198502022010012002,ANNUAL_LEAVE,,2026-03-03,2026-03-04,1/C\n")
            .With("patterns.csv", "pattern,season,weekday,start,end,break_minutes\nown,NORMAL,SAT,08:00,12:00,0\n")
            .With("units.csv", "unit_code,parent_code,name,time_zone,work_pattern\nPST,,Pusat,Asia/Jakarta,perpres21-5day\nBJ,PST,Jayapura,Asia/Jayapura,own\n")
            .Read().Bundle!;

        var view = new OrganisationView("v", OrganisationFromBundle.Of(bundle));

        Assert.Equal(bundle.People, view.People.Values);
        Assert.Equal([false, true], new[] { 19, 18 }.Select(day => view.Calendar.IsWorkday("PST", new DateOnly(2026, 3, day))));
        Assert.Equal([true, false], new[] { 7, 9 }.Select(day => view.Calendar.IsWorkday("BJ", new DateOnly(2026, 3, day))));
        Assert.Equal("1/C", Assert.Single(view.AbsencesOf(Nip.Parse("198502022010012002"))).Document);
    }

    [Fact]
    public void Locations_have_a_fence_when_all_of_it_is_given()
    {
        var bundle = new MemoryBundle()
            .With("locations.csv", LocationHeader + "A,Pusat,Asia/Jakarta,-6.2,106.8,100.9,PST\nB,Gudang,Asia/Jayapura,-2.5,140.7,,\n")
            .Read().Bundle!;

        Assert.Equal(
            [
                new Location("A", "PST", AgencyZone.Wib, new Geofence(new GeoPoint(-6.2m, 106.8m), 100)),
                new Location("B", null, AgencyZone.Wit, null),
            ],
            OrganisationFromBundle.Of(bundle).Locations);
    }

    [Fact]
    public void A_location_is_named_once() => Assert.Equal(
        ["locations.csv:3: location"],
        new MemoryBundle().With("locations.csv", LocationHeader + "A,,Asia/Jakarta,,,,\nA,,Asia/Jakarta,,,,\n").Problems());
}
