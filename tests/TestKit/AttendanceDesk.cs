using EPerformance.Application.Attendance;
using EPerformance.Application.Devices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Photos;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Ports;

namespace EPerformance.TestKit;

/// <summary>The attendance use cases on one set of ports with a clock that the test sets.</summary>
public sealed class AttendanceDesk(
    IOrganisationStore organisation, IPunchStore punches, IDayStore days, IUnitDayStore unitDays, IClosedDays closes, IBuckets buckets) : IDisposable
{
    public FixedClock Clock { get; } = new("2026-03-02T02:00:00Z");

    public MemoryGate Gate { get; } = new();

    public CheckInPolicy Policy { get; init; } = new();

    /// <summary>What administrators set up: nothing unless the test does.</summary>
    public MemoryUnitFacts Setup { get; } = new();

    public OrganisationCache Organisation => field ??= new OrganisationCache(organisation, Clock, setup: Setup);

    public CloseDay CloseDay => new(Organisation, punches, days, unitDays, closes, Gate, buckets, Granted, Trips, Clock);

    public CloseDayPolicy ClosePolicy { get; init; } = new();

    public CatchUpDays CatchUp => new(Organisation, closes, Gate, CloseDay, ClosePolicy, Clock);

    public MyDays MyDays => new(Organisation, punches, days, Granted, Clock);

    /// <summary>What months are paid by; nothing unless the test says so.</summary>
    public IPeriodPolicies AllowancePolicies { get; init; } = new MemoryPolicies(null);

    /// <summary>Approved requests; nobody has any unless the test brings some.</summary>
    public IPersonRequests Requests { get; init; } = new MemoryPersonRequests();

    public IPhoneStore Phones { get; init; } = new MemoryPhones();

    public PhonePolicy PhonePolicy { get; init; } = new();

    public IDeviceStore Devices { get; init; } = new MemoryDevices();

    public INumberStore NumberLists { get; init; } = new MemoryNumbers();

    public KioskPolicy KioskPolicy { get; init; } = new();

    public PhotoSettings PhotoPolicy { get; init; } = new();

    public DeviceRegistry Registry => field ??= new DeviceRegistry(Devices, Clock);

    public TripBook Trips => field ??= new TripBook(Requests, Clock);

    public WhoIsPresent Present => new(Organisation, punches, Granted, Trips, Clock);

    public PhoneBook PhoneBook => field ??= new PhoneBook(Phones, Clock);

    public TapEvidence Evidence => field ??= new TapEvidence(new PhoneCheck(PhoneBook, Phones, PhonePolicy), new KioskCodes(Registry, KioskPolicy), PhotoPolicy);

    public LatePunches Late => new(punches, Gate, new LateFacts(closes));

    public UploadTaps UploadTaps => new(Organisation, Trips, Evidence, Late, Policy, new LatePolicy(), new ArrivalWindow(AllowancePolicies), Clock);

    public PushPunches PushPunches => new(Registry, new MachineNumbers(NumberLists, Clock), Organisation, Trips, Late, Policy, new LatePolicy(), Clock);

    private GrantedTo Granted => new(Requests);

    public async Task<CheckInResult> PunchAsync(CheckInRequest request) =>
        await new CheckIn(Organisation, Trips, punches, Gate, Evidence, Policy, new ArrivalWindow(AllowancePolicies), Clock).RunAsync(request, CancellationToken.None);

    /// <summary>A tap at an instant.</summary>
    public Task<CheckInResult> PunchAsync(string at, string nip, PunchDirection direction, string eventId)
    {
        Clock.At(at);
        return PunchAsync(Tap(nip, direction, eventId));
    }

    public static CheckInRequest Tap(string nip, PunchDirection direction = PunchDirection.In, string? eventId = "e1") =>
        new(Nip.Parse(nip), direction, eventId, PunchSource.Mobile);

    public Task<CloseDayResult> CloseAsync(AgencyZone zone, string date) => CloseDay.RunAsync(zone, Sample.Date(date), CancellationToken.None);

    public void Dispose()
    {
        Organisation.Dispose();
        Registry.Dispose();
        PhoneBook.Dispose();
        Trips.Dispose();
    }
}
