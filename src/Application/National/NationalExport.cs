using System.Globalization;
using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Papers;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.National;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.National;

/// <summary>What kind of file.</summary>
public enum NationalFileKind
{
    /// <summary>One row per person: ratings and predicate.</summary>
    Predicates,

    /// <summary>One row per planned result of those people's plans, with what became of it.</summary>
    Plans,

    /// <summary>One row per person who is in neither, with the reason.</summary>
    LeftOut,
}

/// <param name="Included">People in the files.</param>
/// <param name="Out">People who are not, by the reason.</param>
public sealed record NationalCount(AppraisalPeriod Period, int Included, IReadOnlyDictionary<LeftOutReason, int> Out);

/// <param name="Name">Of the file, without quotes and control characters.</param>
public sealed record NationalFile(string Name, NationalTable Table);

/// <summary>
/// Files for BKN (SIASN) of a period's decided evaluations. Each file that is given out is an audit row first: who, when, what, how many, and the digest of the rows.
/// </summary>
public sealed class NationalExport(OrganisationCache organisations, NationalGathering gathering, AppraisedResults results, INationalExports exports, TimeProvider clock)
{
    private static readonly string[] Appraiser = ["penilaiNipNrp", "penilaiNama", "penilaiJabatan", "penilaiUnorNama", "statusPenilai"];

    /// <summary>How many would be in the files, and who many not, and why. Nothing is given out.</summary>
    public async Task<(NationalCount? Count, Violation? Refusal)> CountAsync(AppraisalPeriod period, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var people = await gathering.OfAsync(period, organisation, cancellationToken).ConfigureAwait(false);
        return (new NationalCount(period, people.In.Count, Enum.GetValues<LeftOutReason>().ToDictionary(reason => reason, reason => people.Out.Count(one => one.Reason == reason))), null);
    }

    /// <param name="format">CSV or XLSX.</param>
    public async Task<(NationalFile? File, Violation? Refusal)> OfAsync(NationalFileKind kind, AppraisalPeriod period, PaperFormat format, Caller caller, CancellationToken cancellationToken)
    {
        if (format is not (PaperFormat.Csv or PaperFormat.Xlsx))
            return (null, NationalViolations.FormatUnusable);
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var people = await gathering.OfAsync(period, organisation, cancellationToken).ConfigureAwait(false);
        var table = kind switch
        {
            NationalFileKind.Predicates => Predicates(people, period, organisation),
            NationalFileKind.Plans => await PlansAsync(people, period, cancellationToken).ConfigureAwait(false),
            _ => new NationalTable(["nip", "nama", "unitKerja", "alasan"], [.. people.Out.Select(one => (IReadOnlyList<string>)[one.Nip.Value, one.Name, one.UnitCode, one.Reason.ToString()])]),
        };
        await exports.RecordAsync(
            new NationalExportRecord(kind.ToString(), period.ToString(), format.ToString(), people.In.Count, people.Out.Count, table.Digest, caller.Nip!.Value, clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        return (new NationalFile(string.Create(CultureInfo.InvariantCulture, $"siasn-{NameOf(kind)}-{period}.{format.ToString().ToLowerInvariant()}"), table), null);
    }

    private static NationalTable Predicates(NationalPeople people, AppraisalPeriod period, OrganisationView organisation)
    {
        string[] time = period.IsAnnual ? ["tahun"] : ["tahun", "bulanMulaiPenilaian", "bulanSelesaiPenilaian", "tahunMulaiPenilaian", "tahunSelesaiPenilaian"];
        return new NationalTable(
            ["nip", "nama", "jabatan", "unitKerja", .. time, "hasilKinerjaNilai", "perilakuKerjaNilai", "predikat", .. Appraiser, "tanggalPenetapan", "nomorPenetapan"],
            [.. people.In.Select(one => (IReadOnlyList<string>)
            [
                one.Person.Nip.Value, one.Person.Name, one.Assignment.Position, UnitName(one.Assignment.UnitCode, organisation),
                .. TimeOf(period),
                Number(NationalRules.CodeOf(one.Ruling.Work.Rating!.Value)), Number(NationalRules.CodeOf(one.Ruling.Behaviour.Rating!.Value)), AppraisalWords.Of(one.Ruling.Predicate).ToUpperInvariant(),
                .. AppraiserOf(one.Ruling, organisation),
                Date(AgencyZone.Wib.DateOf(one.Ruling.At)), Number(one.Ruling.Number),
            ])]);
    }

    private async Task<NationalTable> PlansAsync(NationalPeople people, AppraisalPeriod period, CancellationToken cancellationToken)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var one in people.In)
        {
            foreach (var result in await results.OfAsync(one.Evaluation, cancellationToken).ConfigureAwait(false))
            {
                rows.AddRange(result.Plan.Indicators.Select((indicator, i) => (IReadOnlyList<string>)
                [
                    one.Person.Nip.Value, one.Person.Name, period.ToString(), Number(result.Key.Plan), result.Key.Result,
                    result.Plan.Kind == Domain.Skp.ResultKind.Main ? "UTAMA" : "TAMBAHAN", result.Plan.Statement,
                    indicator.Statement, indicator.Target, i < result.Reported?.Indicators.Count ? result.Reported.Indicators[i].Text : "",
                    result.Rated is { } rated ? Number(NationalRules.CodeOf(rated.Rating)) : "", result.Rated?.Feedback ?? "",
                ]));
            }
        }

        return new NationalTable(
            ["nip", "nama", "periode", "nomorSkp", "idHasilKerja", "jenis", "rencanaHasilKerja", "indikator", "target", "realisasi", "hasilNilai", "umpanBalik"], rows);
    }

    private static IEnumerable<string> TimeOf(AppraisalPeriod period) => period.Part is { } part
        ? [Number(period.Year), Number(part.First.Month), Number(part.Last.Month), Number(part.First.Year), Number(part.Last.Year)]
        : [Number(period.Year)];

    private static IEnumerable<string> AppraiserOf(Ruling ruling, OrganisationView organisation)
    {
        var post = organisation.People.TryGetValue(ruling.By, out var person) ? person.AssignmentNearest(AgencyZone.Wib.DateOf(ruling.At)) : null;
        return
        [
            ruling.By.Value, person?.Name ?? "", post?.Position ?? "", post is null ? "" : UnitName(post.UnitCode, organisation),
            post is null ? "" : NationalRules.StatusOf(post.EmploymentType),
        ];
    }

    private static string NameOf(NationalFileKind kind) => kind switch { NationalFileKind.Predicates => "predikat", NationalFileKind.Plans => "skp", _ => "tidak-disertakan" };

    private static string UnitName(string code, OrganisationView organisation) => organisation.Units.Find(code)?.Name ?? code;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);
}
