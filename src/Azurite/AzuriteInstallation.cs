using System.ComponentModel;
using System.Diagnostics;

namespace EPerformance.Azurite;

/// <summary>Where Node.js and Azurite are on this machine.</summary>
internal static class AzuriteInstallation
{
    private const string Script = "node_modules/azurite/dist/src/azurite.js";

    /// <summary>The start script of the pinned Azurite.</summary>
    /// <exception cref="AzuriteException">Not installed.</exception>
    public static string FindScript(string? repositoryRoot)
    {
        string[] starts = repositoryRoot is null ? [AppContext.BaseDirectory, Environment.CurrentDirectory] : [repositoryRoot];
        foreach (var start in starts)
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var script = Path.Combine(folder.FullName, Script);
                if (File.Exists(script))
                    return script;
            }
        }

        throw new AzuriteException(
            $"Azurite is not installed: no {Script} above {string.Join(" or ", starts)}. Run `npm ci` in the repository's root folder, " +
            "or give the connection string of a running storage.");
    }

    /// <summary>Starts node, with all three standard streams redirected.</summary>
    /// <exception cref="AzuriteException">There is no node.</exception>
    public static Process StartNode(string node, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(node, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        try
        {
            return Process.Start(start) ?? throw new AzuriteException($"{node} did not start.");
        }
        catch (Win32Exception error)
        {
            throw new AzuriteException(
                $"Node.js was not found ({node}). Install Node.js 22 LTS (https://nodejs.org, or `apt install nodejs npm`, or `brew install node`), " +
                "or set EPERFORMANCE_NODE to the executable, or give the connection string of a running storage.",
                error);
        }
    }
}
