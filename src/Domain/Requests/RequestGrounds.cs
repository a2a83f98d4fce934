using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>What a request is judged by, at one instant: the caller has looked it up.</summary>
/// <param name="Today">The civil day at the owner's place of work.</param>
/// <param name="Clock">Time of that day there.</param>
/// <param name="LastDayToSend">By the rule of the kind; <c>null</c> for any time.</param>
/// <param name="People">Everybody whom the request names or is to be decided for.</param>
public sealed record RequestGrounds(DateOnly Today, TimeOnly Clock, DateOnly? LastDayToSend, IReadOnlyDictionary<Nip, PersonGrounds> People);

/// <param name="Since">First day of service.</param>
/// <param name="IsEmployed">On all of the days.</param>
/// <param name="Workdays">Working days among the days that are asked for, by year.</param>
/// <param name="Held">Without the request itself.</param>
/// <param name="Leave">Annual leave of the years concerned, without the request itself; empty for other kinds.</param>
public sealed record PersonGrounds(
    DateOnly Since, bool IsEmployed, IReadOnlyDictionary<int, int> Workdays, IReadOnlyList<Held> Held, IReadOnlyList<LeaveYear> Leave);
