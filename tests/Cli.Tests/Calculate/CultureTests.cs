using System.Globalization;
using EPerformance.TestKit;

namespace EPerformance.Cli.Tests.Calculate;

/// <summary>Results depend on neither the culture nor the zone of the machine.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Results_are_the_same_bytes_under_every_culture(string culture)
    {
        using var plain = new CliRun();
        using var foreign = new CliRun();
        Assert.Equal(0, plain.Run("kaur-3-2022", Golden.Bundle("bundle-2026-03"), "2026-03", days: true));

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(0, foreign.Run("kaur-3-2022", Golden.Bundle("bundle-2026-03"), "2026-03", days: true));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }

        foreach (var file in new[] { "allowance.csv", "allowance.json", "days.csv" })
            Assert.Equal(File.ReadAllBytes(Path.Combine(plain.Out, file)), File.ReadAllBytes(Path.Combine(foreign.Out, file)));
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Asia/Jayapura")]
    public void Results_are_the_same_bytes_in_every_zone_of_the_machine(string zone)
    {
        using var plain = new CliRun();
        Assert.Equal(0, plain.Run("kaur-3-2022", Golden.Bundle("bundle-2026-03"), "2026-03"));
        var elsewhere = Path.Combine(plain.Out, "elsewhere");
        var program = new System.Diagnostics.ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "eperformance"))
        {
            ArgumentList = { "calculate", "--policy", "kaur-3-2022", "--data", Golden.Bundle("bundle-2026-03"), "--month", "2026-03", "--out", elsewhere },
            Environment = { ["TZ"] = zone },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        using var process = System.Diagnostics.Process.Start(program)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        foreach (var file in new[] { "allowance.csv", "allowance.json" })
            Assert.Equal(File.ReadAllBytes(Path.Combine(plain.Out, file)), File.ReadAllBytes(Path.Combine(elsewhere, file)));
    }
}
