using System.Globalization;
using EPerformance.Application.Periods;

namespace EPerformance.Application.Papers;

public enum PaperStatus
{
    /// <summary>Of a version that can still be replaced, or has been.</summary>
    Draft,

    /// <summary>Of the locked version.</summary>
    Final,

    /// <summary>Of a shadow period: never paid.</summary>
    Shadow,
}

/// <summary>What a paper is of. Nothing in it depends on when or by whom the paper is made, so that a locked run gives the same bytes for ever.</summary>
/// <param name="Hash">SHA-256 of <c>allowance.csv</c> of the version, in hexadecimal: whoever has that file can check it.</param>
/// <param name="CalculatedAt">When the run was recorded.</param>
public sealed record PaperIdentity(PeriodId Period, int Version, string RunId, string Hash, PaperStatus Status, DateTimeOffset CalculatedAt)
{
    /// <summary>Stands on every page; empty for a final paper.</summary>
    public string Mark => Status switch
    {
        PaperStatus.Draft => "DRAF - BELUM DIKUNCI",
        PaperStatus.Shadow => "BAYANGAN - TIDAK DIBAYARKAN",
        _ => "",
    };

    /// <summary>The line that identifies every page.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"Periode {Period} | Versi {Version} | Perhitungan {RunId}, {When(CalculatedAt)} | SHA-256 {Hash}");

    /// <summary>An instant in western time, to the minute.</summary>
    public static string When(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " WIB";
}
