using System.Net.Http.Headers;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace EPerformance.Api.Tests.Hosting;

/// <summary>The API in the environment Development with the probe endpoints beside the real ones, a clock that stands still and a store in memory.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly WebApplication _app;
    private int _keys;

    private ApiHost(WebApplication app, FakeTimeProvider clock)
    {
        _app = app;
        Clock = clock;
        Client = app.Services.GetRequiredService<IServer>() is TestServer server ? server.CreateClient() : new HttpClient();
        Client.BaseAddress = new Uri(Address);
    }

    public FakeTimeProvider Clock { get; }

    public HttpClient Client { get; }

    public MemoryIdempotencyStore Store => (MemoryIdempotencyStore)_app.Services.GetRequiredService<IIdempotencyStore>();

    public MemorySignals Signals => (MemorySignals)_app.Services.GetRequiredService<ISignalStore>();

    public MemoryPhotos Photos => _app.Services.GetRequiredService<MemoryPhotos>();

    public MemoryEvidence Evidence => _app.Services.GetRequiredService<MemoryEvidence>();

    public IAllowanceStore Results => _app.Services.GetRequiredService<IAllowanceStore>();

    public MemoryAppraisals Appraisals => _app.Services.GetRequiredService<MemoryAppraisals>();

    public MemoryAudit Audit => _app.Services.GetRequiredService<MemoryAudit>();

    public Probe Probe => _app.Services.GetRequiredService<Probe>();

    public LogLines Log => _app.Services.GetRequiredService<LogLines>();

    public DevelopmentTokens Tokens => _app.Services.GetRequiredService<DevelopmentTokens>();

    public IServiceProvider Services => _app.Services;

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost/";

    /// <param name="kestrel">A real server on a free port instead of one in memory.</param>
    /// <param name="nested">Behind a host that has matched a route of its own, as in an Azure Function.</param>
    public static async Task<ApiHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        bool kestrel = false,
        bool nested = false,
        string environment = "Development",
        Action<IServiceCollection>? services = null,
        params IReadOnlyList<IEndpointArea> areas)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Security:DevelopmentTokens"] = environment == "Development" ? "true" : "false" });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        var log = new LogLines();
        builder.Logging.AddProvider(log);
        var clock = new FakeTimeProvider(Start);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(log);
        builder.Services.AddSingleton<IIdempotencyStore, MemoryIdempotencyStore>();
        builder.Services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(SampleOrganisation.Facts()));
        builder.Services.AddSingleton<IBuckets, ThreeBuckets>();
        builder.Services.AddSingleton<IStoreClock, MemoryStoreClock>();
        builder.Services.AddSingleton<IPunchStore, MemoryPunchStore>();
        builder.Services.AddSingleton<IDayStore, MemoryDays>();
        builder.Services.AddSingleton<IUnitDayStore, MemoryDays>();
        builder.Services.AddSingleton<IClosedDays, MemoryDays>();
        builder.Services.AddSingleton<IPeriodGate, MemoryGate>();
        builder.Services.AddSingleton<ISubmissionStore, MemorySubmissions>();
        builder.Services.AddSingleton<ISignalStore, MemorySignals>();
        builder.Services.AddSingleton<ISkpStore, MemorySkp>();
        builder.Services.AddSingleton<IStandInStore, MemoryStandIns>();
        builder.Services.AddSingleton<IUnitFactStore, MemoryUnitFacts>();
        builder.Services.AddSingleton<IWorkOrderStore, MemoryWorkOrders>();
        builder.Services.AddSingleton<MemoryAppraisals>();
        builder.Services.AddSingleton<IEvaluationStore>(provider => provider.GetRequiredService<MemoryAppraisals>());
        builder.Services.AddSingleton<IFeedbackStore>(provider => provider.GetRequiredService<MemoryAppraisals>());
        builder.Services.AddSingleton<IUnitAppraisalStore>(provider => provider.GetRequiredService<MemoryAppraisals>());
        builder.Services.AddSingleton<IRollUpStore, MemoryRollUps>();
        builder.Services.AddSingleton<IDialogueStore, MemoryDialogues>();
        builder.Services.AddSingleton<IDevelopmentStore, MemoryDevelopment>();
        builder.Services.AddSingleton<ICompetencyStore, MemoryCompetencies>();
        builder.Services.AddSingleton<ICommendationStore, MemoryCommendations>();
        builder.Services.AddSingleton<IDisciplineStore, MemoryDiscipline>();
        builder.Services.AddSingleton<IWarningStore, MemoryWarnings>();
        builder.Services.AddSingleton<INationalExports, MemoryNationalExports>();
        builder.Services.AddSingleton<MemoryTalent>();
        builder.Services.AddSingleton<ITalentStore>(provider => provider.GetRequiredService<MemoryTalent>());
        builder.Services.AddSingleton<IAssessmentStore>(provider => provider.GetRequiredService<MemoryTalent>());
        builder.Services.AddSingleton<IRatingStore>(provider => provider.GetRequiredService<MemoryAppraisals>());
        builder.Services.AddSingleton<IRequestStore, MemoryRequests>();
        builder.Services.AddSingleton<IObjectionStore, MemoryObjections>();
        builder.Services.AddSingleton<IJobRuns, MemoryJobRuns>();
        builder.Services.AddSingleton<IPersonRequests, MemoryPersonRequests>();
        var around = new MemorySurroundings();
        builder.Services.AddSingleton<IInbox>(around);
        builder.Services.AddSingleton<IDueList>(around);
        builder.Services.AddSingleton<IOutbox>(around);
        builder.Services.AddSingleton<IActivityMonths>(around);
        var periods = new MemoryPeriods();
        builder.Services.AddSingleton<IPeriodStore>(periods);
        builder.Services.AddSingleton<IFrozenFacts>(periods);
        builder.Services.AddSingleton<IAllowanceStore>(periods);
        builder.Services.AddSingleton<IPeriodExports>(periods);
        builder.Services.AddSingleton<IPaidLists, MemoryPaidLists>();
        var buckets = new ThreeBuckets();
        var retention = new MemoryRetention(new MemoryPunchStore(buckets), new MemoryDays(buckets), new MemoryIdempotencyStore(), around);
        builder.Services.AddSingleton<IPunchMonths>(retention);
        builder.Services.AddSingleton<IExpiredRows>(retention);
        var delivery = new MemoryDelivery();
        builder.Services.AddSingleton<INoticeDeliveries>(delivery);
        builder.Services.AddSingleton<IFailedMessages>(delivery);
        builder.Services.AddSingleton<IMessageQueue>(delivery);
        builder.Services.AddSingleton<IBlockStore, MemoryBlocks>();
        builder.Services.AddSingleton<IDeviceStore>(_ => new MemoryDevices());
        builder.Services.AddSingleton<ICatalogueStore, MemoryCatalogue>();
        builder.Services.AddSingleton<IBudgetStore, MemoryBudgets>();
        builder.Services.AddSingleton<IPhoneStore, MemoryPhones>();
        builder.Services.AddSingleton<INumberStore, MemoryNumbers>();
        builder.Services.AddSingleton(new MemoryEvidence());
        builder.Services.AddSingleton<IEvidenceStore>(provider => provider.GetRequiredService<MemoryEvidence>());
        builder.Services.AddSingleton(new MemoryPhotos());
        builder.Services.AddSingleton<IPhotoStore>(provider => provider.GetRequiredService<MemoryPhotos>());
        var audit = new MemoryAudit();
        builder.Services.AddSingleton(audit);
        builder.Services.AddSingleton<IAuditRows>(audit);
        builder.Services.AddSingleton<IAuditSeals>(audit);
        builder.Services.AddSingleton<Probe>();
        builder.Services.AddEPerformanceApi(builder.Configuration, builder.Environment, [new ProbeEndpoints(), .. areas]);
        services?.Invoke(builder.Services);
        if (kestrel)
            builder.WebHost.UseKestrel(options => options.AddServerHeader = false).UseUrls("http://127.0.0.1:0");
        else
            builder.WebHost.UseTestServer();

        var app = builder.Build();
        if (nested)
            app.Map("/api/{area}/{**rest}", context => context.RequestServices.GetRequiredService<EPerformancePipeline>().HandleAsync(context));
        else
            app.RunEPerformanceApi();
        await app.StartAsync();
        return new ApiHost(app, clock);
    }

    public string TokenOf(string nip, Role roles) => Tokens.Issue(Nip.Parse(nip), roles);

    /// <summary>A request of an employee, with a key of its own when it is a POST.</summary>
    public HttpRequestMessage Request(HttpMethod method, string path, string? json = null, string nip = "199001012015031001", Role roles = Role.Employee)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", TokenOf(nip, roles));
        if (json is not null)
            request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        if (method == HttpMethod.Post)
            request.Headers.Add("Idempotency-Key", $"key-{Interlocked.Increment(ref _keys)}");
        return request;
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request) => await Answer.Of(await Client.SendAsync(request, TestContext.Current.CancellationToken));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
