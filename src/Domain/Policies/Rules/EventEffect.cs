using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>What one event costs or earns: a share of the base, or an amount in rupiah.</summary>
/// <param name="Share">Of the base; <see cref="Rate.Zero"/> when <paramref name="Amount"/> is given.</param>
/// <param name="Amount">Rupiah; may depend on the post, the class or the length of the event.</param>
/// <param name="Adds">It raises the pay instead of lowering it.</param>
public sealed record EventEffect(Rate Share, PolicyValue? Amount, bool Adds)
{
    public static EventEffect Free { get; } = new(Rate.Zero, null, false);

    public static EventEffect Deduct(Rate share) => new(share, null, false);

    public Text Describe()
    {
        var sign = Adds ? "+" : "−";
        if (Amount is null)
            return new Text($"{(Share.IsZero ? "" : sign)}{Share}%", $"{(Share.IsZero ? "" : sign)}{Share}%");
        var amount = Amount.Describe();
        return new Text($"{sign}Rp [{amount.Id}]", $"{sign}Rp [{amount.En}]");
    }

    /// <summary>The charge of events that cost the same.</summary>
    public void Write(FactContext context, ChargeSheet sheet, PolicyRule rule, string code, Text name, ChargeUnit unit, IReadOnlyList<(DateOnly Date, long Minutes)> events)
    {
        var sign = Adds ? -Exact.One : Exact.One;
        if (Amount is null)
        {
            var days = new DateOnly[events.Count];
            for (var i = 0; i < days.Length; i++)
                days[i] = events[i].Date;
            sheet.Add(new Charge(rule, code, name, Adds ? Rate.Zero - Share : Share, days.Length, unit, days));
            return;
        }

        var priced = events.Select(happened => (happened.Date, Price: Amount.Evaluate(context.At(happened.Date, happened.Minutes))));
        foreach (var same in priced.GroupBy(item => item.Price))
        {
            if (same.Key is not { } price)
                continue;
            List<DateOnly> dates = [.. same.Select(item => item.Date)];
            sheet.Add(new Charge(rule, code, name, new Rate(sign), dates.Count, unit, dates) { Amount = new Rupiah(price) });
        }
    }
}
