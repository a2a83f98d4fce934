using EPerformance.Application.Papers;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Section <c>Allowance</c> of the configuration.</summary>
public sealed record PeriodSettings
{
    public const string Section = "Allowance";

    /// <summary>Id of a policy under <c>policies/</c>; each month is calculated by the version in force on its first day. Without it no period can be closed.</summary>
    public string? Policy { get; init; }

    /// <summary>What the agency pays by.</summary>
    public PeriodKind Period { get; init; } = PeriodKind.Monthly;

    /// <summary>Whole civil days after the day of publication in which everybody may object; not negative.</summary>
    public int CheckDays { get; init; } = 3;

    /// <summary>
    /// Whole civil days after the last one of a period until the engine closes it, 1 to 60; <c>null</c> leaves closing to people. A period that a
    /// person has opened again waits for a person.
    /// </summary>
    public int? CloseAfterDays { get; init; }

    /// <summary>
    /// Whether who closed a period, or ordered it to be calculated again, may be one of its two signers. Without it a run needs three persons; an office of two says so here. What the
    /// engine closed by itself nobody ordered.
    /// </summary>
    public bool OrderingOfficerMaySign { get; init; }

    /// <summary>
    /// From closing to the first frozen fact. Longer than the gate remembers (<see cref="PeriodGate.Lifetime"/>) and a write that passed it can take
    /// (four attempts of ten seconds), with the rest for clocks that differ.
    /// </summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Buckets that one process works on at a time.</summary>
    public int BucketsAtOnce { get; init; } = 4;

    /// <summary>How many locked periods before it a period looks at again for differences (<i>rapel</i>); 0 for none.</summary>
    public int DifferencePeriods { get; init; } = 3;

    /// <summary>Whether a difference may be negative: what was paid too much is taken back.</summary>
    public bool NegativeDifferences { get; init; } = true;

    /// <summary>What stands on lists, slips and transfer files.</summary>
    public PaperSettings Papers { get; init; } = new();

    /// <summary>Western time, the last to end a day, so that nobody's check ends earlier than promised.</summary>
    internal PeriodPolicy Rules => new(CheckDays, AgencyZone.Wib);

    /// <exception cref="InvalidOperationException">The settings contradict themselves; the message names the setting.</exception>
    public void Check()
    {
        if (CheckDays is < 0 or > 90)
            throw new InvalidOperationException($"{Section}:CheckDays must be 0 to 90, not {CheckDays}.");
        if (CloseAfterDays is < 1 or > 60)
            throw new InvalidOperationException($"{Section}:CloseAfterDays must be 1 to 60, not {CloseAfterDays}.");
        if (!Enum.IsDefined(Period))
            throw new InvalidOperationException($"{Section}:Period must be Monthly or Quarterly.");
        if (Settling < PeriodGate.Lifetime || Settling > TimeSpan.FromHours(1))
            throw new InvalidOperationException($"{Section}:Settling must be {PeriodGate.Lifetime} to 01:00:00, not {Settling}.");
        if (BucketsAtOnce is < 1 or > 64)
            throw new InvalidOperationException($"{Section}:BucketsAtOnce must be 1 to 64, not {BucketsAtOnce}.");
        if (DifferencePeriods is < 0 or > 36)
            throw new InvalidOperationException($"{Section}:DifferencePeriods must be 0 to 36, not {DifferencePeriods}.");
        Papers.Check($"{Section}:Papers");
    }
}
