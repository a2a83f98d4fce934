using EPerformance.Application.Recap;

namespace EPerformance.Api.Recap;

/// <summary>The use cases of recaps, the same in every host. Section <c>Recap</c>: <c>MinutesPerWorkday</c>, 0 or nothing for no target.</summary>
internal static class RecapUseCases
{
    /// <exception cref="InvalidOperationException">A target beyond a day.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var minutes = configuration.GetValue("Recap:MinutesPerWorkday", 0);
        if (minutes is < 0 or > 1440)
            throw new InvalidOperationException("Recap:MinutesPerWorkday must be 0 (no target) to 1440.");
        services.AddSingleton(new RecapRule(minutes == 0 ? null : minutes));
        services.AddSingleton<MonthsOfPeople>();
        services.AddSingleton<PersonRecaps>();
        services.AddSingleton<UnitRecaps>();
        services.AddSingleton<BudgetRecaps>();
    }
}
