using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>What somebody objects to, as its owner says it.</summary>
/// <param name="Day">
/// Of the line or of the attendance; of an allowance the first day of its period; of an appraisal or a class the day on which the owner was told.
/// </param>
/// <param name="Line">Id of a line of activities; <c>null</c> for everything else.</param>
/// <param name="Period">Of an allowance (<c>2026-03</c>) or an appraisal (the agency's name of it); <c>null</c> for everything else.</param>
/// <param name="In">Of attendance: when the owner says to have come, on the wall clock of the place of work.</param>
/// <param name="Out">Of attendance: when the owner says to have left.</param>
/// <param name="Document">Evidence by number or address; empty for none.</param>
public sealed record ObjectionMatter(ObjectionKind Kind, DateOnly Day, string? Line, string? Period, TimeOnly? In, TimeOnly? Out, string Document)
{
    /// <summary>Whether an acceptance by itself corrects the facts: a line counts, or punches are there. Everything else the personnel office carries out.</summary>
    public bool CorrectsItself => Kind == ObjectionKind.VerificationOutcome || (Kind == ObjectionKind.Attendance && (In ?? Out) is not null);
}

/// <summary>Names an objection. Against one decision there is one: its id follows from what is contested, so raising it twice raises it once.</summary>
/// <param name="Day">See <see cref="ObjectionMatter.Day"/>; the objection is kept under its month.</param>
/// <param name="Id">1 to 64 letters, digits and <c>. _ -</c>.</param>
public readonly record struct ObjectionId(Nip Owner, DateOnly Day, string Id)
{
    public CivilMonth Month => CivilMonth.Of(Day);

    public ItemRef Ref => new(Owner, Day, Objection: Id);

    public static ObjectionId Of(ItemRef item) => new(item.Nip, item.Day, item.Objection ?? throw new ArgumentException($"{item} is no objection", nameof(item)));

    /// <param name="subject">See <see cref="ObjectionCase.Subject"/>.</param>
    public static ObjectionId Of(Nip owner, ObjectionMatter matter, string subject) =>
        new(owner, matter.Day, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{matter.Kind} {subject}")))[..20]);

    public override string ToString() => Ref.ToString();
}
