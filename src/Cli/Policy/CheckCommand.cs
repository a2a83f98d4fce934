using System.CommandLine;
using System.Text.Json;
using EPerformance.Application.PolicyTools;

namespace EPerformance.Cli.Policy;

/// <summary><c>policy check</c>: every fault and every missing value at once; status 2 when a policy cannot be used.</summary>
internal static class CheckCommand
{
    public static Command Create(PolicyCommand.CommonOptions common)
    {
        var names = new Argument<string[]>("policy") { Description = "Id atau berkas; kosong = semua / ids or files; none = all", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("check", "Periksa berkas kebijakan / check policy files") { names, common.On, common.Folder, common.Json, common.Language };
        command.SetAction(result =>
        {
            var tool = new CheckPolicy(common.Library(result));
            var asked = result.GetValue(names) ?? [];
            var checks = asked.Length == 0 ? tool.RunAll() : [.. asked.Select(name => tool.Run(name, result.GetValue(common.On)))];
            var screen = common.Screen(result);
            if (result.GetValue(common.Json))
                screen.Output.WriteLine(JsonSerializer.Serialize(checks, PolicyToolsJson.Readable.IReadOnlyListPolicyCheck));
            else
                CheckView.Write(screen, checks);
            return checks.All(check => check.IsUsable) ? ExitStatus.Done : ExitStatus.Unusable;
        });
        return command;
    }
}
