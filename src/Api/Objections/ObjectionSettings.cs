using EPerformance.Application.Objections;
using EPerformance.Domain.Objections;

namespace EPerformance.Api.Objections;

/// <summary>Section <c>Objections</c> of the configuration: what the agency's decree says differently from <see cref="ObjectionPolicies.Defaults"/>.</summary>
public sealed class ObjectionSettings
{
    public const string Section = "Objections";

    /// <summary>By kind; what is not named stays as it is.</summary>
    public Dictionary<ObjectionKind, ObjectionRuleSettings> Kinds { get; init; } = [];

    /// <exception cref="InvalidOperationException">The settings contradict themselves.</exception>
    public ObjectionPolicies Policies() => new(ObjectionPolicies.Defaults.ByKind.ToDictionary(
        rule => rule.Key, rule => Kinds.GetValueOrDefault(rule.Key) is { } own ? Of(rule.Key, rule.Value, own) : rule.Value));

    private static ObjectionPolicy Of(ObjectionKind kind, ObjectionPolicy assumed, ObjectionRuleSettings own)
    {
        if (own.FileDays is < 1 or > 366 || own.DecideDays is < 1 or > 366 || own.Levels is < 0 or > 99)
            throw new InvalidOperationException($"{Section}:Kinds:{kind}: deadlines are 1 to 366 days, levels 0 (all) to 99");
        if (own.SilenceAccepts && kind != ObjectionKind.VerificationOutcome)
            throw new InvalidOperationException($"{Section}:Kinds:{kind}: silence may accept an objection to a line only; everything else needs somebody's judgement");
        return assumed with
        {
            File = new DayLimit(own.FileDays ?? assumed.File.Count, own.FileInWorkdays ?? assumed.File.Working),
            Decide = new DayLimit(own.DecideDays ?? assumed.Decide.Count, own.DecideInWorkdays ?? assumed.Decide.Working),
            Levels = own.Levels == 0 ? null : own.Levels,
            SilenceAccepts = own.SilenceAccepts,
        };
    }
}

/// <summary>One kind of objection.</summary>
public sealed class ObjectionRuleSettings
{
    /// <summary>Days after the owner was told.</summary>
    public int? FileDays { get; init; }

    public bool? FileInWorkdays { get; init; }

    /// <summary>Days of each level.</summary>
    public int? DecideDays { get; init; }

    public bool? DecideInWorkdays { get; init; }

    /// <summary>Levels that are asked, one above the other, before the last outcome; 0 for all.</summary>
    public int Levels { get; init; }

    /// <summary>The last outcome: the personnel office decides, or the objection counts as accepted (UU 30/2014 art. 77).</summary>
    public bool SilenceAccepts { get; init; }
}
