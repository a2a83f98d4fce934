using System.Text;
using EPerformance.Application.Bundles;

namespace EPerformance.Application.Tests.Bundles;

/// <summary>A small sound bundle whose files a test replaces one at a time.</summary>
internal sealed class MemoryBundle : IBundleSource
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public MemoryBundle()
    {
        With("units.csv", "unit_code,parent_code,name,time_zone,work_pattern\nPST,,Pusat,Asia/Jakarta,perpres21-5day\nBJ,PST,Jayapura,Asia/Jayapura,\n");
        With(
            "employees.csv",
            "nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to\n"
            + "197001011995011001,Kepala,PNS,PST,Kepala,12,,2024-01-01,\n"
            + "198502022010012002,Sari,PNS,PST,Staf,8,197001011995011001,2024-01-01,\n");
        With("punches.csv", PunchHeader + "198502022010012002,2026-03-02T07:40:00,IN,MOBILE,e1\n");
    }

    public static string PunchHeader => "nip,at,direction,source,event_id\n";

    public static string EmployeeHeader => "nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to\n";

    public MemoryBundle With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public MemoryBundle With(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    public MemoryBundle Without(string file)
    {
        _files.Remove(file);
        return this;
    }

    public byte[]? Read(string fileName) => _files.GetValueOrDefault(fileName);

    public (Bundle? Bundle, ProblemSink Findings) Read(bool strict = false) =>
        BundleReader.Read(this, new Dictionary<string, Domain.Calendars.WorkPattern> { ["perpres21-5day"] = TestKit.Sample.FiveDays }, strict);

    /// <summary>All problems as <c>file:line: column</c>.</summary>
    public string[] Problems(bool strict = false) =>
        [.. Read(strict).Findings.Problems.Select(problem => $"{problem.File}:{problem.Line}: {problem.Column}")];

    /// <summary>The same with another text in the list of people.</summary>
    public MemoryBundle Changed(string from, string to)
    {
        var employees = Encoding.UTF8.GetString(Read("employees.csv")!);
        Assert.Contains(from, employees, StringComparison.Ordinal);
        return With("employees.csv", employees.Replace(from, to, StringComparison.Ordinal));
    }
}
