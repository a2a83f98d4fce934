using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Threading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Runs `npm ci` in the repository's root unless somebody else just did. Compiled by MSBuild when it is needed.</summary>
public sealed class InstallNodeModules : Task
{
    private const string WhatToDo =
        "Install Node.js 22 LTS with npm (https://nodejs.org, or `apt install nodejs npm`, or `brew install node`) and build again, " +
        "or build with -p:InstallAzurite=false and give a storage connection string when running.";

    public string Root { get; set; }

    /// <summary>Written last; newer than package-lock.json means that the installation is complete and current.</summary>
    public string Stamp { get; set; }

    public override bool Execute()
    {
        using (WaitForTurn())
        {
            if (File.Exists(Stamp) && File.GetLastWriteTimeUtc(Stamp) >= File.GetLastWriteTimeUtc(Path.Combine(Root, "package-lock.json")))
                return true;
            Log.LogMessage(MessageImportance.High, "Installing Azurite, the local storage emulator (npm ci, once) ...");
            if (!RunNpm())
                return false;
            File.WriteAllText(Stamp, "");
            return true;
        }
    }

    // A lock of the operating system: it goes with its process, so a build that was killed leaves nothing to clean up.
    private FileStream WaitForTurn()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, ".azurite")).FullName;
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "install.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                Thread.Sleep(200);
            }
        }
    }

    private bool RunNpm()
    {
        // No install scripts: Azurite needs none, and code from elsewhere should not run in a build.
        const string arguments = "ci --ignore-scripts --no-audit --no-fund --loglevel=error";
        var windows = Path.DirectorySeparatorChar == '\\';
        var start = new ProcessStartInfo(windows ? "cmd.exe" : "npm", windows ? "/c npm " + arguments : arguments)
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using (var npm = Process.Start(start))
            {
                npm.OutputDataReceived += (_, line) => LogLine(line.Data);
                npm.BeginOutputReadLine();
                var errors = npm.StandardError.ReadToEnd();
                npm.WaitForExit();
                if (npm.ExitCode == 0)
                    return true;
                Log.LogError("`npm ci` for Azurite failed with code {0}. Is the npm registry reachable? {1} npm said: {2}", npm.ExitCode, WhatToDo, errors.Trim());
            }
        }
        catch (Win32Exception)
        {
            Log.LogError("npm was not found; it installs Azurite, the local storage emulator. {0}", WhatToDo);
        }

        return false;
    }

    private void LogLine(string line)
    {
        if (!string.IsNullOrWhiteSpace(line))
            Log.LogMessage(MessageImportance.Low, "{0}", line);
    }
}
