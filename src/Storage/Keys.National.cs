using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <content>Files for the national systems.</content>
public static partial class Keys
{
    /// <summary>Which files were given to whom, as audit rows alone: <c>exports</c> / <c>A!instant!nip!kind</c>.</summary>
    public static class NationalExports
    {
        public const string Table = "NationalExports";

        public const string Partition = "exports";

        public static EntityKey Export(DateTimeOffset at, Nip by, string kind) => new(Partition, $"A!{KeyTime.Instant(at)}!{Of(by)}!{kind}");
    }
}
