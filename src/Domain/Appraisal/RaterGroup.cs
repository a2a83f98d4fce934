namespace EPerformance.Domain.Appraisal;

/// <summary>From where somebody sees a person's behaviour.</summary>
public enum RaterGroup
{
    /// <summary>The person: for the dialogue, never part of the rating.</summary>
    Self,

    Superior,

    Peer,

    Subordinate,
}
