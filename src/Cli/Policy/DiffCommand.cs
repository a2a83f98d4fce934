using System.CommandLine;
using System.Text.Json;
using EPerformance.Application.PolicyTools;
using EPerformance.Cli.Calculate;

namespace EPerformance.Cli.Policy;

/// <summary><c>policy diff</c>: what one policy says otherwise than another.</summary>
internal static class DiffCommand
{
    public static Command Create(PolicyCommand.CommonOptions common)
    {
        var before = new Argument<string>("before") { Description = "Kebijakan lama / the old policy, id or file" };
        var after = new Argument<string>("after") { Description = "Kebijakan baru / the new policy, id or file" };
        var beforeOn = new Option<DateOnly?>("--before-on") { Description = "Versi lama pada tanggal ini / version of the old one on this date" };
        var command = new Command("diff", "Bandingkan dua kebijakan / compare two policies") { before, after, beforeOn, common.On, common.Folder, common.Json, common.Language };
        command.SetAction(result =>
        {
            var screen = common.Screen(result);
            var diff = new DiffPolicies(common.Library(result)).Run(
                result.GetRequiredValue(before), result.GetRequiredValue(after), result.GetValue(beforeOn), result.GetValue(common.On));
            if (result.GetValue(common.Json))
                screen.Output.WriteLine(JsonSerializer.Serialize(diff, PolicyToolsJson.Readable.PolicyDiff));
            else if (diff.Problems.Count == 0)
                DiffView.Write(screen, diff);
            new ProblemReport(screen.Errors, screen.Language).Add(diff.Problems, []);
            return diff.Problems.Count == 0 ? ExitStatus.Done : ExitStatus.Unusable;
        });
        return command;
    }
}
