using EPerformance.Application.Evidence;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EPerformance.Api.Activities;

/// <summary>The use cases of submissions, the same in every host. A host with an engine of its own registers it before.</summary>
internal static class ActivityUseCases
{
    /// <exception cref="InvalidOperationException">The settings contradict themselves.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection(ApprovalSettings.Section).Get<ApprovalSettings>() ?? new ApprovalSettings();
        services.TryAddSingleton(settings.Policy());
        services.AddSingleton((configuration.GetSection(EntrySettings.Section).Get<EntrySettings>() ?? new EntrySettings()).Policy());
        services.TryAddSingleton<ISubmissionEngine, ScoringEngine>();
        services.AddSingleton<Score>();
        services.AddSingleton<SubmissionEffects>();
        services.AddSingleton<SubmissionDesk>();
        var evidence = configuration.GetSection(EvidenceSettings.Section).Get<EvidenceSettings>() ?? new EvidenceSettings();
        evidence.Check();
        services.AddSingleton(evidence);
        services.AddSingleton<EvidenceLinksOf>();
        services.AddSingleton<ActivityRequests>();
        services.AddSingleton<EnterLines>();
        services.AddSingleton<RemoveLines>();
        services.AddSingleton<Submit>();
        services.AddSingleton<Resubmit>();
        services.AddSingleton<Withdraw>();
        services.AddSingleton<Decide>();
        services.AddSingleton<DecideMany>();
        services.AddSingleton<Return>();
        services.AddSingleton<Tick>();
        services.AddSingleton<DueScan>();
        services.AddSingleton<HandOver>();
        services.AddSingleton<SubmissionOf>();
        services.AddSingleton<SubmissionsOf>();
        services.AddSingleton<HistoryOf>();
        services.AddSingleton<InboxOf>();
        services.AddSingleton<OverdueSuperiors>();
        services.AddSingleton<NoticesOf>();
    }
}
