using System.IO.Compression;
using System.Text;
using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.National;
using EPerformance.Application.Organisation;
using EPerformance.Application.Papers;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.National;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.National;

/// <summary>
/// Four people of 2026: one evaluated, one of whom nothing is decided, one without eighteen digits, one who is no civil servant. The name of the first would be a formula.
/// </summary>
public sealed class NationalExportTests : IDisposable
{
    private const string Evaluated = "198502022010012002", Undecided = "198004042005041004", Head = "197001011995011001";

    private static readonly Caller Officer = new("h1", Nip.Parse("H1"), Role.Hr, null);
    private static readonly ThreeBuckets Buckets = new();
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Annual(2026);

    private readonly FixedClock _clock = new("2027-01-20T02:00:00Z");
    private readonly MemoryAppraisals _appraisals = new(Buckets);
    private readonly MemorySkp _plans = new();
    private readonly MemoryNationalExports _exports = new();
    private readonly OrganisationCache _organisations;

    public NationalExportTests()
    {
        var facts = SampleOrganisation.Facts();
        _organisations = new OrganisationCache(
            new MemoryOrganisation(facts with
            {
                People =
                [
                    Person(Head, "Kepala", "Kepala Balai", EmploymentType.Pns), Person(Evaluated, "=HYPERLINK(\"http://x\")", "Staf, ahli", EmploymentType.Pppk), Person(Undecided, "Belum", "Staf", EmploymentType.Pns),
                    Person("77", "Tanpa NIP", "Staf", EmploymentType.Pns), Person("P-1", "Pendamping", "Pendamping", EmploymentType.NonAsn),
                    new Person(Nip.Parse("196001011985011001"), "Pensiun", [new Assignment(Sample.Range("2020-01-01", "2025-12-31"), EmploymentType.Pns, "PST", "Staf", 8, null)]),
                ],
            }),
            _clock);
    }

