using EPerformance.Bench.All;
using EPerformance.Bench.Kit;

// Every arm runs in a process of its own, so that each has its own memory; everything else is measured from here.
return args switch
{
    ["product", var scenario, var size, var largest, var connection] => await new StorageArms(scenario, Options.PeopleOf(size), Options.PeopleOf(largest)).ProductAsync(connection),
    ["bare", var scenario, var size, var largest, var done, var fresh] => await new StorageArms(scenario, Options.PeopleOf(size), Options.PeopleOf(largest)).BareAsync(done, fresh),
    ["rolled-up", var size] => await RollUpInMemory.ProductAsync(Options.PeopleOf(size)),
    ["written", var size] => await RollUpInMemory.BareAsync(Options.PeopleOf(size)),
    ["bare-endpoint", .. var settings] => await BareEndpoint.RunAsync(settings),
    _ when Options.Of(args) is { } options => await Measurement.RunAsync(options),
    _ => Options.Refuse(),
};
