using System.CommandLine;
using System.Globalization;
using EPerformance.Application.Costs;
using EPerformance.Cli.Policy;
using Spectre.Console;

namespace EPerformance.Cli.Cost;

/// <summary><c>eperformance cost</c>: what a month costs in Azure, and of what it is made.</summary>
public static class CostCommand
{
    private static readonly NumberFormatInfo Indonesian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    public static Command Create(TextWriter output, TextWriter errors, int? width = null)
    {
        var people = new Option<int[]>("--people")
        {
            Description = "Jumlah pegawai / numbers of people",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [1_000, 10_000, 100_000, 250_000],
        };
        var memory = new Option<int>("--memory-mb") { Description = "512 | 2048 | 4096", DefaultValueFactory = _ => 2048 };
        var ready = new Option<int>("--ready") { Description = "Instans siaga / instances kept ready", DefaultValueFactory = _ => 1 };
        var rate = new Option<decimal>("--rupiah-per-dollar") { DefaultValueFactory = _ => CostPrices.List.RupiahPerDollar };
        var language = new Option<string>("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };
        language.AcceptOnlyFromAmong("id", "en");
        var command = new Command("cost", "Biaya Azure sebulan / what a month costs in Azure") { people, memory, ready, rate, language };
        command.SetAction(result =>
        {
            var screen = new Screen(output, errors, result.GetRequiredValue(language), width);
            var (sizes, megabytes, kept, rupiah) = (result.GetRequiredValue(people), result.GetValue(memory), result.GetValue(ready), result.GetValue(rate));
            if (sizes.Length == 0 || sizes.Any(size => size is < 1 or > 5_000_000) || megabytes is not (512 or 2048 or 4096) || kept is < 0 or > 1000 || rupiah is <= 0 or > 1_000_000)
            {
                screen.Refuse(
                    "--people 1 sampai 5.000.000, --memory-mb 512, 2048, atau 4096, --ready 0 sampai 1.000, --rupiah-per-dollar lebih dari 0.",
                    "--people 1 to 5,000,000, --memory-mb 512, 2048 or 4096, --ready 0 to 1,000, --rupiah-per-dollar above 0.");
                return ExitStatus.Unusable;
            }

            Write(screen, [.. sizes.Select(size => CostModel.Of(new CostSize(size, megabytes, kept), CostPrices.List with { RupiahPerDollar = rupiah }))]);
            return ExitStatus.Done;
        });
        return command;
    }

    private static void Write(Screen screen, IReadOnlyList<CostModel> models)
    {
        var console = screen.Console();
        var table = Screen.Table([screen.Say("Rupiah per pegawai dan bulan", "Rupiah per employee and month"), .. models.Select(model => Count(model.Size.People))]);
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        for (var line = 0; line < models[0].Lines.Count; line++)
        {
            var index = line;
            table.AddRow([
                Markup.Escape(models[0].Lines[index].Name.In(screen.Language)),
                .. models.Select(model => Money(model.Lines[index].Dollars * model.Prices.RupiahPerDollar / model.Size.People)),
            ]);
        }

        table.AddEmptyRow();
        table.AddRow([Bold(screen.Say("jumlah", "total")), .. models.Select(model => Bold(Money(model.RupiahPerPerson)))]);
        table.AddRow([screen.Say("rupiah sebulan", "rupiah a month"), .. models.Select(model => Count(model.Dollars * model.Prices.RupiahPerDollar))]);
        table.AddRow([screen.Say("eksekusi sebulan", "executions a month"), .. models.Select(model => Count(model.Lines.Sum(one => one.Executions)))]);
        table.AddRow([screen.Say("panggilan penyimpanan sebulan", "storage calls a month"), .. models.Select(model => Count(model.Lines.Sum(one => one.TableCalls)))]);
        table.AddRow([screen.Say("GB-detik sebulan", "GB seconds a month"), .. models.Select(model => Count(model.Lines.Sum(one => one.GigabyteSeconds)))]);
        console.Write(table);
        var prices = models[0].Prices;
        console.WriteLine(screen.Say(
            string.Create(CultureInfo.InvariantCulture, $"Harga daftar {prices.AsOf:yyyy-MM-dd}, 1 dolar = Rp {Count(prices.RupiahPerDollar)}, memori {models[0].Size.MemoryMb} MB, tanpa kuota gratis. Rumus: docs/performance.md."),
            string.Create(CultureInfo.InvariantCulture, $"List prices of {prices.AsOf:yyyy-MM-dd}, 1 dollar = Rp {Count(prices.RupiahPerDollar)}, memory {models[0].Size.MemoryMb} MB, without free grants. Formula: docs/performance.md.")));
    }

    private static string Bold(string text) => $"[bold]{text}[/]";

    private static string Money(decimal rupiah) => rupiah.ToString("N2", Indonesian);

    private static string Count(decimal number) => decimal.Floor(number).ToString("N0", Indonesian);
}
