namespace EPerformance.SelfHost.Pages;

/// <summary>Section <c>Pages</c> of the configuration.</summary>
public sealed class PagesSettings
{
    public const string Section = "Pages";

    /// <summary>False serves the simple page although the pages are built.</summary>
    public bool Built { get; init; } = true;

    /// <summary>The built pages; null looks for <c>src/Web/dist</c> of the checkout, then for <c>web</c> beside the program.</summary>
    public string? Folder { get; init; }

    /// <summary>Where people sign in, for example <c>https://login.microsoftonline.com/{tenant}/v2.0</c>. Null in Development, where a token is made for anybody.</summary>
    public string? Authority { get; init; }

    /// <summary>The pages' own registration at the authority, a public client.</summary>
    public string? ClientId { get; init; }

    /// <summary>What the pages ask for: the API's scope.</summary>
    public string? Scope { get; init; }
}
