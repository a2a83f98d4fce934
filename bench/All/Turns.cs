namespace EPerformance.Bench.All;

/// <summary>
/// Arms of several sizes do their parts in turn, spread evenly: of ten parts beside one, five come before it. The machine is faster or slower by half for minutes, and so for all of them: arms that ran one after the
/// other would be compared by that.
/// </summary>
internal static class Turns
{
    /// <returns>What all parts of each arm spent.</returns>
    public static async Task<IReadOnlyList<ArmResult>> TakeAsync(IEnumerable<Task<Arm>> starting)
    {
        await using var arms = await AllOf<Arm>.StartAsync(starting);
        var spent = Enumerable.Range(0, arms.Count).Select(_ => new List<ArmResult>()).ToList();
        var turns = spent.SelectMany((_, arm) => Enumerable.Range(0, arms[arm].Parts).Select(part => (Arm: arm, At: (part + 0.5) / arms[arm].Parts)));
        foreach (var turn in turns.OrderBy(turn => turn.At))
            spent[turn.Arm].Add(await arms[turn.Arm].NextAsync());
        return [.. spent.Select(ArmResult.Sum)];
    }
}
