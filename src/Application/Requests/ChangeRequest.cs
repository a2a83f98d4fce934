using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>A request is withdrawn, decided, returned or revoked. By which right, the chain of today says.</summary>
public sealed class ChangeRequest(RequestDesk desk)
{
    /// <param name="persons">Empty for all that is open.</param>
    public Task<RequestResult> WithdrawAsync(RequestId id, Actor by, IReadOnlyList<Nip> persons, int version, CancellationToken cancellationToken) =>
        ChangeAsync(id, by, at => new RequestCommand.Withdraw(by, persons, at.Now), version, null, cancellationToken);

    /// <param name="parts">Line ids are NIPs.</param>
    public Task<RequestResult> DecideAsync(RequestId id, Actor by, IReadOnlyList<LineDecision> parts, int version, CancellationToken cancellationToken) =>
        LineRules.Refusal(parts) is { } refusal
            ? Task.FromResult<RequestResult>(refusal)
            : ChangeAsync(id, by, at => new RequestCommand.Decide(by, parts, at.Now), version, parts.FirstOrDefault(part => part.Reason is not null)?.Reason, cancellationToken);

    public Task<RequestResult> ReturnAsync(RequestId id, Actor by, string reason, int version, CancellationToken cancellationToken) =>
        ChangeAsync(id, by, at => new RequestCommand.Return(by, reason, at.Now), version, reason, cancellationToken);

    /// <param name="persons">Empty for everybody for whom it was approved.</param>
    public Task<RequestResult> RevokeAsync(RequestId id, Actor by, IReadOnlyList<Nip> persons, string reason, int version, CancellationToken cancellationToken) =>
        ChangeAsync(id, by, at => new RequestCommand.Revoke(by, persons, reason, at.Now), version, reason, cancellationToken);

    private Task<RequestResult> ChangeAsync(
        RequestId id, Actor by, Func<RequestMoment, RequestCommand> command, int version, string? reason, CancellationToken cancellationToken) =>
        reason is not null && !LineRules.IsReadable(reason)
            ? Task.FromResult<RequestResult>(RequestViolations.TextUnusable)
            : desk.ChangeAsync(new RequestAsk(id, by, command, Version: version, Reason: reason), cancellationToken);
}
