using System.CommandLine;
using System.Globalization;
using EPerformance.Application.Audit;
using EPerformance.Cli.Instance;
using EPerformance.Cli.Policy;
using EPerformance.Storage.Audit;

namespace EPerformance.Cli.Audit;

/// <summary><c>audit verify</c>: compares every audit row with its seal, against the storage itself. Reads only.</summary>
internal static class VerifyCommand
{
    public static Command Create(TextWriter output, TextWriter errors)
    {
        var options = new InstanceOptions();
        var root = new Option<string?>("--root") { Description = "Akar yang dicatat di luar sistem / a root that was noted outside of the system" };
        var command = new Command("verify", "Bandingkan setiap baris dengan segelnya / compare every row with its seal") { root };
        options.AddTo(command, withCounts: false);
        command.SetAction((parsed, stop) =>
        {
            var (screen, noted) = (options.Screen(parsed, output, errors), parsed.GetValue(root));
            if (noted is null || Seal.IsRoot(noted))
                return options.WithStorageAsync(parsed, screen, "audit verify", async clients => Report(screen, await new VerifyAudit(new AuditRows(clients), new AuditSeals(clients)).RunAsync(noted, stop).ConfigureAwait(false)));
            screen.Refuse(AuditViolations.RootUnusable.Message.Id, AuditViolations.RootUnusable.Message.En);
            return Task.FromResult(ExitStatus.Unusable);
        });
        return command;
    }

    private static int Report(Screen screen, AuditVerification done)
    {
        foreach (var finding in done.Findings)
            screen.Output.WriteLine(finding.Text.In(screen.Language));
        var until = done.SealedUntil?.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "-";
        screen.Output.WriteLine(screen.Say(
            $"{done.Seals} segel, {done.SealedRows} baris tersegel sampai {until}, {done.UnsealedRows} belum tersegel, {done.Findings.Count} temuan",
            $"{done.Seals} seals, {done.SealedRows} rows sealed until {until}, {done.UnsealedRows} not sealed yet, {done.Findings.Count} findings"));
        if (done.Root is not null)
            screen.Output.WriteLine(screen.Say($"Akar (catat di luar sistem): {done.Root}", $"Root (note it outside of the system): {done.Root}"));
        return done.IsSound ? ExitStatus.Done : ExitStatus.Unsound;
    }
}
