using System.Security.Cryptography;
using System.Text;
using EPerformance.Application.Submissions;
using EPerformance.Storage;

namespace EPerformance.Functions.Engine;

/// <summary>
/// Name of the orchestration of an item: always the same for the same item, and without the person's number, because the Functions host writes names of instances
/// into its logs, which leave the storage.
/// </summary>
internal static class InstanceName
{
    private const int Digits = 32;

    public static string Of(ItemRef item)
    {
        var key = ItemKey.Of(item).ToString();
        return $"{key[..2]}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Digits]}";
    }
}
