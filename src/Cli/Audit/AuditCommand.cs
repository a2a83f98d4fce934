using System.CommandLine;

namespace EPerformance.Cli.Audit;

/// <summary><c>eperformance audit</c>: what was recorded, looked at from outside the program.</summary>
public static class AuditCommand
{
    public static Command Create(TextWriter output, TextWriter errors) =>
        new("audit", "Jejak audit: periksa segel / the audit trail: verify its seals") { VerifyCommand.Create(output, errors) };
}
