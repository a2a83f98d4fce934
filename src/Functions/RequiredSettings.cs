namespace EPerformance.Functions;

/// <summary>What must be set before anything is served. All that is missing is said at once.</summary>
internal static class RequiredSettings
{
    /// <exception cref="InvalidOperationException">Something is missing; the message names every setting.</exception>
    public static void Check(IConfiguration configuration)
    {
        var missing = Missing(configuration).ToList();
        if (missing.Count > 0)
            throw new InvalidOperationException(string.Join(Environment.NewLine, missing));
    }

    private static IEnumerable<string> Missing(IConfiguration configuration)
    {
        if (!IsSet(configuration, "AzureWebJobsStorage") && !configuration.GetSection("AzureWebJobsStorage").GetChildren().Any(part => part.Value is { Length: > 0 }))
            yield return "AzureWebJobsStorage is missing: the account of the task hub, as a connection string or as AzureWebJobsStorage__accountName for the identity of the host.";
        if (!IsSet(configuration, "Storage:ConnectionString") && !IsSet(configuration, "Storage:AccountName"))
            yield return "Storage__AccountName is missing: the account of the instance's data (Storage__ConnectionString for a local one).";
        if (!configuration.GetSection("Security:Tenants").GetChildren().Any() && !configuration.GetValue<bool>("Security:DevelopmentTokens"))
            yield return "Security__Tenants__0__TenantId and Security__Tenants__0__ClientId are missing: nobody could sign in.";
        // Triggers listen in the account of AzureWebJobsStorage, to names as they stand.
        if (IsSet(configuration, "Storage:Prefix"))
            yield return "Storage__Prefix is set: the triggers of queues know no prefix. One instance is one account here.";
        if (IsSet(configuration, "Storage:AccountName") && configuration["AzureWebJobsStorage:accountName"] is { Length: > 0 } host && host != configuration["Storage:AccountName"])
            yield return "AzureWebJobsStorage__accountName and Storage__AccountName differ: the triggers of queues would listen in an account to which nobody sends.";
    }

    private static bool IsSet(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 };
}
