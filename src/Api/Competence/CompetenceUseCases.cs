using EPerformance.Application.Competence;
using EPerformance.Domain.Approvals;

namespace EPerformance.Api.Competence;

/// <summary>The use cases of competencies and development, the same in every host. Section <c>Proposals</c>: <c>RemindAfterDays</c> and <c>AskAboveAfterDays</c>, in calendar days, of development and commendations.</summary>
internal static class CompetenceUseCases
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<RecordCompetencies>();
        services.AddSingleton<CompetencyMaps>();
        services.AddSingleton<DevelopmentDesk>();
        services.AddSingleton<DevelopmentQueries>();
        services.AddSingleton<ProposeDevelopment>();
        services.AddSingleton<RemindDevelopment>();
        services.AddSingleton(Times(configuration));
    }

    /// <exception cref="InvalidOperationException">A setting cannot be.</exception>
    private static ProposalTimes Times(IConfiguration configuration)
    {
        var known = new ProposalTimes();
        var times = new ProposalTimes(
            configuration.GetValue("Proposals:RemindAfterDays", known.RemindAfterDays), configuration.GetValue("Proposals:AskAboveAfterDays", known.AskAboveAfterDays));
        return times is { RemindAfterDays: >= 0 and <= ProposalTimes.MostDays, AskAboveAfterDays: >= 0 and <= ProposalTimes.MostDays } && (times.AskAboveAfterDays == 0 || times.RemindAfterDays < times.AskAboveAfterDays)
            ? times
            : throw new InvalidOperationException("Proposals:RemindAfterDays and Proposals:AskAboveAfterDays are 0 to 60, the first less than the second");
    }
}
