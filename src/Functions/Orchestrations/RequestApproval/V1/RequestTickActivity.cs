using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Functions.Orchestrations.Items.V1;

namespace EPerformance.Functions.Orchestrations.RequestApproval.V1;

/// <summary>Does what a passed deadline asks for, by the use case that every host has, and says where the request stands now.</summary>
public sealed class RequestTickActivity(TickRequestWithin tick)
{
    public const string Name = "RequestApproval_V1_Tick";

    /// <param name="DueAt">The deadline that passed: names the entry of the due list.</param>
    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Owner, DateOnly Day, string Id, DateTimeOffset DueAt, string? Cause = null);

    public sealed record Output(Standing Standing);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var item = new ItemRef(Nip.Parse(input.Owner), input.Day, input.Id);
        var request = await tick.UseCase.RunAsync(new DueEntry(input.DueAt, item), cancellationToken).ConfigureAwait(false);
        return new Output(request is null ? Standing.Gone : Standing.Of(request));
    });
}
