using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>One line of the explanation: fact → rule → article → rupiah.</summary>
/// <param name="Assignment">Which assignment of the month it belongs to, counted from 1; <c>null</c> for the person as a whole.</param>
/// <param name="Dates">The days it is about, in order; empty when it is about the month.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="Unit">What is counted: <c>EVENT</c>, <c>DAY</c>, <c>MONTH</c>.</param>
/// <param name="Rate">Share of the basis per unit.</param>
/// <param name="Basis">Of what the rate is taken.</param>
/// <param name="Amount">Basis × rate × quantity with its sign: negative lowers the pay. Exact.</param>
public sealed record AllowanceLine(
    string Code,
    Text Text,
    LegalSource Source,
    int? Assignment,
    IReadOnlyList<DateOnly> Dates,
    Exact Quantity,
    string Unit,
    Rate Rate,
    Rupiah Basis,
    Rupiah Amount);
