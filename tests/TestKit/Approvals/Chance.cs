using EPerformance.Application.Access;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Approvals;

/// <summary>What happens to whom in a <see cref="ChangingAgency"/>, by a stated seed, and what was seen of it.</summary>
public sealed class Chance(int seed)
{
    public static readonly IReadOnlyList<Nip> People = [.. new[] { "1", "2", "3", "4", "5", "9" }.Select(Nip.Parse)];
    public static readonly IReadOnlyList<Nip> Owners = [.. new[] { "2", "3", "4", "5" }.Select(Nip.Parse)];

    /// <summary>Of the personnel office, and nobody's subordinate.</summary>
    public static readonly Actor Office = new(Nip.Parse("SDM"), Domain.Approvals.Office.Hr);

    private readonly Random _random = new(seed);

    /// <summary>How often something was looked at and stood where it belongs, by where that was.</summary>
    public Dictionary<string, int> Seen { get; } = [];

    /// <param name="below">Exclusive.</param>
    public int Next(int below) => _random.Next(below);

    public T Any<T>(IReadOnlyList<T> some) => some[_random.Next(some.Count)];

    public void Saw(string what) => Seen[what] = Seen.GetValueOrDefault(what) + 1;

    public void Check(bool holds, Func<string> what)
    {
        if (!holds)
            throw new InvalidOperationException($"seed {seed}: {what()}");
    }

    public static Caller AsCaller(Nip nip) => nip == Office.Nip ? new Caller("sdm", nip, Role.Employee | Role.Hr, null) : new Caller(nip.Value, nip, Role.Employee, null);
}
