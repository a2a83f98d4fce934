using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>What an order refers to has to be there: the item of the catalogue, the planned result, the budget line. Up to two reads.</summary>
public sealed class WorkOrderLinks(CatalogueCache catalogue, ISkpStore plans, IBudgetStore budgets)
{
    internal async Task<IReadOnlyList<ItemProblem>> ProblemsAsync(
        Caller caller, OrderContent content, IReadOnlyList<Nip> people, OrganisationView organisation, DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var problems = new List<ItemProblem>();
        if (content.ActivityCode is { } code && (await catalogue.CurrentAsync(cancellationToken).ConfigureAwait(false)).Items.Find(code)?.InForceOn(today) is null)
            problems.Add(new ItemProblem("activityCode", new Text("butir ini tidak berlaku dalam kamus aktivitas", "no item of the catalogue that is in force")));
        if (content.Result is { } result && !await IsThereAsync(caller, result, content.Year, people, organisation, now, cancellationToken).ConfigureAwait(false))
            problems.Add(new ItemProblem("result", new Text("bukan hasil kerja yang disepakati dari Anda, atasan Anda, atau yang ditugasi", "no agreed result of yours, of those above you, or of those who are asked")));
        if (content.BudgetLine is { } line && (await budgets.FindAsync(content.Year, cancellationToken).ConfigureAwait(false))?.Plan.Find(line) is null)
            problems.Add(new ItemProblem("budgetLine", new Text($"tidak ada dalam anggaran {content.Year}", $"not in the budget of {content.Year}")));
        return problems;
    }

    // Whose plan it is is asked first: what others have planned is not to be guessed.
    private async Task<bool> IsThereAsync(
        Caller caller, Domain.Skp.ResultRef result, int year, IReadOnlyList<Nip> people, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var own = caller.Nip!.Value;
        if (result.Owner != own && !people.Contains(result.Owner) && !PersonAccess.IsAbove(result.Owner, own, organisation, now))
            return false;
        var id = new Domain.Skp.SkpId(result.Owner, year, result.Number);
        return id.IsPossible && (await plans.FindAsync(id, cancellationToken).ConfigureAwait(false))?.Plan.InForce?.Content.Find(result.Result) is not null;
    }
}
