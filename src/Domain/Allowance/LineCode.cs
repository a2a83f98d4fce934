namespace EPerformance.Domain.Allowance;

/// <summary>Codes of lines that do not come from a rule of the policy.</summary>
public static class LineCode
{
    /// <summary>The share of the class amount that an assignment starts from.</summary>
    public const string Base = "BASE";

    /// <summary>Gives back what goes beyond the monthly cap.</summary>
    public const string Cap = "CAP";

    /// <summary>What <see cref="Primitives.Rounding"/> added or took, so that all lines add up to the payable amount.</summary>
    public const string Rounding = "ROUNDING";
}
