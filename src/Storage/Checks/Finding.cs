using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Checks;

/// <summary>Something that does not hold of what an instance keeps.</summary>
/// <param name="Rule">Which rule; stable.</param>
/// <param name="What">Where and how, for people.</param>
public sealed record Finding(string Rule, Text What)
{
    /// <summary>An open item has no entry in the due list: nobody would be reminded, nothing escalated.</summary>
    public static Finding NotDriven(string item, DateTimeOffset at) => new("CHK-001", new($"{item} menunggu sampai {at:u} dan tidak ada yang membangunkannya", $"{item} waits until {at:u} and nothing would wake it"));

    /// <param name="recorded">Versions that the record has.</param>
    public static Finding NotRecorded(string item, int version, IEnumerable<int> recorded) => new("CHK-002", new($"{item} bernomor versi {version}, catatannya {string.Join(' ', recorded)}", $"{item} has version {version} and the record {string.Join(' ', recorded)}"));

    public static Finding NotQueued(string place) => new("CHK-003", new($"{place} menunggu dan tidak ada dalam antrean", $"{place} waits and is in no queue"));

    public static Finding WronglyQueued(string place) => new("CHK-004", new($"{place} ada dalam antrean dan tidak menunggu di sana", $"{place} is in a queue and does not wait there"));

    public static Finding WrongSum(Nip nip, CivilMonth month, long stored, long counted) => new("CHK-005", new($"{nip} {month}: {stored} menit dihitung, hari-harinya {counted}", $"{nip} {month}: {stored} minutes count, the verified days have {counted}"));

    public static Finding DayNotClosed(Nip nip, DateOnly date) => new("CHK-006", new($"{nip} {date:yyyy-MM-dd}: ada baris dari hari yang tidak ditutup", $"{nip} {date:yyyy-MM-dd} has a row of a day that nobody closed"));

    /// <param name="stored">The recap; <c>null</c> when there is none.</param>
    /// <param name="counted">Of its people.</param>
    public static Finding WrongRecap(UnitDay? stored, UnitDay counted) => new("CHK-007", new(
        $"{counted.UnitCode} {counted.Date:yyyy-MM-dd}: rekapitulasinya {stored}, jumlah pegawainya {counted}",
        $"{counted.UnitCode} {counted.Date:yyyy-MM-dd}: the recap is {stored}, its people are {counted}"));

    public static Finding Damaged(string row) => new("CHK-008", new($"{row} rusak", $"{row} is damaged"));

    public static Finding FactsMissing(string period, int bucket) => new("CHK-009", new($"{period}: fakta beku bagian {bucket} tidak ada atau rusak", $"{period}: the frozen facts of bucket {bucket} are not there or damaged"));

    public static Finding RecordedOnly(string item) => new("CHK-011", new($"{item} mempunyai catatan, tetapi tidak ada", $"{item} has a record and is not there"));

    public static Finding Audit(Text what) => new("CHK-010", what);
}
