using EPerformance.Application.Appraisal;

namespace EPerformance.Api.Appraisal;

/// <summary>The use cases of evaluation, the same in every host. Section <see cref="AppraisalSettings.Section"/>.</summary>
internal static class AppraisalUseCases
{
    /// <exception cref="InvalidOperationException">The settings contradict themselves or undo the anonymity.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton((configuration.GetSection(AppraisalSettings.Section).Get<AppraisalSettings>() ?? new AppraisalSettings()).Rules());
        services.AddSingleton<AppraisedResults>();
        services.AddSingleton<EvaluationDesk>();
        services.AddSingleton<ReportResults>();
        services.AddSingleton<RateResults>();
        services.AddSingleton<GiveFeedback>();
        services.AddSingleton<EndFeedback>();
        services.AddSingleton<UnitPredicates>();
        services.AddSingleton<DecidePredicate>();
        services.AddSingleton<UnitAppraisals>();
        services.AddSingleton<AppraisalQueries>();
        services.AddSingleton<EvaluatedRatings>();
        services.AddSingleton<MissingEvaluations>();
        services.AddSingleton<RemindEvaluations>();
    }
}
