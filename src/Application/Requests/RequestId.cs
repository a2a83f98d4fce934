using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Requests;

/// <summary>Names a request.</summary>
/// <param name="Owner">Who made it, or for whom an officer made it.</param>
/// <param name="Day">The first day that it was made for; the request is kept under its month.</param>
/// <param name="Id">1 to 64 letters, digits and <c>. _ -</c>.</param>
public readonly record struct RequestId(Nip Owner, DateOnly Day, string Id)
{
    public CivilMonth Month => CivilMonth.Of(Day);

    public ItemRef Ref => new(Owner, Day, Id);

    public static RequestId Of(ItemRef item) => new(item.Nip, item.Day, item.Request ?? throw new ArgumentException($"{item} is no request", nameof(item)));

    /// <summary>The id of the request that a client makes under a key: made again, it is the same one.</summary>
    public static string From(Nip by, string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{by} {key}")))[..20];

    public override string ToString() => Ref.ToString();
}
