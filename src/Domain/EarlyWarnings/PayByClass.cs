using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using static EPerformance.Domain.EarlyWarnings.WarningFactName;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>
/// Base, pay and share of the people of each class whose pay can be compared, and who is out of line with them. Nobody is out of line by a smaller base: half a month,
/// probation and long leave are left out or weighed by the own base.
/// </summary>
internal sealed class PayByClass(WarningThresholds thresholds)
{
    private readonly SortedDictionary<int, Medians> _classes = [];

    public void Add(Watched person)
    {
        if (person is not { IsPayComparable: true, JobClass: { } jobClass, Pay: { } pay })
            return;
        if (!_classes.TryGetValue(jobClass, out var known))
            _classes[jobClass] = known = new Medians();
        known.Base.Add(Number(pay.Base));
        known.Payable.Add(Number(pay.Payable));
        known.Share.Add(person.PayShare);
        known.People++;
    }

    /// <summary>The lowest class whose people are paid more on a smaller base; else the own share beside that of the own class.</summary>
    public EarlyWarning? Of(Watched person)
    {
        if (person is not { IsPayComparable: true, JobClass: { } jobClass, Pay: { } pay, PayShare: { } share })
            return null;
        foreach (var (lower, people) in _classes)
        {
            if (lower >= jobClass)
                break;
            if (people.People >= thresholds.LeastPeers && people.Base.Value < pay.Base && people.Payable.Value > pay.Payable)
                return Less(person, jobClass, pay, lower, people.Base.Value!.Value, people.Payable.Value!.Value, people.People);
        }

        return _classes[jobClass] is { People: var count, Share.Value: { } median } && count >= thresholds.LeastPeers && Math.Abs(share - median) >= thresholds.PayGap
            ? Unlike(person, jobClass, pay, share, median, count)
            : null;
    }

    private EarlyWarning Less(Watched person, int jobClass, PayTally pay, int lower, long otherBase, long otherPayable, int people) => new(
        person.Nip,
        WarningKind.LessThanLowerClass,
        person.UnitCode,
        jobClass,
        [
            new(OwnBase, pay.Base), new(OwnPayable, pay.Payable), new(OtherClass, lower),
            new(OtherBase, otherBase), new(OtherPayable, otherPayable), new(PeopleCompared, people),
        ],
        new Text(
            $"Kelas {jobClass}, dasar Rp{pay.Base}, dibayar Rp{pay.Payable}; median kelas {lower} ({people} orang) dasar Rp{otherBase}, dibayar Rp{otherPayable}. Dibandingkan mulai {thresholds.LeastPeers} orang.",
            $"Class {jobClass}, base Rp{pay.Base}, paid Rp{pay.Payable}; the median of class {lower} ({people} people) has base Rp{otherBase} and is paid Rp{otherPayable}. Compared from {thresholds.LeastPeers} people on."),
        thresholds);

    private EarlyWarning Unlike(Watched person, int jobClass, PayTally pay, int share, int median, int people) => new(
        person.Nip,
        WarningKind.UnlikePeers,
        person.UnitCode,
        jobClass,
        [new(OwnBase, pay.Base), new(OwnPayable, pay.Payable), new(OwnShare, share), new(MedianShare, median), new(PeopleCompared, people)],
        new Text(
            $"Dibayar {share} per seribu dari dasar; median kelas {jobClass} ({people} orang) {median} per seribu. Diperingatkan mulai selisih {thresholds.PayGap}.",
            $"Paid {share} thousandths of the base; the median of class {jobClass} ({people} people) is {median}. Warned from a gap of {thresholds.PayGap} on."),
        thresholds);

    private static int Number(long rupiah) => (int)Math.Min(rupiah, int.MaxValue);

    private sealed class Medians
    {
        public Middle Base { get; } = new();

        public Middle Payable { get; } = new();

        public Middle Share { get; } = new();

        public int People { get; set; }
    }
}
