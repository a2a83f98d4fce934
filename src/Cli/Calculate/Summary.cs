using EPerformance.Application.Allowance;
using EPerformance.Domain.Policies;

namespace EPerformance.Cli.Calculate;

/// <summary>What a run came to, in a few lines.</summary>
internal static class Summary
{
    public static void Write(TextWriter output, MonthResult result, AllowancePolicy policy, CalculateOptions options)
    {
        var english = options.Language == "en";
        if (policy.TestOnly)
            output.WriteLine(english ? "TEST POLICY: values that the source lacks are zero" : "KEBIJAKAN UJI: nilai yang tidak ada di sumber dianggap nol");
        output.WriteLine($"{(english ? "Policy   " : "Kebijakan")}  {policy.Identity.Id} ({policy.Identity.Regulation}, {policy.Identity.Hash[..12]})");
        output.WriteLine($"{(english ? "Month    " : "Bulan    ")}  {options.Month}");
        output.WriteLine($"{(english ? "People   " : "Pegawai  ")}  {result.People}");
        output.WriteLine($"{(english ? "Base     " : "Dasar    ")}  {RupiahText.Of(result.Base)}");
        output.WriteLine($"{(english ? "Deduction" : "Potongan ")}  {RupiahText.Of(result.Base - result.Payable)}");
        output.WriteLine($"{(english ? "Payable  " : "Dibayar  ")}  {RupiahText.Of(result.Payable)}");
        output.WriteLine($"{(english ? "Files    " : "Berkas   ")}  {Path.Combine(options.Out!, "allowance.csv")}, allowance.json{(options.Days ? ", days.csv" : "")}");
    }
}
