using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using Azure.Identity;
using EPerformance.Application.Audit;
using EPerformance.Cli.Policy;
using EPerformance.Storage;
using EPerformance.Storage.Audit;

namespace EPerformance.Cli.Audit;

/// <summary><c>audit verify</c>: compares every audit row with its seal, against the storage itself. Reads only.</summary>
internal static class VerifyCommand
{
    /// <summary>So that no key has to stand on a command line.</summary>
    private const string Variable = "EPERFORMANCE_STORAGE";

    public static Command Create(TextWriter output, TextWriter errors)
    {
        var connection = new Option<string?>("--connection") { Description = $"Azurite atau akun berkunci; bawaan dari {Variable} / connection string, from {Variable} when not given" };
        var account = new Option<string?>("--account") { Description = "Akun di Azure, masuk lewat az login / account in Azure, signed in with az login" };
        var suffix = new Option<string>("--endpoint-suffix") { DefaultValueFactory = _ => "core.windows.net" };
        var prefix = new Option<string>("--prefix") { Description = "Awalan instansi / prefix of the instance", DefaultValueFactory = _ => "" };
        var root = new Option<string?>("--root") { Description = "Akar yang dicatat di luar sistem / a root that was noted outside of the system" };
        var language = new Option<string>("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };
        language.AcceptOnlyFromAmong("id", "en");
        var command = new Command("verify", "Bandingkan setiap baris dengan segelnya / compare every row with its seal") { connection, account, suffix, prefix, root, language };
        command.SetAction((result, stop) =>
        {
            var settings = new StorageSettings
            {
                ConnectionString = result.GetValue(account) is null ? result.GetValue(connection) ?? Environment.GetEnvironmentVariable(Variable) : null,
                AccountName = result.GetValue(account),
                EndpointSuffix = result.GetRequiredValue(suffix),
                Prefix = result.GetRequiredValue(prefix),
            };
            return RunAsync(new Screen(output, errors, result.GetRequiredValue(language)), settings, result.GetValue(root), stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(Screen screen, StorageSettings settings, string? root, CancellationToken stop)
    {
        if (root is not null && !Seal.IsRoot(root))
        {
            screen.Refuse(AuditViolations.RootUnusable.Message.Id, AuditViolations.RootUnusable.Message.En);
            return ExitStatus.Unusable;
        }

        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            screen.Refuse("audit verify tidak tersedia dalam program asli mesin; pakai dotnet run --project src/Cli", "the native program cannot verify; use dotnet run --project src/Cli");
            return ExitStatus.Unusable;
        }

        try
        {
            using var clients = Open(settings);
            return Report(screen, await new VerifyAudit(new AuditRows(clients), new AuditSeals(clients)).RunAsync(root, stop).ConfigureAwait(false));
        }
        catch (Exception unreachable) when (unreachable is ArgumentException or FormatException or RequestFailedException or AuthenticationFailedException or AggregateException)
        {
            screen.Refuse($"penyimpanan tidak dapat dipakai: {unreachable.Message}", $"the storage cannot be used: {unreachable.Message}");
            return ExitStatus.Unusable;
        }
    }

    /// <exception cref="ArgumentException">The settings name no storage.</exception>
    private static StorageClients Open(StorageSettings settings)
    {
        try
        {
            TokenCredential? credential = settings.AccountName is null ? null : new AzureCliCredential();
            return new StorageClients(settings, credential);
        }
        catch (InvalidOperationException unusable)
        {
            throw new ArgumentException(unusable.Message, unusable);
        }
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
