using System.CommandLine;
using System.Text.Json;
using EPerformance.Application.PolicyTools;
using EPerformance.Cli.Calculate;

namespace EPerformance.Cli.Policy;

/// <summary><c>policy explain</c>: the decree in plain sentences with worked examples.</summary>
internal static class ExplainCommand
{
    public static Command Create(PolicyCommand.CommonOptions common)
    {
        var name = new Argument<string>("policy") { Description = "Id atau berkas / id or file" };
        var command = new Command("explain", "Jelaskan kebijakan dengan kalimat biasa / explain a policy in plain sentences") { name, common.On, common.Folder, common.Json, common.Language };
        command.SetAction(result =>
        {
            var screen = common.Screen(result);
            var explanation = new ExplainPolicy(common.Library(result)).Run(result.GetRequiredValue(name), result.GetValue(common.On));
            if (result.GetValue(common.Json))
                screen.Output.WriteLine(JsonSerializer.Serialize(explanation, PolicyToolsJson.Readable.PolicyExplanation));
            else if (explanation.Problems.Count == 0)
                ExplainView.Write(screen, explanation);
            new ProblemReport(screen.Errors, screen.Language).Add(explanation.Problems, []);
            return explanation.Problems.Count == 0 ? ExitStatus.Done : ExitStatus.Unusable;
        });
        return command;
    }
}
