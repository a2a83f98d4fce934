using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>A request is made and sent, or a returned one is sent again.</summary>
public sealed class ProposeRequest(RequestDesk desk)
{
    /// <param name="key">Made again under the same key it is the same request.</param>
    public Task<RequestResult> RunAsync(Nip owner, Actor by, RequestForm form, string key, CancellationToken cancellationToken)
    {
        var id = new RequestId(owner, form.Matter.Days.From, RequestId.From(by.Nip, key));
        return desk.ChangeAsync(
            new RequestAsk(id, by, at => new RequestCommand.Propose(by, at.Item, form, at.Chain, at.Now), form, Reason: form.Matter.Note), cancellationToken);
    }

    public Task<RequestResult> ReviseAsync(RequestId id, Actor by, RequestForm form, int version, CancellationToken cancellationToken) => desk.ChangeAsync(
        new RequestAsk(id, by, at => new RequestCommand.Revise(by, form, at.Chain, at.Now), form, version, form.Matter.Note), cancellationToken);
}
