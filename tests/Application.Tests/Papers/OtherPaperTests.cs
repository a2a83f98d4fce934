using System.Text;
using EPerformance.Application.Access;
using EPerformance.Application.Papers;
using EPerformance.Application.Periods;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit.Periods;
using UglyToad.PdfPig;

namespace EPerformance.Application.Tests.Papers;

public sealed class OtherPaperTests
{
    [Fact]
    public async Task The_recap_sums_by_unit_and_account_and_each_account_altogether()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();

        var paper = RecapList.Of(await agency.RunAsync());

        Assert.Equal(
            ["Line BJ 512411 2", "Line BJ-TU 512411 1", "Line PST 512411 2", "Subtotal  512411 5", "Total   5"],
            paper.Rows.Select(row => $"{row.Kind} {row.Cells[0].Text} {row.Cells[2].Text} {row.Cells[4].Number}"));
    }

    [Fact]
    public async Task Accounts_that_are_changed_after_the_freeze_do_not_change_the_papers_of_the_version()
    {
        using var agency = new PaperAgency(papers: new PaperSettings());
        await agency.LockAsync();

        var paper = RecapList.Of(await agency.RunAsync());

        Assert.Contains(paper.Rows, row => row.Cells[1].Text == "Jumlah akun belum ditetapkan");
    }

    [Fact]
    public async Task A_slip_shows_every_line_with_its_article_and_what_is_received()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();
        var person = (await agency.Results.OwnAsync(PaperAgency.March, Nip.Parse("2"), CancellationToken.None)).Value!;

        var paper = PaySlip.Of(await agency.Runs.OfOneAsync(PaperAgency.March, 1, person, CancellationToken.None));

        Assert.Equal("BASE", paper.Rows[1].Cells[0].Text);
        Assert.Equal("4.595.150", paper.Rows[1].Cells[4].Text);
        Assert.Equal("Perpres 71/2023 Lampiran", paper.Rows[1].Cells[5].Text);
        Assert.Equal([person.Payable, -12_000, person.Payable - 12_000], paper.Rows.TakeLast(3).Select(row => row.Cells[4].Number!.Value));
        using var pdf = PdfDocument.Open(await PaperAgency.BytesAsync(paper, PaperFormat.Pdf));
        Assert.Contains("Pegawai 2", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_transfer_file_pays_the_frozen_accounts_what_is_received_by_the_template()
    {
        using var agency = new PaperAgency(papers: new PaperSettings
        {
            Transfer = new TransferTemplate
            {
                Separator = ";",
                Heading = false,
                Columns = [new TransferColumn { Value = "{number}" }, new TransferColumn { Value = "{account}" }, new TransferColumn { Value = "{net}" }, new TransferColumn { Value = "TUKIN {period} {nip}" }],
            },
        });
        await agency.LockAsync();
        var run = await agency.RunAsync();

        var result = await agency.Transfer.OfAsync(PaperAgency.March, PeriodRig.Finance, CancellationToken.None);

        using var stream = new MemoryStream();
        result.Transfer!.Write(stream);
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length);
        Assert.Equal($"2;00277;{run.People.Single(person => person.Nip.Value == "2").Net};TUKIN 2026-03 2", lines[1]);
    }

    [Fact]
    public async Task Whose_account_is_missing_keeps_the_whole_file_back_by_name()
    {
        using var agency = new PaperAgency(facts => facts with { FactTables = [PaperAgency.Accounts("1", "2", "4")] });
        await agency.LockAsync();

        var result = await agency.Transfer.OfAsync(PaperAgency.March, PeriodRig.Finance, CancellationToken.None);

        Assert.Equal(PaperViolations.AccountMissing, result.Refusal);
        Assert.Equal(["3", "5"], result.WithoutAccount.Select(nip => nip.Value));
    }

    [Fact]
    public async Task There_is_no_transfer_file_before_the_lock_nor_for_who_is_not_of_finance()
    {
        using var agency = new PaperAgency();
        await agency.Rig.RunAsync(PaperAgency.March, closeDays: true);

        Assert.Equal(PeriodViolations.NotLocked, (await agency.Transfer.OfAsync(PaperAgency.March, PeriodRig.Finance, CancellationToken.None)).Refusal);
        Assert.Equal(RunViolations.NotInOffice, (await agency.Transfer.OfAsync(PaperAgency.March, PeriodRig.Personnel, CancellationToken.None)).Refusal);
        Assert.Equal(PeriodViolations.ShadowIsNotPaid, (await agency.Transfer.OfAsync(PeriodRig.Id("2026-03-shadow"), PeriodRig.Finance, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task An_administrator_gets_the_own_unit_and_what_lies_below_and_no_other()
    {
        using var agency = new PaperAgency();
        await agency.LockAsync();
        var admin = new Caller("2", Nip.Parse("2"), Role.UnitAdmin, null);

        var own = await agency.RunAsync(caller: admin);
        var other = await agency.Runs.OpenAsync(PaperAgency.March, null, "PST", admin, CancellationToken.None);
        var unknown = await agency.Runs.OpenAsync(PaperAgency.March, null, "X", PeriodRig.Finance, CancellationToken.None);

        Assert.Equal(["2", "5", "4"], own.People.Select(person => person.Nip.Value));
        Assert.Equal(AccessViolations.NotYours, other.Refusal);
        Assert.Equal(AccessViolations.NotFound, unknown.Refusal);
    }

    [Theory]
    [InlineData("{saldo}", ",", "asks for {saldo}")]
    [InlineData("{net}", ";;", "Separator")]
    [InlineData("{net}", "1", "Separator")]
    public void A_template_that_no_bank_could_read_does_not_start(string value, string separator, string named)
    {
        var settings = new PeriodSettings { Papers = new PaperSettings { Transfer = new TransferTemplate { Separator = separator, Columns = [new TransferColumn { Value = value }] } } };

        Assert.Contains(named, Assert.Throws<InvalidOperationException>(settings.Check).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_of_an_unknown_kind_of_employment_does_not_start()
    {
        var settings = new PeriodSettings { Papers = new PaperSettings { Accounts = new Dictionary<string, string>(StringComparer.Ordinal) { ["Pns"] = "1" } } };

        Assert.Contains("Accounts:Pns", Assert.Throws<InvalidOperationException>(settings.Check).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_broken_where_its_width_ends_and_numbers_end_at_the_right()
    {
        using var document = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        var pen = new PdfPen(document, document.AddPage(UglyToad.PdfPig.Content.PageSize.A4));

        Assert.Equal(27.8, pen.WidthOf("12345", 10, strong: false), 3); // a digit is 0.556 wide
        Assert.Equal(["satu dua", "tiga"], pen.Wrap("satu dua tiga", 10, 50));
        Assert.Equal(["12345", "67"], pen.Wrap("1234567", 10, 27.9));
    }

    [Theory]
    [InlineData("4595150", "4.595.150")]
    [InlineData("-0.5", "-0,5")]
    [InlineData("-45951.5", "-45.951,5")]
    [InlineData("10/3", "3,3333...")]
    [InlineData("-1/3", "-0,3333...")]
    public void Exact_amounts_are_written_as_people_do(string amount, string expected) => Assert.Equal(expected, PaperNumbers.Exact(amount));

    [Theory]
    [InlineData("André Ñoño", "Andre Nono")]
    [InlineData("Sri – “A” × 2", "Sri - \"A\" x 2")]
    [InlineData("李", "?")]
    [InlineData("Æthelød Straße Łukasz", "AEthelod Strasse Lukasz")]
    [InlineData("Ma\u02bcruf \ud840\udc0b", "Ma'ruf ?")]
    [InlineData("a\tb\u0000", "a b ")]
    public void Letters_that_the_fonts_lack_are_written_plainly(string text, string expected) => Assert.Equal(expected, PdfPen.Plain(text));
}
