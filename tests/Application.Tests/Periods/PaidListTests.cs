using System.Text;
using EPerformance.Application.Access;
using EPerformance.Application.Allowance;
using EPerformance.Application.Imports;
using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>A shadow March beside what another system really paid. Nobody came to work: 22 absent days of 3 % leave 1,562,351 of 4,595,150; person 3 had two days of leave, so 1,838,060.</summary>
public sealed class PaidListTests
{
    private static readonly PeriodId Shadow = PeriodRig.Id("2026-03-shadow");

    private readonly MemoryPaidLists _lists = new();

    [Fact]
    public async Task A_shadow_run_is_compared_with_what_was_really_paid_line_by_line_and_the_lines_add_up()
    {
        using var agency = await ShadowAsync();
        var own = await PaidAsync(agency, "1");
        await ImportAsync(agency, $"nip,amount,code,description\n1,{own},,\n3,4595150,BASE,Tunjangan kelas 8\n3,-1000000,TK,Tidak masuk\n3,-5000,KOPERASI,Iuran koperasi\n");

        var comparison = (await CompareAsync(agency)).Value!;

        Assert.Equal(["2", "3", "4", "5"], comparison.People.Select(person => person.Pair.Nip.Value));
        Assert.Equal((5, 1, 3, 0), (comparison.Sum.People, comparison.Sum.Same, comparison.Sum.Joined, comparison.Sum.Gone));
        var third = comparison.People[1];
        Assert.Equal((3_590_150, await PaidAsync(agency, "3")), (third.Pair.PaidBefore, third.Pair.PaidAfter));
        Assert.Equal(["KOPERASI", "TK"], third.Lines.Select(line => line.Code).Order(StringComparer.Ordinal));
        Assert.Equal(Rupiah.Whole(third.Pair.Change), third.Lines.Aggregate(Rupiah.Zero, (sum, line) => sum + line.Change));
        Assert.Equal(comparison.Sum.After - own - 3_590_150, comparison.Sum.Change);
    }

    [Fact]
    public async Task Who_was_paid_and_is_not_in_the_run_is_seen_by_those_who_see_everybody()
    {
        using var agency = await ShadowAsync();
        await ImportAsync(agency, "nip,amount,name\n77,100.5,Pegawai lama\n");

        var all = (await CompareAsync(agency)).Value!;
        var unit = (await CompareAsync(agency, new Caller("2", Nip.Parse("2"), Role.UnitAdmin, null))).Value!;

        var gone = Assert.Single(all.People, person => person.Pair.After is null);
        Assert.Equal(("77", "Pegawai lama", 101L, PaidLine.WholeCode), (gone.Pair.Nip.Value, gone.Pair.Known.Name, gone.Pair.PaidBefore, gone.Lines.Single().Code));
        Assert.Equal(["2", "4", "5"], unit.People.Select(person => person.Pair.Nip.Value));
    }

    [Fact]
    public async Task A_later_list_counts_and_the_same_again_changes_nothing()
    {
        using var agency = await ShadowAsync();
        var first = await ImportAsync(agency, "nip,amount\n1,1\n");
        var second = await ImportAsync(agency, "nip,amount\n1,2\n");
        var again = await ImportAsync(agency, "nip,amount\n1,2\n");

        Assert.Equal((1, 2, 2), (first.List!.Number, second.List!.Number, again.List!.Number));
        Assert.Equal(2, (await CompareAsync(agency)).Value!.Sum.Before);
    }

