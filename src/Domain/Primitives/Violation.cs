namespace EPerformance.Domain.Primitives;

/// <summary>
/// A refusal as a value: a stable code that clients and tests may rely on, and the reason in both languages.
/// A bug is an exception; a person asking for something that the rules do not allow is a violation.
/// </summary>
/// <param name="Code">Area and number, for example <c>APR-003</c>. Never reused with another meaning.</param>
/// <param name="Message">Why, in words that the person concerned understands.</param>
public sealed record Violation(string Code, Text Message)
{
    public Violation(string code, string id, string en)
        : this(code, new Text(id, en))
    {
    }
}
