using Azure.Data.Tables;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Attendance;

/// <summary>Columns of attendance rows that are always there.</summary>
internal static class RowText
{
    public static string Required(TableEntity row, string column) => row.GetString(column) ?? throw Damaged(row, column);

    public static int Number(TableEntity row, string column) => row.GetInt32(column) ?? throw Damaged(row, column);

    public static long Long(TableEntity row, string column) => row.GetInt64(column) ?? throw Damaged(row, column);

    public static DateOnly Date(TableEntity row, string column) =>
        KeyTime.TryParseDate(Required(row, column), out var date) ? date : throw Damaged(row, column);

    public static AgencyZone Zone(TableEntity row, string column) => AgencyZone.Find(Required(row, column)) ?? throw Damaged(row, column);

    public static InvalidDataException Damaged(TableEntity row, string column) =>
        new($"{column} of {row.PartitionKey} / {row.RowKey} is missing or damaged");
}
