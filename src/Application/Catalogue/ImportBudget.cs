using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <summary>Replaces a year's budget plan by <c>budget.csv</c>: plan, revision, and what was spent by then. A file with a problem changes nothing; the same file again neither.</summary>
public sealed class ImportBudget(OrganisationCache organisations, IBudgetStore store, TimeProvider clock)
{
    public const string FileName = "budget.csv";
    private const int MostRows = 20_000, MaxName = 300;
    private const int Code = 0, Parent = 1, Level = 2, Name = 3, Unit = 4, OutputUnit = 5, Target = 6, Ceiling = 7, Realised = 8;

    private static readonly ColumnList Columns = new(["code", "parent_code", "level", "name", "unit_code", "output_unit", "target", "ceiling", "realised"], "unit_code", "output_unit", "target");

    private static readonly Words<BudgetLevel> Levels = new(
        ("PROGRAMME", BudgetLevel.Programme), ("ACTIVITY", BudgetLevel.Activity), ("SUB_ACTIVITY", BudgetLevel.SubActivity), ("OUTPUT", BudgetLevel.Output));

    public async Task<BudgetImport> RunAsync(int year, IBundleSource source, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return new BudgetImport(null, false, [], AttendanceViolations.NoOrganisation);
        var sink = new ProblemSink();
        var rows = Read(source, organisation, sink);
        if (sink.Any)
            return new BudgetImport(null, false, sink.Problems, ImportViolations.Unusable);
        var (plan, problems) = BudgetPlan.Of(year, [.. rows.Select(row => row.Row)]);
        foreach (var (row, column, text) in problems)
            sink.Problem(FileName, rows[row].Line, column, text);
        if (plan is null)
            return new BudgetImport(null, false, sink.Problems, ImportViolations.Unusable);
        var before = await store.FindAsync(year, cancellationToken).ConfigureAwait(false);
        if (before is not null && before.Plan.Lines.SequenceEqual(plan.Lines))
            return new BudgetImport(before, true, [], null);
        if (await store.SaveAsync(before, plan, caller.Nip!.Value, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return new BudgetImport(null, false, [], ImportViolations.OtherImport);
        return new BudgetImport(await store.FindAsync(year, cancellationToken).ConfigureAwait(false), false, [], null);
    }

    private static List<(long Line, BudgetRow Row)> Read(IBundleSource source, OrganisationView organisation, ProblemSink sink)
    {
        var rows = new List<(long Line, BudgetRow Row)>();
        if (source.Read(FileName) is not { } bytes)
            sink.Problem(FileName, 1, "*", new Text("berkas wajib tidak ada", "the file is compulsory and missing"));
        else
            CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, organisation, rows));
        if (rows.Count > MostRows)
            sink.Problem(FileName, rows[MostRows].Line, "*", new Text($"paling banyak {MostRows} baris dalam satu berkas", $"{MostRows} rows at most in one file"));
        return rows;
    }

    private static void Take(CsvRow row, OrganisationView organisation, List<(long Line, BudgetRow Row)> rows)
    {
        if (row.Required(Code).Length > 0 && !CatalogueItem.IsCode(row.Value(Code)))
            row.Problem(Code, "harus 1 sampai 64 huruf, angka, atau . _ - /", "must be 1 to 64 letters, digits and . _ - /");
        var level = row.RequiredWord(Level, Levels);
        if (row.Required(Name).Length > MaxName || !LineRules.IsReadable(row.Value(Name)) || !LineRules.IsReadable(row.Value(OutputUnit)) || row.Value(OutputUnit).Length > ItemRules.MaxShort)
            row.Problem(Name, $"paling banyak {MaxName} karakter yang dapat dibaca", $"{MaxName} readable characters at most");
        if (!row.IsEmpty(Unit) && organisation.Units.Find(row.Value(Unit)) is null)
            row.Problem(Unit, $"unit {row.Shown(Unit)} tidak ada", $"unit {row.Shown(Unit)} does not exist");
        var target = row.OptionalDecimal(Target, 0, 1_000_000_000_000);
        var (ceiling, realised) = (Rupiah(row, Ceiling), Rupiah(row, Realised));
        if (row.IsSound)
            rows.Add((row.Line, new BudgetRow(row.Value(Code), Optional(row, Parent), level!.Value, row.Value(Name), Optional(row, Unit), row.Value(OutputUnit), target, ceiling, realised)));
    }

    private static long? Rupiah(CsvRow row, int column)
    {
        if (row.OptionalDecimal(column, 0, BudgetRow.MostRupiah) is not { } amount)
            return null;
        if (decimal.Truncate(amount) != amount)
            row.Problem(column, "harus rupiah bulat", "must be whole rupiah");
        return (long)decimal.Truncate(amount);
    }

    private static string? Optional(CsvRow row, int column) => row.IsEmpty(column) ? null : row.Value(column);
}

/// <param name="Stored">Null when nothing was changed because of problems or a refusal.</param>
public sealed record BudgetImport(StoredBudget? Stored, bool IsRepeat, IReadOnlyList<BundleProblem> Problems, Violation? Refusal);
