using System.Security.Cryptography;
using System.Text;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Facts, a policy or a mistake of the program beyond what anybody foresaw, while one person is worked on: that person is shown to the personnel office with a
/// reference, the others get their pay. For pure work only: what a store throws concerns everybody and is tried again.
/// </summary>
internal sealed class Unforeseen(IUnforeseenLog? log)
{
    /// <summary>Without a log, for trials that nobody is paid by.</summary>
    public static Unforeseen Unlogged { get; } = new(null);

    /// <summary>Everything but the end of the work and of the process.</summary>
    public static bool IsOfOnePerson(Exception error) => error is not (OperationCanceledException or OutOfMemoryException);

    /// <summary>The reason for the list; the same mistake at the same place has the same reference, whomever it hits and however often it is tried.</summary>
    public Text ReasonOf(Exception error)
    {
        var reference = ReferenceOf(error);
        log?.Write(reference, error);
        return new Text($"perhitungan gagal (rujukan {reference}): {error.Message}", $"the calculation failed (reference {reference}): {error.Message}");
    }

    internal static string ReferenceOf(Exception error)
    {
        // The method without its file and line: those are not there in every build.
        var place = (error.StackTrace ?? "").Split('\n')[0].Split(" in ")[0].Trim();
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{error.GetType().FullName} {place}")).AsSpan(0, 4));
    }
}

/// <summary>Where programmers find what an office only sees by its reference.</summary>
public interface IUnforeseenLog
{
    void Write(string reference, Exception error);
}
