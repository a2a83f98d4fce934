using System.Globalization;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Requests;

/// <summary>
/// When somebody's service began: the first known assignment, or the month of appointment in the NIP (digits 9 to 14 of the form that BKN issues), whichever is earlier, because an
/// import may begin with the present assignment. In the NIP of a PPPK these digits are no month, and the assignment counts.
/// </summary>
internal static class ServiceStart
{
    public static DateOnly Of(Person person)
    {
        var assigned = person.Assignments.Count == 0 ? DateOnly.MaxValue : person.Assignments[0].Days.From;
        return Appointed(person.Nip) is { } appointed && appointed < assigned ? appointed : assigned;
    }

    private static DateOnly? Appointed(Nip nip) =>
        nip.IsAsnForm && DateOnly.TryParseExact($"{nip.Value[8..14]}01", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
