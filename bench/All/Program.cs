using EPerformance.Bench.All;
using EPerformance.Bench.Kit;

// Every arm runs in a process of its own, so that each has its own memory; everything else is measured from here.
return args switch
{
    ["product", var scenario, var size, var connection] => await StorageArms.ProductAsync(scenario, Options.PeopleOf(size), connection),
    ["bare", var scenario, var size, var done, var fresh] => await StorageArms.BareAsync(scenario, Options.PeopleOf(size), done, fresh),
    ["rolled-up", var size] => await RollUpInMemory.ProductAsync(Options.PeopleOf(size)),
    ["written", var size] => await RollUpInMemory.BareAsync(Options.PeopleOf(size)),
    ["bare-endpoint", .. var settings] => await BareEndpoint.RunAsync(settings),
    _ when Options.Of(args) is { } options => await Measurement.RunAsync(options),
    _ => Options.Refuse(),
};
