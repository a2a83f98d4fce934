using System.Diagnostics;

namespace EPerformance.Infra.Tests.Scripts;

/// <summary><c>infra/instance.sh</c> with an <c>az</c> that writes down what it is asked and answers as told. Says nothing about the real Azure.</summary>
internal sealed class FakeAzure : IDisposable
{
    private const string Program = """
        #!/bin/bash
        echo "$*" >>"$AZ_LOG"
        case "$*" in
        *"sub list"*) [ -z "$AZ_BROKEN" ] || exit 1; echo "$AZ_DEPLOYED" ;;
        *lockAnchors*) echo "$AZ_LOCKS" ;;
        *"sub show"*) echo something ;;
        *"immutability-policy show"*state*) echo "$AZ_STATE" ;;
        *"immutability-policy show"*etag*) echo the-etag ;;
        esac
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("eperformance-az-");

    public FakeAzure()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "left out: the scripts are for bash on Linux");
        var program = Path.Combine(_folder.FullName, "az");
        File.WriteAllText(program, Program.ReplaceLineEndings("\n"));
        if (OperatingSystem.IsLinux())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.WriteAllText(Log, "");
    }

    /// <summary>Every command given to Azure, in order.</summary>
    public IReadOnlyList<string> Asked => File.ReadAllLines(Log);

    private string Log => Path.Combine(_folder.FullName, "log");

    /// <param name="deployed">Whether there was a deployment before.</param>
    /// <param name="state">Of the policy over the anchors.</param>
    /// <param name="locks">Whether the instance asks for a locked policy.</param>
    /// <param name="broken">Whether Azure does not answer.</param>
    /// <returns>The exit code.</returns>
    public int Run(string command, string agency, bool deployed = true, string state = "", bool locks = true, bool broken = false)
    {
        var start = new ProcessStartInfo("bash", [Path.Combine(Checkout.Root, "infra", "instance.sh"), command, agency])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["PATH"] = $"{_folder.FullName}:{Environment.GetEnvironmentVariable("PATH")}",
                ["AZ_LOG"] = Log,
                ["AZ_DEPLOYED"] = deployed ? "there" : "",
                ["AZ_STATE"] = state,
                ["AZ_LOCKS"] = locks ? "true" : "false",
                ["AZ_BROKEN"] = broken ? "yes" : "",
            },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        errors.Wait();
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
