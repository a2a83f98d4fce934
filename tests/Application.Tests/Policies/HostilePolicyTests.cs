using System.Text;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;
using EPerformance.TestKit;

namespace EPerformance.Application.Tests.Policies;

/// <summary>What a file can cost is bounded by what is read and counted, not by a stopwatch.</summary>
public sealed class HostilePolicyTests
{
    [Theory]
    [InlineData("as large as it may be", PolicySource.MaxBytes, true)]
    [InlineData("a byte too large", PolicySource.MaxBytes + 1, false)]
    [InlineData("100 MB", 100_000_000, false)]
    [InlineData("without end", long.MaxValue, false)]
    public void No_more_than_a_MiB_and_a_byte_is_read_of_any_file(string label, long length, bool isRead)
    {
        using var file = new Endless(length);

        var read = PolicySource.Read(file);

        Assert.Equal((label, isRead), (label, read?.Length == length));
        Assert.True(file.Taken <= PolicySource.MaxBytes + 1, label);
    }

    [Fact]
    public void A_file_that_says_it_is_empty_and_is_not_is_read_no_further_either()
    {
        using var file = new Endless(long.MaxValue) { Said = 0 };

        Assert.Null(PolicySource.Read(file));
        Assert.True(file.Taken <= PolicySource.MaxBytes + 1);
    }

    [Theory]
    [InlineData("deep lists", "[", "]", 200_000)]
    [InlineData("deep objects", "{\"a\":", "}", 100_000)]
    [InlineData("many values", "", "[1],", 100_000)]
    [InlineData("a number of a hundred thousand digits", "", "9", 100_000)]
    [InlineData("a name of a hundred thousand letters", "", "{\"a", 1)]
    public void What_is_too_deep_or_too_much_is_one_problem(string label, string open, string close, int times)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
            text.Append(open);
        for (var i = 0; i < times; i++)
            text.Append(close);

        var check = Check($"{{\"id\":{text}}}");

        Assert.Equal((label, PolicyVerdict.Defective), (label, check.Verdict));
        Assert.NotEmpty(check.Problems);
    }

    /// <summary>Each measure uses the one before it twice, nine of them double it: 2¹⁰⁰ values for whoever walks the tree instead of the measures.</summary>
    [Fact]
    public void Measures_that_use_each_other_twice_are_worked_out_once_each()
    {
        var measures = Enumerable.Range(1, 99).Select(i => $$$"""{"code":"M{{{i}}}","value":{"{{{(i % 11 == 0 ? "sum" : "max")}}}":[{"measure":"M{{{i - 1}}}"},{"measure":"M{{{i - 1}}}"}]}}""");
        var policy = $$$"""
            "measures":[{"code":"M0","value":"1"},{{{string.Join(',', measures)}}}],
            "rules":[{"code":"NILAI","kind":"SCORE","payPct":{"max":[{"measure":"M99"},{"measure":"M99"}]}}]
            """;

        var breakdown = OwnPolicy.Pay(policy, new MonthFacts());

        Assert.Equal(1_000_000 * 512 / 100, breakdown.Payable);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "POL-004 measures[200].code")]
    public void There_are_two_hundred_measures_at_most(int count, string? problem)
    {
        static string Value(int i) => i == 0 ? "\"100\"" : $"{{\"measure\":\"M{i - 1}\"}}";
        var measures = string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"code\":\"M{i}\",\"value\":{Value(i)}}}"));

        Assert.Equal(problem ?? "", OwnPolicy.Problems($$$""" "measures":[{{{measures}}}],"rules":[{"code":"NILAI","kind":"SCORE","payPct":{"measure":"M199"}}] """));
    }

    [Fact]
    public void A_file_lies_on_eight_others_at_most()
    {
        var check = Check($$"""{"id":"x","extends":[{{string.Join(',', Enumerable.Repeat("\"kaur-3-2022\"", 9))}}]}""");

        Assert.Contains(check.Problems, problem => problem is { Path: "extends", Code: PolicyProblems.Reference });
    }

    private static PolicyCheck Check(string text) => new CheckPolicy(PolicyLibrary.Default(onlyIds: true).With(new PostedPolicy(Encoding.UTF8.GetBytes(text)))).Run(PostedPolicy.Name);

    /// <summary>Blanks for as long as anybody reads.</summary>
    private sealed class Endless(long length) : Stream
    {
        public long Taken { get; private set; }

        public long? Said { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => Said ?? length;

        public override long Position { get => Taken; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var now = (int)Math.Min(buffer.Length, length - Taken);
            buffer[..now].Fill((byte)' ');
            Taken += now;
            return now;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
