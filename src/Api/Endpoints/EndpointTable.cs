using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Access;
using EPerformance.Api.Activities;
using EPerformance.Api.Appraisal;
using EPerformance.Api.Attendance;
using EPerformance.Api.Audit;
using EPerformance.Api.Catalogue;
using EPerformance.Api.Commendations;
using EPerformance.Api.Competence;
using EPerformance.Api.Delegations;
using EPerformance.Api.Devices;
using EPerformance.Api.Dialogues;
using EPerformance.Api.Discipline;
using EPerformance.Api.EarlyWarnings;
using EPerformance.Api.Health;
using EPerformance.Api.Imports;
using EPerformance.Api.Inbox;
using EPerformance.Api.Integrity;
using EPerformance.Api.National;
using EPerformance.Api.Notices;
using EPerformance.Api.Objections;
using EPerformance.Api.Operations;
using EPerformance.Api.Periods;
using EPerformance.Api.PersonRequests;
using EPerformance.Api.Policies;
using EPerformance.Api.Recap;
using EPerformance.Api.Reports;
using EPerformance.Api.Skp;
using EPerformance.Api.Talent;
using EPerformance.Api.UnitSetup;
using EPerformance.Api.WorkOrders;

namespace EPerformance.Api.Endpoints;

/// <summary>Every operation of the API. Built once at start-up; a table with a fault does not start.</summary>
public sealed class EndpointTable
{
    /// <summary>Every route begins with it.</summary>
    public const string Root = "/api/v1";

    private EndpointTable(IReadOnlyList<IEndpointArea> areas, IReadOnlyList<ApiEndpoint> endpoints)
    {
        Endpoints = endpoints;
        Json = [.. areas.Select(area => area.Json).OfType<IJsonTypeInfoResolver>()];
    }

    /// <summary>The areas of the product. A new area is a line here.</summary>
    public static IReadOnlyList<IEndpointArea> Areas { get; } = [
        new HealthEndpoints(),
        new AttendanceEndpoints(),
        new ActivityEndpoints(),
        new EvidenceEndpoints(),
        new RequestEndpoints(),
        new ObjectionEndpoints(),
        new CatalogueEndpoints(),
        new SkpEndpoints(),
        new WorkOrderEndpoints(),
        new DelegationEndpoints(),
        new UnitSetupEndpoints(),
        new AppraisalEndpoints(),
        new DialogueEndpoints(),
        new CompetenceEndpoints(),
        new CommendationEndpoints(),
        new ReportEndpoints(),
        new RecapEndpoints(),
        new DisciplineEndpoints(),
        new EarlyWarningEndpoints(),
        new TalentEndpoints(),
        new NationalEndpoints(),
        new InboxEndpoints(),
        new NoticeEndpoints(),
        new ImportEndpoints(),
        new PeriodEndpoints(),
        new IntegrityEndpoints(),
        new OperationEndpoints(),
        new PolicyEndpoints(),
        new AuditEndpoints(),
        new BlockEndpoints(),
        new OwnDataEndpoints(),
        new DeviceEndpoints(),
        new PhoneEndpoints(),
    ];

    /// <summary>In the order of declaration.</summary>
    public IReadOnlyList<ApiEndpoint> Endpoints { get; }

    public IReadOnlyList<IJsonTypeInfoResolver> Json { get; }

    /// <summary>First segments of the routes of each area: what a host must hand to <see cref="EPerformancePipeline"/>.</summary>
    public ILookup<string, string> RootsByArea =>
        Endpoints.Select(endpoint => (endpoint.Area, endpoint.RootSegment)).Distinct().ToLookup(pair => pair.Area, pair => pair.RootSegment);

    /// <exception cref="EndpointTableException">With every fault at once.</exception>
    public static EndpointTable Of(IEnumerable<IEndpointArea> areas)
    {
        var list = areas.ToList();
        var endpoints = new List<ApiEndpoint>();
        foreach (var area in list)
        {
            var declared = new EndpointList(area.Name);
            area.Declare(declared);
            endpoints.AddRange(declared.Declared);
        }

        var faults = EndpointFaults.In(endpoints);
        return faults.Count == 0 ? new EndpointTable(list, endpoints) : throw new EndpointTableException(faults);
    }
}
