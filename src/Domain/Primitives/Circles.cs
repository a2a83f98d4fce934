namespace EPerformance.Domain.Primitives;

/// <summary>Whether arrows run in a circle: relations that must have a beginning and an end.</summary>
public static class Circles
{
    /// <summary>One circle, in the order of its arrows; <c>null</c> when there is none. Looks at every node and arrow once, and calls itself never: depth is no limit.</summary>
    /// <param name="next">Where the arrows of a node lead; also to nodes that <paramref name="nodes"/> does not name.</param>
    public static IReadOnlyList<T>? Find<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var done = new HashSet<T>();
        foreach (var start in nodes)
        {
            if (done.Contains(start))
                continue;
            var path = new List<T> { start };
            var on = new HashSet<T> { start };
            var open = new Stack<IEnumerator<T>>([next(start).GetEnumerator()]);
            while (open.TryPeek(out var arrows))
            {
                if (!arrows.MoveNext())
                {
                    open.Pop();
                    on.Remove(path[^1]);
                    done.Add(path[^1]);
                    path.RemoveAt(path.Count - 1);
                }
                else if (on.Contains(arrows.Current))
                {
                    return path[path.IndexOf(arrows.Current)..];
                }
                else if (!done.Contains(arrows.Current))
                {
                    path.Add(arrows.Current);
                    on.Add(arrows.Current);
                    open.Push(next(arrows.Current).GetEnumerator());
                }
            }
        }

        return null;
    }
}
