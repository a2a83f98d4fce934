using EPerformance.Application.WorkOrders;

namespace EPerformance.Api.WorkOrders;

/// <summary>The use cases of work orders and the workload, the same in every host.</summary>
internal static class WorkOrderUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<NamedOrders>();
        services.AddSingleton<WorkOrderLinks>();
        services.AddSingleton<WorkOrderDesk>();
        services.AddSingleton<GiveWorkOrder>();
        services.AddSingleton<TellOfOrder>();
        services.AddSingleton<ManageOrder>();
        services.AddSingleton<WorkOrderQueries>();
        services.AddSingleton<Workloads>();
        services.AddSingleton<RemindOrders>();
    }
}
