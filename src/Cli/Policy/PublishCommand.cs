using System.CommandLine;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;

namespace EPerformance.Cli.Policy;

/// <summary><c>policy publish</c>: a draft becomes a version that is never edited again.</summary>
internal static class PublishCommand
{
    public static Command Create(PolicyCommand.CommonOptions common)
    {
        var id = new Argument<string>("policy") { Description = "Id kebijakan di folder / id of a policy of the folder" };
        var folder = new Option<string>("--policies") { Description = "Folder kebijakan / folder of policies", DefaultValueFactory = _ => "policies" };
        var command = new Command("publish", "Terbitkan rancangan yang lolos periksa / publish a draft that passes the check") { id, common.On, folder, common.Language };
        command.SetAction(result =>
        {
            var screen = common.Screen(result);
            var path = result.GetRequiredValue(folder);
            try
            {
                if (!Directory.Exists(path))
                {
                    screen.Refuse($"folder {path} tidak ada", $"there is no folder {path}");
                    return ExitStatus.Unusable;
                }

                return Report(screen, new PublishPolicy(new PolicyLibrary(path, LawLibrary.Default), path).Run(result.GetRequiredValue(id), result.GetValue(common.On)));
            }
            catch (Exception blocked) when (blocked is IOException or UnauthorizedAccessException)
            {
                screen.Refuse($"berkas atau folder tidak dapat dipakai: {blocked.Message}", $"a file or folder cannot be used: {blocked.Message}");
                return ExitStatus.Unusable;
            }
        });
        return command;
    }

    private static int Report(Screen screen, PublishResult published)
    {
        foreach (var refusal in published.Refusals)
            screen.Errors.WriteLine($"{published.Check.File}:1: *: {refusal.In(screen.Language)}");
        if (published.Refusals.Count > 0)
            return ExitStatus.Unusable;
        screen.Output.WriteLine(screen.Say($"Diterbitkan: {published.Check.File} {published.Hash}", $"Published: {published.Check.File} {published.Hash}"));
        return ExitStatus.Done;
    }
}
