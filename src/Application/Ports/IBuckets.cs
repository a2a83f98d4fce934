using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>The equal parts into which the store divides people; jobs go through them one by one.</summary>
public interface IBuckets
{
    int Count { get; }

    /// <summary>0 to <see cref="Count"/>, exclusive.</summary>
    int Of(Nip nip);
}
