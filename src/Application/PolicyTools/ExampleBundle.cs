using System.Globalization;
using System.Text;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>
/// A small constructed quarter in which every person is the same but for one thing that happened. It is a month bundle like any other, so
/// the examples of an explanation are results of the run that pays people.
/// </summary>
internal sealed class ExampleBundle : IBundleSource
{
    /// <summary>September 2026: 22 working days, and the end of a quarter. No holidays in it.</summary>
    public static readonly CivilMonth Month = new(2026, 9);

    private static readonly DateOnly First = new(2026, 7, 1);
    private readonly Dictionary<string, StringBuilder> _files = new(StringComparer.Ordinal);
    private readonly string _position;
    private readonly int _jobClass;
    private readonly List<Text> _names = [];

    public ExampleBundle(string position, int jobClass)
    {
        (_position, _jobClass) = (position, jobClass);
        Row("units.csv", "unit_code,parent_code,name,time_zone,work_pattern");
        Row("units.csv", "U,,Unit,Asia/Jakarta,perpres21-5day");
        Row("employees.csv", "nip,name,employment_type,unit_code,position,job_class,supervisor_nip,effective_from,effective_to");
        Row("punches.csv", "nip,at,direction,source,event_id,device_id,latitude,longitude,accuracy_m");
        Row("absences.csv", "nip,kind,reason,date_from,date_to,document");
        Row("activities.csv", "entry_id,nip,date,activity_code,quantity,minutes,description,evidence,status,decided_by,decided_at");
        Row("ratings.csv", "nip,period,work_result,behaviour");
        Row("sanctions.csv", "nip,kind,date_from,date_to,document");
        Row("catalogue.csv", "activity_code,name,output_unit,standard_minutes,weight,kind");
        Row("catalogue.csv", "A1,Contoh,dokumen,300,1,UTAMA");
        Row("posts.csv", "position,echelon,price_full,price_reduced,price_per_minute,effective_from,document");
        Row("posts.csv", $"{position},IV,100000,50000,500,2020-01-01,contoh");
        Row("daily_reports.csv", "nip,date,verdict");
        Row("skp.csv", "nip,period,score,submitted_on");
        Row("modifiers.csv", "nip,kind,date_from,date_to,value,document");
        Row("history.csv", "nip,kind,date_from,date_to,count");
    }

    /// <summary>The tenth working day of the month: what happens once happens then.</summary>
    public static DateOnly Day { get; } = new(2026, 9, 14);

    /// <summary>What happened, by index of the person.</summary>
    public IReadOnlyList<Text> Names => _names;

    public byte[]? Read(string fileName) => _files.TryGetValue(fileName, out var text) ? Encoding.UTF8.GetBytes(text.ToString()) : null;

    public void Add(ExampleCase example)
    {
        var nip = (100_000_000_000_000_000 + _names.Count).ToString(CultureInfo.InvariantCulture);
        _names.Add(example.Name);
        Row("employees.csv", $"{nip},Contoh,{example.Employment},U,{_position},{_jobClass},,2020-01-01,");
        for (var date = First; date <= Month.Last; date = date.AddDays(1))
        {
            if (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                continue;
            AddDay(nip, example, date);
        }

        AddRatings(nip, example);
        if (example.Absence is { } absence)
            Row("absences.csv", $"{nip},{absence.Kind},{absence.Reason},{Iso(absence.Days.From)},{Iso(absence.Days.To)},contoh");
        foreach (var row in example.Rows)
            Row(row.File, row.Values.Replace("{nip}", nip, StringComparison.Ordinal));
    }

    private void AddDay(string nip, ExampleCase example, DateOnly date)
    {
        var end = date.DayOfWeek == DayOfWeek.Friday ? new TimeSpan(16, 30, 0) : new TimeSpan(16, 0, 0);
        var isDay = date >= Day && date < Day.AddDays(example.CalendarDays);
        var punches = isDay ? example.Punches(end) : [(new TimeSpan(7, 30, 0), "IN"), (end, "OUT")];
        foreach (var (at, direction) in punches)
            Row("punches.csv", string.Create(CultureInfo.InvariantCulture, $"{nip},{Iso(date)}T{at:hh\\:mm\\:ss},{direction},MACHINE,,,,,"));
        if (example.WorkMinutes > 0 && !(isDay && punches.Count == 0))
            Row("activities.csv", $"{nip}-{date.DayNumber},{nip},{Iso(date)},A1,1,{example.WorkMinutes},,,VERIFIED,,");
        if (example.Report is { } verdict)
            Row("daily_reports.csv", $"{nip},{Iso(date)},{(isDay ? verdict : "SATISFACTORY")}");
    }

    private void AddRatings(string nip, ExampleCase example)
    {
        foreach (var period in new[] { "2025", "2026", "2026-06", "2026-07", "2026-08", "2026-09" })
        {
            Row("ratings.csv", $"{nip},{period},{example.WorkResult},{example.Behaviour}");
            Row("skp.csv", $"{nip},{period},{example.SkpScore},{(period.Length == 4 ? $"{period}-12-31" : $"{period}-03")}");
        }
    }

    private void Row(string file, string row)
    {
        if (!_files.TryGetValue(file, out var text))
            _files[file] = text = new StringBuilder();
        text.Append(row).Append('\n');
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
