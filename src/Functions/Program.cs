using EPerformance.Functions;
using EPerformance.Functions.Telemetry;
using EPerformance.Storage;
using Microsoft.Azure.Functions.Worker.Builder;

try
{
    var builder = FunctionsApplication.CreateBuilder(args);
    builder.ConfigureFunctionsWebApplication();
    builder.UseMiddleware<TimerRuns>();
    Composition.Add(builder.Services, builder.Configuration, builder.Environment);
    using var app = builder.Build();
    await BucketCountMark.CheckAsync(app.Services.GetRequiredService<StorageClients>());
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is InvalidOperationException or ArgumentException)
{
    // The settings do not allow it. The Functions host shows what is written here.
    await Console.Error.WriteLineAsync(refused.Message);
    return 2;
}
