using EPerformance.Domain.Policies;

namespace EPerformance.Application.Allowance;

/// <summary>A worked-out month of all people, in order of NIP.</summary>
public sealed class MonthResult(IReadOnlyList<ResultBlock> blocks)
{
    /// <summary>Facts for which the policy has no rule; with any of these there is no result.</summary>
    public IReadOnlyList<PolicyGap> Gaps { get; } = [.. blocks.SelectMany(block => block.Gaps)];

    public int People { get; } = blocks.Sum(block => block.People);

    public long Base { get; } = blocks.Sum(block => block.Base);

    public long Payable { get; } = blocks.Sum(block => block.Payable);

    /// <summary>Writes the result files into a folder; each appears only when it is complete.</summary>
    public void WriteTo(string folder, bool days)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "allowance.csv", ResultCsv.AllowanceHeader, default, block => block.Csv, default);
        Write(folder, "allowance.json", "[\n"u8, ",\n"u8, block => block.Json, "\n]\n"u8);
        if (days)
            Write(folder, "days.csv", ResultCsv.DaysHeader, default, block => block.Days, default);
    }

    private void Write(
        string folder, string name, ReadOnlySpan<byte> before, ReadOnlySpan<byte> between, Func<ResultBlock, ReadOnlyMemory<byte>> part, ReadOnlySpan<byte> after)
    {
        var path = Path.Combine(folder, name);
        var unfinished = path + ".part";
        using (var file = File.Create(unfinished))
        {
            file.Write(before);
            var first = true;
            foreach (var block in blocks)
            {
                var bytes = part(block);
                if (bytes.IsEmpty)
                    continue;
                if (!first)
                    file.Write(between);
                first = false;
                file.Write(bytes.Span);
            }

            file.Write(after);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}
