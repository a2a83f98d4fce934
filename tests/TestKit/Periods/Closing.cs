using System.Globalization;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Periods;

/// <summary>March 2026, closed on 1 April by SDM, two days for checking after the day of publication; all times WIB.</summary>
public static class Closing
{
    public const string Reason = "Data cuti terlambat masuk";

    public static readonly Nip Sdm = Nip.Parse("SDM");
    public static readonly Nip Keu = Nip.Parse("KEU");
    public static readonly PayPeriod March = PayPeriod.Month(new CivilMonth(2026, 3));
    public static readonly PeriodPolicy Policy = new(2, AgencyZone.Wib);

    public static Scenario<PeriodState, PeriodCommand, PeriodEvent> Open(bool shadow = false) => new(
        PeriodDecider.Start(March, shadow),
        (state, command) => PeriodDecider.Decide(state, command, Policy),
        PeriodDecider.Evolve);

    public static Scenario<PeriodState, PeriodCommand, PeriodEvent> Frozen(bool shadow = false) => Open(shadow).After(Close(), Freeze(1));

    public static Scenario<PeriodState, PeriodCommand, PeriodEvent> Calculated(int failed = 0) => Frozen().After(Run(1, failed));

    /// <summary>Published on 1 April 12:00: it may be signed from 4 April 00:00 on.</summary>
    public static Scenario<PeriodState, PeriodCommand, PeriodEvent> Published(bool shadow = false) => Frozen(shadow).After(Run(1), Publish(1));

    public static Scenario<PeriodState, PeriodCommand, PeriodEvent> Approved(bool shadow = false) =>
        Published(shadow).After(Sign(SigningOffice.Personnel, Sdm), Sign(SigningOffice.Finance, Keu));

    public static Scenario<PeriodState, PeriodCommand, PeriodEvent> Exported(bool shadow = false) => Approved(shadow).After(Lock(1), Export(1));

    /// <summary><c>dd hh:mm</c> of April 2026.</summary>
    public static DateTimeOffset At(string text) => DateTimeOffset.ParseExact(
        $"2026-04-{text}+07:00", ["yyyy-MM-dd HH:mmzzz", "yyyy-MM-dd HH:mm:sszzz"], CultureInfo.InvariantCulture);

    public static PeriodCommand Close(string at = "01 10:00") => new PeriodCommand.Close(Sdm, At(at));

    public static PeriodCommand Freeze(int version, string at = "01 10:30") => new PeriodCommand.RecordFreeze(version, At(at));

    public static PeriodCommand Run(int version, int failed = 0, string at = "01 11:00") =>
        new PeriodCommand.RecordRun(version, $"run-{version}", failed, At(at));

    public static PeriodCommand Publish(int version, Nip? by = null, string at = "01 12:00") => new PeriodCommand.Publish(version, by, At(at));

    public static PeriodCommand Sign(SigningOffice office, Nip by, int version = 1, string at = "04 08:00") =>
        new PeriodCommand.Approve(office, by, version, At(at));

    public static PeriodCommand Refuse(string reason = Reason) => new PeriodCommand.Refuse(Keu, reason, At("04 09:00"));

    public static PeriodCommand Recalculate(int version, string reason = Reason) => new PeriodCommand.Recalculate(Sdm, version, reason, At("04 09:30"));

    public static PeriodCommand Exclude(string person, string reason = "Meninggal dunia") =>
        new PeriodCommand.Exclude(Nip.Parse(person), Sdm, reason, At("01 11:30"));

    public static PeriodCommand Lock(int version) => new PeriodCommand.Lock(version, At("04 10:00"));

    public static PeriodCommand Export(int version) => new PeriodCommand.RecordExport(version, At("04 11:00"));

    public static PeriodCommand Pay(string document = "SPM-001") => new PeriodCommand.RecordPayment(Keu, document, At("06 10:00"));

    public static PeriodCommand Reopen(string reason = Reason) => new PeriodCommand.Reopen(Sdm, reason, At("05 09:00"));
}
