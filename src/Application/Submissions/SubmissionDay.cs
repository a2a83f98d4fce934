using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Names a submission: all activities of one person on one civil day.</summary>
public readonly record struct SubmissionDay(Nip Nip, DateOnly Day)
{
    public CivilMonth Month => CivilMonth.Of(Day);

    /// <summary>As the approval item is called: <c>nip|yyyy-MM-dd</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Nip}|{Day:yyyy-MM-dd}");
}
