using System.Globalization;
using EPerformance.Application.Skp;
using EPerformance.Domain.Skp;

namespace EPerformance.Api.Skp;

/// <summary>
/// The use cases of performance plans, the same in every host. Section <c>Skp</c>: <c>BeforeEntry</c> is <c>Nobody</c>, <c>CivilServants</c> or <c>Everybody</c>; <c>AnswerDays</c>, <c>RemindAfterDays</c> in
/// working days; <c>DueOn</c> as <c>MM-dd</c>.
/// </summary>
internal static class SkpUseCases
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new SkpRule(configuration.GetValue("Skp:BeforeEntry", SkpBeforeEntry.Nobody)));
        services.AddSingleton(Times(configuration));
        services.AddSingleton<MissingPlans>();
        services.AddSingleton<RemindPlans>();
        services.AddSingleton<AgreedPlans>();
        services.AddSingleton<SkpDesk>();
        services.AddSingleton<WriteSkp>();
        services.AddSingleton<ProposeSkp>();
        services.AddSingleton<DecideSkp>();
        services.AddSingleton<NoteSkp>();
        services.AddSingleton<SkpQueries>();
        services.AddSingleton<RoleResultMatrix>();
    }

    /// <exception cref="InvalidOperationException">A setting cannot be.</exception>
    private static SkpTimes Times(IConfiguration configuration)
    {
        var known = new SkpTimes();
        var (answer, remind) = (configuration.GetValue("Skp:AnswerDays", known.AnswerDays), configuration.GetValue("Skp:RemindAfterDays", known.RemindAfterDays));
        if (answer is < 0 or > 60 || remind < 0 || (answer > 0 && remind >= answer))
            throw new InvalidOperationException("Skp:AnswerDays is 0 to 60, Skp:RemindAfterDays less than that");
        var due = configuration["Skp:DueOn"] ?? "01-31";
        return DateOnly.TryParseExact($"2000-{due}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new SkpTimes(answer, remind, day.Month, day.Day)
            : throw new InvalidOperationException("Skp:DueOn is month and day, such as 01-31");
    }
}