    [Fact]
    public async Task Pages_hold_everybody_once()
    {
        using var agency = await ShadowAsync();
        await ImportAsync(agency, "nip,amount\n1,1\n");
        var use = new ComparePaid(Access(agency), agency.Periods, _lists);
        var (seen, after) = (new List<string>(), (string?)null);
        do
        {
            var page = (await use.RunAsync(new RunChoice(Shadow, null), PeriodRig.Finance, after, 2, CancellationToken.None)).Value!;
            seen.AddRange(page.People.Select(person => person.Pair.Nip.Value));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(["1", "2", "3", "4", "5"], seen);
    }

    [Fact]
    public async Task Without_a_list_there_is_nothing_to_compare_with()
    {
        using var agency = await ShadowAsync();

        var compared = await CompareAsync(agency);

        Assert.Equal((1, null, null), (compared.Version, compared.Value, compared.Refusal));
    }

    [Theory]
    [InlineData("", "paid.csv:1: *")]
    [InlineData("nip,amount\n", "paid.csv:1: *")]
    [InlineData("nip\n1\n", "paid.csv:1: amount")]
    [InlineData("nip,amount\n1,seribu\n", "paid.csv:2: amount")]
    [InlineData("nip,amount\n1,\n", "paid.csv:2: amount")]
    [InlineData("nip,amount\n1,1e9\n", "paid.csv:2: amount")]
    [InlineData("nip,amount\n1,1000000000000.01\n", "paid.csv:2: amount")]
    [InlineData("nip,amount\n,5\n", "paid.csv:2: nip")]
    [InlineData("nip,amount\n1,5\n1,6\n", "paid.csv:3: nip")]
    [InlineData("nip,amount,code\n1,5,BASE\n1,6,BASE\n", "paid.csv:3: nip")]
    [InlineData("nip,amount\n1,5,6\n", "paid.csv:2: *")]
    public async Task A_list_with_a_problem_changes_nothing_and_says_where(string file, string place)
    {
        using var agency = await ShadowAsync();
        await ImportAsync(agency, "nip,amount\n1,1\n");

        var result = await ImportAsync(agency, file);

        Assert.Same(ImportViolations.Unusable, result.Refusal);
        Assert.StartsWith(place, Assert.Single(result.Problems).In("en"), StringComparison.Ordinal);
        Assert.Equal(1, (await _lists.FindAsync(Shadow, CancellationToken.None))!.Number);
    }

    [Fact]
    public async Task Results_of_files_are_compared_with_such_a_list_too()
    {
        var folder = Directory.CreateTempSubdirectory("eperformance-paid-");
        try
        {
            var paid = Path.Combine(folder.FullName, "paid.csv");
            var other = Path.Combine(folder.FullName, "lama.csv");
            await File.WriteAllTextAsync(paid, "nip,amount,code\n1,100,BASE\n1,-10,TK\n2,7,\n", CancellationToken.None);
            await File.WriteAllTextAsync(other, "nip,amount,code\n1,100,BASE\n1,-30,TK\n", CancellationToken.None);

            var comparison = await CompareResults.RunAsync(other, paid, CancellationToken.None);

            Assert.Empty(comparison.Problems);
            Assert.Equal((2, 70L, 97L), (comparison.People, comparison.Before, comparison.After));
            Assert.Equal(["1 20 TK", "2 7 (paid)"], comparison.Changed.Select(person => $"{person.Nip} {person.Change} {person.Lines.Single().Code}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<PeriodAgency> ShadowAsync()
    {
        var agency = new PeriodAgency();
        await agency.Rig.RunAsync(Shadow, closeDays: true);
        return agency;
    }

    private Task<PaidListResult> ImportAsync(PeriodAgency agency, string file) =>
        new ImportPaidList(_lists, agency.Rig.Clock).RunAsync(Shadow, Encoding.UTF8.GetBytes(file), PeriodRig.Keu, CancellationToken.None);

    private Task<Seen<PaidComparison>> CompareAsync(PeriodAgency agency, Caller? caller = null) =>
        new ComparePaid(Access(agency), agency.Periods, _lists).RunAsync(new RunChoice(Shadow, null), caller ?? PeriodRig.Finance, null, 100, CancellationToken.None);

    private static PeriodResults Access(PeriodAgency agency) => new(agency.Periods, agency.Periods, agency.Periods, agency.Rig.Organisations, agency.Rig.Clock);

    private static async Task<long> PaidAsync(PeriodAgency agency, string nip) => (await agency.Periods.FindAsync(Shadow, 1, Nip.Parse(nip), CancellationToken.None))!.Payable;
}
