using EPerformance.Bench.Calculate;

// `parse` is the arm to compare with, in a process of its own; without arguments everything is measured.
return args switch
{
    ["generate", var folder, var people] => BundleGenerator.Write(folder, int.Parse(people, System.Globalization.CultureInfo.InvariantCulture)),
    ["parse", var bundle, var results, var output] => ParseOnly.Run(bundle, results, output),
    _ => Measurement.Run(args),
};
