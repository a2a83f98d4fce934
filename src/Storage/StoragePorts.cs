using EPerformance.Application.Ports;
using EPerformance.Storage.Access;
using EPerformance.Storage.Appraisal;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Blobs;
using EPerformance.Storage.Catalogue;
using EPerformance.Storage.Commendations;
using EPerformance.Storage.Competence;
using EPerformance.Storage.Delegations;
using EPerformance.Storage.Devices;
using EPerformance.Storage.Dialogues;
using EPerformance.Storage.Discipline;
using EPerformance.Storage.EarlyWarnings;
using EPerformance.Storage.Idempotency;
using EPerformance.Storage.Integrity;
using EPerformance.Storage.Jobs;
using EPerformance.Storage.Messages;
using EPerformance.Storage.National;
using EPerformance.Storage.Objections;
using EPerformance.Storage.Organisation;
using EPerformance.Storage.Periods;
using EPerformance.Storage.Queues;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Retention;
using EPerformance.Storage.RollUp;
using EPerformance.Storage.Skp;
using EPerformance.Storage.Submissions;
using EPerformance.Storage.Talent;
using EPerformance.Storage.UnitSetup;
using EPerformance.Storage.WorkOrders;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Storage;

/// <summary>The ports that a storage account fills, the same in every host. A new adapter is a line here.</summary>
public static class StoragePorts
{
    public static IServiceCollection AddStoragePorts(this IServiceCollection services, StorageSettings settings)
    {
        services.AddSingleton(_ => new StorageClients(settings));
        services.AddSingleton<IStoreClock>(provider => provider.GetRequiredService<StorageClients>().Clock);
        services.AddSingleton<IStoreFailures, StoreFailures>();
        services.AddSingleton<IBuckets>(new InstanceBuckets(settings));
        services.AddSingleton<IIdempotencyStore, IdempotencyStore>();
        services.AddSingleton<IOrganisationStore, OrganisationStore>();
        services.AddSingleton<IPunchStore, PunchStore>();
        services.AddSingleton<IDayStore, DayStore>();
        services.AddSingleton<IUnitDayStore, UnitDayStore>();
        services.AddSingleton<IClosedDays, ClosedDays>();
        services.AddSingleton<ISubmissionStore, SubmissionStore>();
        services.AddSingleton<IRequestStore, RequestStore>();
        services.AddSingleton<IObjectionStore, ObjectionStore>();
        services.AddSingleton<IPersonRequests, PersonRequestTable>();
        services.AddSingleton<IInbox, InboxTable>();
        services.AddSingleton<IDueList, DueTable>();
        services.AddSingleton<NoticeTable>();
        services.AddSingleton<OutboxTable>();
        services.AddSingleton<INoticeDeliveries>(provider => provider.GetRequiredService<OutboxTable>());
        // Where nothing leaves the program a notice is one insert.
        services.AddSingleton<IOutbox>(provider => provider.GetService<INoticeDelivery>() is { IsOn: true } || provider.GetService<IMailDelivery>() is { IsOn: true }
            ? provider.GetRequiredService<OutboxTable>()
            : provider.GetRequiredService<NoticeTable>());
        services.AddSingleton<IFailedMessages, FailedMessages>();
        services.AddSingleton<IMessageQueue, MessageQueue>();
        services.AddSingleton<IActivityMonths, ActivityMonths>();
        services.AddSingleton<ISignalStore, SignalTable>();
        services.AddSingleton<IPeriodStore, PeriodStore>();
        services.AddSingleton<IFrozenFacts, FrozenFacts>();
        services.AddSingleton<IAllowanceStore, AllowanceStore>();
        services.AddSingleton<IPeriodExports, PeriodExports>();
        services.AddSingleton<IPaidLists, PaidLists>();
        services.AddSingleton<IJobRuns, JobRuns>();
        services.AddSingleton<IPunchMonths, PunchMonths>();
        services.AddSingleton<IExpiredRows, ExpiredRows>();
        services.AddSingleton<IEvidenceStore, EvidenceStore>();
        services.AddSingleton<IPhotoStore, PhotoStore>();
        services.AddSingleton<IBlockStore, BlockStore>();
        services.AddSingleton<IDeviceStore, DeviceStore>();
        services.AddSingleton<ICatalogueStore, CatalogueStore>();
        services.AddSingleton<IBudgetStore, BudgetStore>();
        services.AddSingleton<IPhoneStore, PhoneStore>();
        services.AddSingleton<INumberStore, NumberStore>();
        services.AddSingleton<ISkpStore, SkpStore>();
        services.AddSingleton<IStandInStore, StandInStore>();
        services.AddSingleton<IUnitFactStore, UnitFactStore>();
        services.AddSingleton<IWorkOrderStore, WorkOrderStore>();
        services.AddSingleton<IEvaluationStore, EvaluationStore>();
        services.AddSingleton<IFeedbackStore, FeedbackStore>();
        services.AddSingleton<IUnitAppraisalStore, UnitAppraisalStore>();
        services.AddSingleton<IRatingStore, RatingStore>();
        services.AddSingleton<IRollUpStore, RollUpStore>();
        services.AddSingleton<IDialogueStore, DialogueStore>();
        services.AddSingleton<IDevelopmentStore, DevelopmentStore>();
        services.AddSingleton<ICompetencyStore, CompetencyStore>();
        services.AddSingleton<ICommendationStore, CommendationStore>();
        services.AddSingleton<IDisciplineStore, DisciplineStore>();
        services.AddSingleton<IWarningStore, WarningStore>();
        services.AddSingleton<ITalentStore, TalentStore>();
        services.AddSingleton<IAssessmentStore, AssessmentStore>();
        services.AddSingleton<INationalExports, NationalExportLog>();
        services.AddSingleton<IAuditRows, AuditRows>();
        services.AddSingleton<IAuditSeals, AuditSeals>();
        services.AddSingleton<JobLeases>();
        return services;
    }
}
