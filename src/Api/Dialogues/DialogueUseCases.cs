using EPerformance.Application.Dialogues;

namespace EPerformance.Api.Dialogues;

/// <summary>The use cases of continuous feedback, the same in every host.</summary>
internal static class DialogueUseCases
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DialogueSubjects>();
        services.AddSingleton<DialogueDesk>();
        services.AddSingleton<DialogueQueries>();
    }
}
