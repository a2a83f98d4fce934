using System.Text.Json;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;

namespace EPerformance.Application.Allowance;

/// <summary>The lines of a block of people in memory. Blocks are used again for later people once they have been written.</summary>
internal sealed class ResultBlock : IDisposable
{
    private readonly MemoryStream _csvBytes = new(32 * 1024);
    private readonly MemoryStream _jsonBytes = new(512 * 1024);
    private readonly MemoryStream? _dayBytes;
    private readonly ResultCsv _csv;
    private readonly ResultCsv? _days;
    private readonly Utf8JsonWriter _json;
    private readonly PolicyIdentity _policy;
    private readonly List<PolicyGap> _gaps = [];
    private int _people;
    private long _base;
    private long _payable;

    public ResultBlock(PolicyIdentity policy, bool days)
    {
        _policy = policy;
        _csv = new ResultCsv(_csvBytes);
        _json = ResultJson.Writer(_jsonBytes);
        if (!days)
            return;
        _dayBytes = new MemoryStream(512 * 1024);
        _days = new ResultCsv(_dayBytes);
    }

    public MonthResult Totals => new(_people, _base, _payable, [.. _gaps]);

    public ReadOnlySpan<byte> Csv => Bytes(_csvBytes);

    /// <summary>People as array elements with commas between them; the brackets belong to the file.</summary>
    public ReadOnlySpan<byte> Json => Bytes(_jsonBytes);

    public ReadOnlySpan<byte> Days => _dayBytes is null ? [] : Bytes(_dayBytes);

    public void Add(PersonMonth facts, AllowanceBreakdown? breakdown, IReadOnlyList<PolicyGap> gaps)
    {
        _gaps.AddRange(gaps);
        _days?.WriteDays(facts);
        if (breakdown is null)
            return;
        _people++;
        _base += breakdown.Base;
        _payable += breakdown.Payable;
        _csv.Write(breakdown);
        if (_jsonBytes.Length > 0)
            _jsonBytes.Write(",\n"u8);
        ResultJson.Write(_json, breakdown, _policy);
        _json.Flush();
        _json.Reset(_jsonBytes);
    }

    /// <summary>Brings everything into the memory that the spans show.</summary>
    public void Finish()
    {
        _csv.Flush();
        _days?.Flush();
    }

    public void Clear()
    {
        foreach (var stream in new[] { _csvBytes, _jsonBytes, _dayBytes })
            stream?.SetLength(0);
        _gaps.Clear();
        _people = 0;
        _base = _payable = 0;
    }

    public void Dispose()
    {
        _csv.Dispose();
        _days?.Dispose();
        _json.Dispose();
    }

    private static ReadOnlySpan<byte> Bytes(MemoryStream stream) => stream.GetBuffer().AsSpan(0, (int)stream.Length);
}
