using System.Text.Json;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;

namespace EPerformance.Application.Allowance;

/// <summary>The finished lines of a block of people, ready to be written one after the other.</summary>
public sealed record ResultBlock(
    int People, long Base, long Payable, ReadOnlyMemory<byte> Csv, ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte> Days, IReadOnlyList<PolicyGap> Gaps);

/// <summary>Writes a block in memory: nothing reaches the disk before everybody has been worked out.</summary>
internal sealed class ResultBlockWriter : IDisposable
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

    public ResultBlockWriter(PolicyIdentity policy, bool days)
    {
        _policy = policy;
        _csv = new ResultCsv(_csvBytes);
        _json = ResultJson.Writer(_jsonBytes);
        if (!days)
            return;
        _dayBytes = new MemoryStream(512 * 1024);
        _days = new ResultCsv(_dayBytes);
    }

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
        if (_jsonBytes.Length + _json.BytesPending > 0)
            Separate();
        ResultJson.Write(_json, breakdown, _policy);
        _json.Flush();
        _json.Reset(_jsonBytes);
    }

    public ResultBlock Close()
    {
        _csv.Dispose();
        _days?.Dispose();
        return new ResultBlock(_people, _base, _payable, Bytes(_csvBytes), Bytes(_jsonBytes), _dayBytes is null ? default : Bytes(_dayBytes), _gaps);
    }

    public void Dispose()
    {
        _csv.Dispose();
        _days?.Dispose();
        _json.Dispose();
    }

    /// <summary>The people of a block are array elements whose brackets the whole file has.</summary>
    private void Separate() => _jsonBytes.Write(",\n"u8);

    private static ReadOnlyMemory<byte> Bytes(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
