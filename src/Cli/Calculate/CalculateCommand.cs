using System.CommandLine;

namespace EPerformance.Cli.Calculate;

/// <summary><c>eperformance calculate</c>: a month from files, without storage, network or server.</summary>
public static class CalculateCommand
{
    public static Command Create()
    {
        var policy = new Option<string>("--policy") { Description = "Id kebijakan atau berkas / policy id or file", Required = true };
        var data = new Option<string>("--data") { Description = "Folder berkas bulan / month bundle folder", Required = true };
        var month = new Option<string>("--month") { Description = "yyyy-MM", Required = true };
        var output = new Option<string?>("--out") { Description = "Folder hasil / result folder" };
        var strict = new Option<bool>("--strict") { Description = "Presensi NIP tak dikenal menjadi kesalahan / punches of unknown numbers are problems" };
        var days = new Option<bool>("--days") { Description = "Tulis juga days.csv / write days.csv too" };
        var explain = new Option<string?>("--explain") { Description = "Jelaskan satu NIP / explain one NIP" };
        var language = new Option<string>("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };
        language.AcceptOnlyFromAmong("id", "en");
        var command = new Command("calculate", "Hitung tunjangan sebulan dari berkas / work out a month's allowance from files")
        {
            policy, data, month, output, strict, days, explain, language,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is null && result.GetValue(explain) is null)
                result.AddError("--out <folder> wajib, kecuali dengan --explain / is required, except with --explain");
        });
        command.SetAction(result => CalculateRun.Run(
            new CalculateOptions(
                result.GetRequiredValue(policy),
                result.GetRequiredValue(data),
                result.GetRequiredValue(month),
                result.GetValue(output),
                result.GetValue(strict),
                result.GetValue(days),
                result.GetValue(explain),
                result.GetRequiredValue(language)),
            Console.Out,
            Console.Error));
        return command;
    }
}
