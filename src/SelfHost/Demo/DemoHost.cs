using EPerformance.SelfHost.Azurite;

namespace EPerformance.SelfHost.Demo;

/// <summary>
/// The host that the demo runs on: Development, with a storage of its own beside that of other development, so that sixty invented people
/// never come near real ones.
/// </summary>
internal static class DemoHost
{
    public const string Switch = "--demo", LanguageSwitch = "--lang";

    /// <summary>Of the arguments what is left for the host, with the settings that make it the demo's.</summary>
    /// <exception cref="StartException">The arguments name a storage that may hold real people.</exception>
    public static string[] Arguments(IReadOnlyList<string> args, DemoAgency agency)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine([.. args]).Build();
        var connection = configuration["Storage:ConnectionString"];
        if (configuration["Storage:AccountName"] is { Length: > 0 } || (connection is { Length: > 0 } && !IsLocal(connection)))
            throw new StartException("--demo imports invented people, so it runs on a local storage only. Leave out Storage:AccountName and Storage:ConnectionString.");
        return
        [
            "--environment=Development", "--Security:DevelopmentTokens=true", "--Development:SettableClock=true", "--Jobs:AwaitClock=true", $"--Allowance:Policy={agency.Story.Policy}",
            "--Api:BurstPerCaller=100000", "--Api:PerSecondPerCaller=100000", "--Logging:LogLevel:Default=Warning", $"--{LocalStorage.DataFolderSetting}=.azurite-demo", .. args,
        ];
    }

    /// <summary>The arguments without those that are only the demo's, and the language.</summary>
    public static (string[] Host, DemoLanguage Language) Split(IReadOnlyList<string> args)
    {
        var rest = args.Where(arg => arg != Switch).ToList();
        var at = rest.FindIndex(arg => arg == LanguageSwitch || arg.StartsWith(LanguageSwitch + "=", StringComparison.Ordinal));
        if (at < 0)
            return ([.. rest], new DemoLanguage("id"));
        var isJoined = rest[at].Contains('=', StringComparison.Ordinal);
        var code = isJoined ? rest[at].Split('=')[1] : rest.ElementAtOrDefault(at + 1);
        if (code is not ("id" or "en"))
            throw new StartException("--lang is id or en.");
        rest.RemoveRange(at, isJoined ? 1 : 2);
        return ([.. rest], new DemoLanguage(code));
    }

    private static bool IsLocal(string connection) =>
        connection.Contains("AccountName=devstoreaccount1", StringComparison.Ordinal) || connection.Contains("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase);
}
