using Azure.Data.Tables;
using EPerformance.Application.Periods;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Periods;

/// <summary>A person's result as a row of <see cref="Keys.Allowance"/>: figures in columns, the explanation packed.</summary>
internal static class AllowanceRow
{
    private const string Name = "Name", Unit = "Unit", JobClass = "JobClass", Base = "Base", Payable = "Payable", Explanation = "Lines", InBlob = "LinesInBlob";
    private const string Employment = "Employment", TaxByState = "TaxByState", TaxByPerson = "TaxByPerson", Difference = "Difference", Pending = "Pending";

    /// <summary>Everything but the explanation.</summary>
    public static IReadOnlyList<string> Figures { get; } = ["PartitionKey", "RowKey", Name, Unit, JobClass, Base, Payable, Employment, TaxByState, TaxByPerson, Difference, Pending];

    /// <returns>False when the explanation did not fit into the row; it then belongs into a blob.</returns>
    public static bool TryWrite(PersonResult result, EntityKey key, out TableEntity row)
    {
        row = new TableEntity(key.Partition, key.Row)
        {
            [Name] = result.Name,
            [Unit] = result.UnitCode,
            [Base] = result.Base,
            [Payable] = result.Payable,
            [TaxByState] = result.TaxByState,
            [TaxByPerson] = result.TaxByPerson,
            [Difference] = result.Difference,
        };
        if (result.PendingLines > 0)
            row[Pending] = result.PendingLines;
        if (result.Employment is { } employment)
            row[Employment] = employment.ToString();
        if (result.JobClass is { } jobClass)
            row[JobClass] = jobClass;
        if (PackedText.TryPut(row, Explanation, result.Explanation))
            return true;
        row[InBlob] = true;
        return false;
    }

    public static bool IsExplainedInBlob(TableEntity row) => row.GetBoolean(InBlob) == true;

    public static PersonResult Read(TableEntity row) => new(
        Nip.Parse(KeyText.Decode(row.RowKey)),
        RowText.Required(row, Name),
        RowText.Required(row, Unit),
        row.GetInt32(JobClass),
        RowText.Long(row, Base),
        RowText.Long(row, Payable),
        PackedText.Get(row, Explanation) ?? "")
    {
        Employment = row.GetString(Employment) is { } employment ? Enum.Parse<EmploymentType>(employment) : null,
        TaxByState = row.GetInt64(TaxByState) ?? 0,
        TaxByPerson = row.GetInt64(TaxByPerson) ?? 0,
        Difference = row.GetInt64(Difference) ?? 0,
        PendingLines = row.GetInt32(Pending) ?? 0,
    };
}