    [Fact]
    public async Task Everybody_is_in_the_file_or_counted_with_the_reason()
    {
        await DecideAsync(Year);

        var (count, refusal) = await Export.CountAsync(Year, CancellationToken.None);

        Assert.Null(refusal);
        Assert.Equal(1, count!.Included);
        Assert.Equal([(LeftOutReason.NotAsn, 1), (LeftOutReason.NipUnusable, 1), (LeftOutReason.NotDecided, 2)], count.Out.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        var left = await TextAsync(NationalFileKind.LeftOut);
        Assert.Contains($"{Undecided},Belum,BJ,NotDecided\n", left, StringComparison.Ordinal);
        Assert.Contains("P-1,Pendamping,BJ,NotAsn\n", left, StringComparison.Ordinal);
        Assert.DoesNotContain("196001011985011001", left, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_says_ratings_predicate_and_who_decided_and_no_cell_is_a_formula()
    {
        await DecideAsync(Year);

        var lines = (await TextAsync(NationalFileKind.Predicates)).Split('\n');

        Assert.Equal("nip,nama,jabatan,unitKerja,tahun,hasilKinerjaNilai,perilakuKerjaNilai,predikat,penilaiNipNrp,penilaiNama,penilaiJabatan,penilaiUnorNama,statusPenilai,tanggalPenetapan,nomorPenetapan", lines[0]);
        Assert.StartsWith($"{Evaluated},", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=HYPERLINK", lines[1], StringComparison.Ordinal);
        Assert.EndsWith($",\"Staf, ahli\",Balai Jayapura,2026,1,2,BAIK,{Head},Kepala,Kepala Balai,Balai Jayapura,ASN,15-01-2027,1", lines[1], StringComparison.Ordinal);
        Assert.Equal("", lines[2]);
    }

    [Fact]
    public async Task In_a_workbook_a_number_of_eighteen_digits_is_text_and_the_same_rows_give_the_same_bytes()
    {
        await DecideAsync(Year);

        var (one, again) = (await BytesAsync(NationalFileKind.Predicates, PaperFormat.Xlsx), await BytesAsync(NationalFileKind.Predicates, PaperFormat.Xlsx));

        Assert.Equal(one, again);
        using var zip = new ZipArchive(new MemoryStream(one));
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.FullName.EndsWith("sheet1.xml", StringComparison.Ordinal)).Open());
        var sheet = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"<t>{Evaluated}</t>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain($"<v>{Evaluated}</v>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Contains("<t>&apos;=HYPERLINK", sheet.Replace("<t>'", "<t>&apos;", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_part_of_the_year_names_its_months_and_only_its_own_evaluations()
    {
        await DecideAsync(AppraisalPeriod.TryParse("2026-Q2", out var quarter) ? quarter : default);

        Assert.Equal(0, (await Export.CountAsync(Year, CancellationToken.None)).Count!.Included);
        var lines = (await TextAsync(NationalFileKind.Predicates, quarter)).Split('\n');
        Assert.Contains("tahun,bulanMulaiPenilaian,bulanSelesaiPenilaian,tahunMulaiPenilaian,tahunSelesaiPenilaian", lines[0], StringComparison.Ordinal);
        Assert.Contains(",2026,4,6,2026,2026,1,2,BAIK,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plans_are_those_of_the_people_in_the_file_with_what_became_of_them()
    {
        await PlanAsync(Evaluated);
        await PlanAsync(Undecided);
        await DecideAsync(Year);

        var lines = (await TextAsync(NationalFileKind.Plans)).Split('\n');

        Assert.Equal("nip,nama,periode,nomorSkp,idHasilKerja,jenis,rencanaHasilKerja,indikator,target,realisasi,hasilNilai,umpanBalik", lines[0]);
        Assert.EndsWith(",2026,1,a,UTAMA,Laporan asesmen,Jumlah,12,12 laporan,1,Bagus", lines[1], StringComparison.Ordinal);
        Assert.Equal("", lines[2]);
    }

    [Fact]
    public async Task Every_file_that_is_given_out_is_recorded_first_and_counting_is_not()
    {
        await DecideAsync(Year);

        await Export.CountAsync(Year, CancellationToken.None);
        Assert.Empty(_exports.Exports);
        await BytesAsync(NationalFileKind.Predicates, PaperFormat.Csv);
        await BytesAsync(NationalFileKind.Predicates, PaperFormat.Xlsx);

        Assert.Equal([("Predicates", "2026", "Csv", 1, 4), ("Predicates", "2026", "Xlsx", 1, 4)], _exports.Exports.Select(one => (one.Kind, one.Period, one.Format, one.People, one.LeftOut)));
        Assert.Equal(_exports.Exports[0].Digest, _exports.Exports[1].Digest);
        Assert.Equal(64, _exports.Exports[0].Digest.Length);
        Assert.Equal(Officer.Nip, _exports.Exports[0].By);
    }

    public void Dispose() => _organisations.Dispose();

    private NationalExport Export => new(_organisations, new NationalGathering(_appraisals, _appraisals, Buckets), new AppraisedResults(_plans, AppraisalRules.Default), _exports, _clock);

    private async Task<byte[]> BytesAsync(NationalFileKind kind, PaperFormat format, AppraisalPeriod? period = null)
    {
        var (file, refusal) = await Export.OfAsync(kind, period ?? Year, format, Officer, CancellationToken.None);
        Assert.Null(refusal);
        using var stream = new MemoryStream();
        await file!.Table.WriteAsync(format, stream, CancellationToken.None);
        return stream.ToArray();
    }

    private async Task<string> TextAsync(NationalFileKind kind, AppraisalPeriod? period = null) => Encoding.UTF8.GetString(await BytesAsync(kind, PaperFormat.Csv, period));

    /// <summary>Of one, and of the one without eighteen digits.</summary>
    private async Task DecideAsync(AppraisalPeriod period)
    {
        foreach (var nip in new[] { Evaluated, "77" })
        {
            var (id, at) = (new EvaluationId(Nip.Parse(nip), period), FixedClock.Parse("2027-01-15T02:00:00Z"));
            var ruling = new Ruling(
                1, OrganisationPredicate.Baik, "BJ", new GivenRating(Expectation.Above, Expectation.Above, true, null), new GivenRating(Expectation.Meets, Expectation.Meets, true, null), Predicate.Baik, "", Nip.Parse(Head), at);
            var evaluation = new Evaluation(
                id, [new ReportedResult(new ResultKey(1, "a"), [new IndicatorOutcome("12 laporan", 100)], [])], [new RatedOutcome(new ResultKey(1, "a"), Expectation.Above, "Bagus")], [ruling]);
            var mark = await _appraisals.AnnounceAsync(id, CancellationToken.None);
            await _appraisals.SaveAsync(null, new EvaluationChange(new StoredEvaluation(evaluation, 1, ""), [], Nip.Parse(Head), at), CancellationToken.None);
            await _appraisals.WriteAsync(id, mark, new Rating(Expectation.Above, Expectation.Meets), CancellationToken.None);
        }
    }

    private async Task PlanAsync(string nip)
    {
        var id = new SkpId(Nip.Parse(nip), 2026, 1);
        var content = new SkpContent(
            SkpForm.Staff, Sample.Range("2026-01-01", "2026-12-31"),
            [new PlannedResult("a", ResultKind.Main, "Laporan asesmen", CascadeKind.NonCascading, null, [new Indicator("Jumlah", "12", ResultAspect.Quantity, null)])], [], [], [], []);
        var plan = SkpPlan.New(id) with { Agreed = [new AgreedContent(1, content, AgreementKind.First, "", Nip.Parse(Head), _clock.GetUtcNow())] };
        await _plans.SaveAsync(null, new SkpChange(new StoredSkp(plan, 1, 0, ""), [], null, Nip.Parse(Head), _clock.GetUtcNow()), CancellationToken.None);
    }

    private static Person Person(string nip, string name, string position, EmploymentType employment) => new(
        Nip.Parse(nip), name, [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), employment, "BJ", position, 8, nip == Head ? null : Nip.Parse(Head))]);
}
