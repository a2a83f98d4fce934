using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Checks;

/// <summary>Something that does not hold of what an instance keeps.</summary>
/// <param name="Rule">Which rule; stable.</param>
/// <param name="What">Where and how, for people.</param>
public sealed record Finding(string Rule, Text What)
{
    /// <summary>An open item has no entry in the due list: nobody would be reminded, nothing escalated.</summary>
    public static Finding NotDriven(string item, DateTimeOffset at) => new("CHK-001", new($"{item} menunggu sampai {at:u} dan tidak ada yang membangunkannya", $"{item} waits until {at:u} and nothing would wake it"));

    public static Finding NotRecorded(string item, int version, int recorded) => new("CHK-002", new($"{item} bernomor versi {version}, catatannya {recorded}", $"{item} has version {version} and {recorded} changes on record"));

    public static Finding NotQueued(string place) => new("CHK-003", new($"{place} menunggu dan tidak ada dalam antrean", $"{place} waits and is in no queue"));

    public static Finding WronglyQueued(string place) => new("CHK-004", new($"{place} ada dalam antrean dan tidak menunggu di sana", $"{place} is in a queue and does not wait there"));

    public static Finding WrongSum(Nip nip, CivilMonth month, long stored, long counted) => new("CHK-005", new($"{nip} {month}: {stored} menit dihitung, hari-harinya {counted}", $"{nip} {month}: {stored} minutes count, the verified days have {counted}"));

    public static Finding DayNotClosed(Nip nip, DateOnly date) => new("CHK-006", new($"{nip} {date:yyyy-MM-dd}: ada baris dari hari yang tidak ditutup", $"{nip} {date:yyyy-MM-dd} has a row of a day that nobody closed"));

    public static Finding WrongRecap(string unit, DateOnly date) => new("CHK-007", new($"{unit} {date:yyyy-MM-dd}: rekapitulasi bukan jumlah pegawainya", $"{unit} {date:yyyy-MM-dd}: the recap is not the sum of its people"));

    public static Finding Damaged(string row) => new("CHK-008", new($"{row} rusak", $"{row} is damaged"));

    public static Finding FactsMissing(string period, int bucket) => new("CHK-009", new($"{period}: fakta beku bagian {bucket} tidak ada", $"{period}: the frozen facts of bucket {bucket} are not there"));

    public static Finding Audit(Text what) => new("CHK-010", what);
}
