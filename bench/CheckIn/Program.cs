using EPerformance.Bench.CheckIn;
using EPerformance.Bench.Kit;

// `bare` is the endpoint to compare with, in a process of its own; everything else is measured from here.
if (args is ["bare", .. var settings])
    return await BareEndpoint.RunAsync(settings);
return await Measurement.RunAsync(BenchOptions.Of(args));
