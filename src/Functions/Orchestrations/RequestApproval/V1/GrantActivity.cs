using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Primitives;
using EPerformance.Functions.Orchestrations.Items.V1;

namespace EPerformance.Functions.Orchestrations.RequestApproval.V1;

/// <summary>Lets what was decided count, and says where the request stands now.</summary>
public sealed class GrantActivity(IRequestStore store, GrantRequest grant)
{
    public const string Name = "RequestApproval_V1_Grant";

    /// <param name="Cause">See <see cref="TracedStep"/>.</param>
    public sealed record Input(string Owner, DateOnly Day, string Id, string? Cause = null);

    public sealed record Output(Standing Standing);

    [Function(Name)]
    public Task<Output> RunAsync([ActivityTrigger] Input input, CancellationToken cancellationToken) => TracedStep.RunAsync(Name, input.Cause, async () =>
    {
        var id = new RequestId(Nip.Parse(input.Owner), input.Day, input.Id);
        if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } request)
            return new Output(Standing.Gone);
        await grant.RunAsync(request, cancellationToken).ConfigureAwait(false);
        return new Output(Standing.Of(request));
    });
}
