using System.Globalization;
using System.IO.Compression;
using System.Text;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.TestKit.Periods;
using UglyToad.PdfPig;

namespace EPerformance.Application.Tests.Papers;

public sealed class NominativeListTests
{
    [Fact]
    public async Task Sums_of_units_add_up_to_the_sum_of_the_agency_and_to_the_run()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();

        var paper = NominativeList.Of(await agency.RunAsync());

        var totals = await PeriodTotals.OfAsync(agency.Rig.Ports.Periods, PaperAgency.March, 1, CancellationToken.None);
        var total = Assert.Single(paper.Rows, row => row.Kind == PaperRowKind.Total);
        Assert.Equal(totals.Agency.Base, Number(paper, total, "base"));
        Assert.Equal(totals.Agency.Payable, Number(paper, total, "payable"));
        foreach (var key in new[] { "base", "deduction", "payable", "tax_by_state", "tax_by_person", "net" })
        {
            Assert.Equal(Number(paper, total, key), paper.Rows.Where(row => row.Kind == PaperRowKind.Subtotal).Sum(row => Number(paper, row, key)));
            Assert.Equal(Number(paper, total, key), paper.Rows.Where(row => row.Kind == PaperRowKind.Line).Sum(row => Number(paper, row, key)));
        }
    }

    [Fact]
    public async Task Tax_of_the_month_is_shown_and_only_what_the_person_bears_lowers_what_is_received()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();

        var paper = NominativeList.Of(await agency.RunAsync());

        var (one, two) = (Line(paper, "1"), Line(paper, "2"));
        Assert.Equal((15_001, 0), (Number(paper, one, "tax_by_state"), Number(paper, one, "tax_by_person")));
        Assert.Equal(Number(paper, one, "payable"), Number(paper, one, "net"));
        Assert.Equal((0, 12_000), (Number(paper, two, "tax_by_state"), Number(paper, two, "tax_by_person")));
        Assert.Equal(Number(paper, two, "payable") - 12_000, Number(paper, two, "net"));
    }

    [Theory]
    [InlineData("lima belas", "STATE")]
    [InlineData("15000", "NEGARA")]
    public async Task A_tax_row_that_cannot_be_understood_fails_its_person_and_nobody_else(string amount, string borneBy)
    {
        using var agency = new PaperAgency(facts => facts with { FactTables = [PaperAgency.Tax(("4", "2026-03", amount, borneBy))] });
        await agency.Rig.RunAsync(PaperAgency.March, closeDays: true);

        var totals = await PeriodTotals.OfAsync(agency.Rig.Ports.Periods, PaperAgency.March, 1, CancellationToken.None);

        Assert.Equal(["4"], totals.Failed.Select(failed => failed.Nip.Value));
        Assert.Equal(4, totals.Agency.People);
    }

    [Theory]
    [InlineData(PaperFormat.Csv)]
    [InlineData(PaperFormat.Json)]
    [InlineData(PaperFormat.Pdf)]
    [InlineData(PaperFormat.Xlsx)]
    public async Task A_locked_run_gives_the_same_bytes_months_later_and_under_another_culture(PaperFormat format)
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();
        var first = await PaperAgency.BytesAsync(NominativeList.Of(await agency.RunAsync()), format);

        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            agency.Rig.Clock.Later(TimeSpan.FromDays(200));
            var second = await PaperAgency.BytesAsync(NominativeList.Of(await agency.RunAsync()), format);

            Assert.True(first.AsSpan().SequenceEqual(second), $"{format}: {first.Length} and {second.Length} bytes differ");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task A_name_that_a_spreadsheet_would_run_is_text_in_every_format()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();
        var paper = NominativeList.Of(await agency.RunAsync());

        var csv = Encoding.UTF8.GetString(await PaperAgency.BytesAsync(paper, PaperFormat.Csv));
        var sheet = SheetOf(await PaperAgency.BytesAsync(paper, PaperFormat.Xlsx));

        Assert.Contains("\"'=HYPERLINK(", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",=HYPERLINK", csv, StringComparison.Ordinal);
        Assert.Contains(">'=HYPERLINK(", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(">=HYPERLINK", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pdf_names_everybody_with_sum_signatures_version_and_hash()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();
        var run = await agency.RunAsync();

        var text = PdfText(await PaperAgency.BytesAsync(NominativeList.Of(run), PaperFormat.Pdf));

        Assert.Contains("Dinas Contoh", text, StringComparison.Ordinal);
        Assert.Contains("Pegawai 4", text, StringComparison.Ordinal);
        Assert.Contains("JUMLAH SELURUHNYA", text, StringComparison.Ordinal);
        Assert.Contains(PaperNumbers.Of(run.People.Sum(person => person.Payable)), text, StringComparison.Ordinal);
        Assert.Contains("Ditandatangani secara elektronik", text, StringComparison.Ordinal);
        Assert.Contains($"Versi 1 | Perhitungan 2026-03.1, ", text, StringComparison.Ordinal);
        Assert.Contains(run.Identity.Hash, text, StringComparison.Ordinal);
        Assert.DoesNotContain("DRAF", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sri – “A”", false)]
    [InlineData("Sri Andréa", true)]
    [InlineData("李", true)]
    public async Task A_pdf_in_which_letters_had_to_be_written_plainly_says_so(string name, bool says)
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();
        var paper = NominativeList.Of(await agency.RunAsync());
        var row = new PaperRow(PaperRowKind.Group, [name, .. Enumerable.Repeat(default(PaperCell), paper.Columns.Count - 1)]);

        var text = PdfText(await PaperAgency.BytesAsync(paper with { Rows = [.. paper.Rows, row] }, PaperFormat.Pdf));

        Assert.Equal(says, text.Contains("Huruf di luar ASCII", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_hash_is_that_of_the_list_of_the_version()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();

        var run = await agency.RunAsync();

        using var list = new MemoryStream();
        await agency.Rig.List.WriteAsync(PaperAgency.March, 1, list, CancellationToken.None);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(list.ToArray())), run.Identity.Hash);
    }

    [Fact]
    public async Task Until_it_is_locked_every_paper_says_that_it_is_a_draft()
    {
        using var agency = new PaperAgency();
        await agency.Rig.RunAsync(PaperAgency.March, closeDays: true);
        var paper = NominativeList.Of(await agency.RunAsync());

        Assert.Contains("DRAF", PdfText(await PaperAgency.BytesAsync(paper, PaperFormat.Pdf)), StringComparison.Ordinal);
        Assert.Contains("DRAF", SheetOf(await PaperAgency.BytesAsync(paper, PaperFormat.Xlsx)), StringComparison.Ordinal);
        Assert.Contains("STATUS,DRAF", Encoding.UTF8.GetString(await PaperAgency.BytesAsync(paper, PaperFormat.Csv)), StringComparison.Ordinal);
        Assert.Contains("\"status\":\"draft\"", Encoding.UTF8.GetString(await PaperAgency.BytesAsync(paper, PaperFormat.Json)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_a_unit_holds_the_units_below_and_nobody_else()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();

        var paper = NominativeList.Of(await agency.RunAsync("BJ"));

        Assert.Equal(["2", "5", "4"], paper.Rows.Where(row => row.Kind == PaperRowKind.Line).Select(row => row.Cells[1].Text));
    }

    [Fact]
    public async Task Who_was_left_out_is_named_with_the_reason_and_the_decision()
    {
        using var agency = new PaperAgency(facts => facts with { FactTables = [PaperAgency.Tax(("4", "2026-03", "1", "?"))] });
        await agency.Rig.RunAsync(PaperAgency.March, closeDays: true);
        var undecided = Assert.Single(NominativeList.Of(await agency.RunAsync()).Notes);
        var period = (await agency.Rig.Ports.Periods.FindAsync(PaperAgency.March, CancellationToken.None))!;
        await agency.Rig.Orders.ExcludeAsync(PaperAgency.March, PeriodRig.Sdm, period.Seen, Domain.Primitives.Nip.Parse("4"), "Data pajak menyusul", CancellationToken.None);

        var decided = Assert.Single(NominativeList.Of(await agency.RunAsync()).Notes);

        Assert.Contains("4 Pegawai 4 (BJ-TU): tax.csv", undecided, StringComparison.Ordinal);
        Assert.EndsWith("Belum ada keputusan.", undecided, StringComparison.Ordinal);
        Assert.Contains("Dikeluarkan oleh SDM (NIP SDM) pada 2026-04-01", decided, StringComparison.Ordinal);
        Assert.EndsWith(": Data pajak menyusul", decided, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_many_people_has_its_head_on_every_page()
    {
        using var agency = new PaperAgency(facts => facts with
        {
            People = [.. Enumerable.Range(0, 150).Select(index => facts.People[2] with { Nip = Domain.Primitives.Nip.Parse($"{100_000 + index}"), Name = $"Pegawai Nomor {index}" })],
            FactTables = [],
        });
        await agency.LockAsync();

        using var pdf = PdfDocument.Open(await PaperAgency.BytesAsync(NominativeList.Of(await agency.RunAsync()), PaperFormat.Pdf));

        var pages = pdf.GetPages().Select(page => page.Text).ToList();
        Assert.InRange(pages.Count, 3, 8);
        Assert.All(pages.SkipLast(1), page => Assert.Contains("Potongan", page, StringComparison.Ordinal));
        Assert.All(pages.Select((page, i) => (page, i)), page => Assert.Contains($"{page.i + 1} / {pages.Count}", page.page, StringComparison.Ordinal));
        Assert.Equal(150, Enumerable.Range(0, 150).Count(index => pages.Any(page => page.Contains($"{100_000 + index}", StringComparison.Ordinal))));
    }

    private static PaperRow Line(Paper paper, string nip) => paper.Rows.Single(row => row.Kind == PaperRowKind.Line && row.Cells[1].Text == nip);

    private static long Number(Paper paper, PaperRow row, string key)
    {
        var column = paper.Columns.Select((one, i) => (one.Key, i)).Single(one => one.Key == key).i;
        return row.Cells[column].Number!.Value;
    }

    private static string SheetOf(byte[] book)
    {
        using var zip = new ZipArchive(new MemoryStream(book));
        return string.Concat(zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return System.Net.WebUtility.HtmlDecode(reader.ReadToEnd());
        }));
    }

    private static string PdfText(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return string.Join('\n', pdf.GetPages().Select(page => page.Text));
    }
}
