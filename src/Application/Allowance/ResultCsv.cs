using CsvHelper;
using EPerformance.Application.Periods;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Allowance;

/// <summary>Writes <c>allowance.csv</c> and <c>days.csv</c>. Names come from outside: what a spreadsheet would run as a formula is neutralised.</summary>
public sealed class ResultCsv : IDisposable
{
    private readonly CsvWriter _writer;

    public ResultCsv(Stream stream)
    {
        _writer = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
    }

    public static ReadOnlySpan<byte> AllowanceHeader => "nip,name,job_class,base,deduction,payable\n"u8;

    public static ReadOnlySpan<byte> DifferenceHeader => "nip,name,job_class,base,deduction,payable,difference\n"u8;

    public static ReadOnlySpan<byte> DaysHeader => "nip,date,unit_code,state,late_minutes,early_minutes\n"u8;

    public void Write(AllowanceBreakdown person) => Write(person.Nip, person.Name, person.JobClass, person.Base, person.Deduction, person.Payable);

    /// <summary>The same line of a kept result.</summary>
    /// <param name="difference">Whether the list has that column.</param>
    public void Write(PersonResult person, bool difference) =>
        Write(person.Nip, person.Name, person.JobClass, person.Base, person.Deduction, person.Payable, difference ? person.Difference : null);

    public void WriteDays(PersonMonth person)
    {
        foreach (var part in person.Assignments)
        {
            foreach (var day in part.Days)
            {
                _writer.WriteField(person.Nip.Value);
                _writer.WriteField(day.Date);
                _writer.WriteField(part.Assignment.UnitCode);
                _writer.WriteField(ResultWords.Of(day));
                _writer.WriteField(day.LateMinutes);
                _writer.WriteField(day.EarlyMinutes);
                _writer.EndRecord();
            }
        }
    }

    public void Flush() => _writer.Flush();

    public void Dispose() => _writer.Dispose();

    private void Write(Nip nip, string name, int? jobClass, long @base, long deduction, long payable, long? difference = null)
    {
        _writer.WriteField(nip.Value);
        _writer.WriteField(name);
        _writer.WriteField(jobClass);
        _writer.WriteField(@base);
        _writer.WriteField(deduction);
        _writer.WriteField(payable);
        if (difference is { } more)
            _writer.WriteField(more);
        _writer.EndRecord();
    }
}
