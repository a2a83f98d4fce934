using EPerformance.Bench.Run;

// The arms run in processes of their own, so that each has its own memory; everything else is measured from here.
return args switch
{
    ["ours", var connection, var people] => await Arm.OursAsync(connection, BenchSize.Of(people)),
    ["bare", var connection, var people] => await Arm.BareAsync(connection, BenchSize.Of(people)),
    _ => await Measurement.RunAsync(args),
};
