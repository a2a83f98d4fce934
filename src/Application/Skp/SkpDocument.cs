using System.Globalization;
using EPerformance.Application.Papers;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>
/// The plan on paper, in Indonesian: results with indicators and targets, behaviour, attachments, and a place for the signatures of both. The same plan gives the
/// same bytes. What is agreed in the system is said in words; it is no electronic signature.
/// </summary>
public static class SkpDocument
{
    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("number", "No.", 5, false), new("supports", "Hasil kerja atasan yang didukung", 26, false), new("result", "Rencana hasil kerja", 30, false),
        new("measure", "Aspek/perspektif", 15, false), new("indicator", "Indikator kinerja individu", 30, false), new("target", "Target", 18, false),
    ];

    public static string NameOf(SkpView view)
    {
        var id = view.Stored.Plan.Id;
        var owner = string.Concat(id.Owner.Value.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        return string.Create(CultureInfo.InvariantCulture, $"skp-{owner}-{id.Year}-{id.Number}.pdf");
    }

    public static void Write(SkpView view, Stream stream) => PaperPdf.Write(Of(view), stream);

    internal static PaperSheet Of(SkpView view)
    {
        var plan = view.Stored.Plan;
        var (content, agreed) = plan.InForce is { } inForce ? (inForce.Content, inForce) : (plan.Open!.Content, null);
        var rows = new List<PaperRow>();
        foreach (var kind in new[] { ResultKind.Main, ResultKind.Additional })
        {
            var results = content.Results.Where(result => result.Kind == kind).ToList();
            if (results.Count > 0)
                rows.Add(PaperRow.Heading(kind == ResultKind.Main ? "HASIL KERJA UTAMA" : "HASIL KERJA TAMBAHAN", Columns.Count));
            foreach (var (i, result) in results.Index())
                rows.AddRange(RowsOf(i + 1, result, view));
        }

        rows.Add(PaperRow.Heading("PERILAKU KERJA (BerAKHLAK)", Columns.Count));
        foreach (var (i, behaviour) in content.Behaviours.Index())
        {
            rows.Add(new PaperRow(PaperRowKind.Line,
            [
                Number(i + 1), SkpWords.Of(behaviour.Value), string.Join("; ", GuideBehaviours.Of(behaviour.Value).Select(guide => guide.Id)), "", behaviour.Special.Length == 0 ? "" : $"Ekspektasi khusus: {behaviour.Special}", "",
            ]));
        }

        Attach(rows, "DUKUNGAN SUMBER DAYA", content.Resources);
        Attach(rows, "SKEMA PERTANGGUNGJAWABAN", content.Accountability);
        Attach(rows, "KONSEKUENSI", content.Consequences);
        return new PaperSheet(Line(view, agreed), agreed is null ? "DRAF - BELUM DISEPAKATI" : "", "SASARAN KINERJA PEGAWAI", Under(view, content), Columns, rows, Notes(view, agreed), Signatures(view, agreed))
        {
            IsUpright = false,
        };
    }

    private static IEnumerable<PaperRow> RowsOf(int number, PlannedResult result, SkpView view) => result.Indicators.Index().Select(one => new PaperRow(PaperRowKind.Line,
    [
        one.Index == 0 ? Number(number) : "",
        one.Index == 0 ? SupportOf(result, view) : "",
        one.Index == 0 ? result.Statement : "",
        one.Item.Aspect is { } aspect ? SkpWords.Of(aspect) : one.Item.Perspective is { } perspective ? SkpWords.Of(perspective) : "",
        one.Item.Statement,
        one.Item.Target,
    ]));

    private static string SupportOf(PlannedResult result, SkpView view) => result.Supports is { } parent
        ? $"{SkpWords.Of(result.Cascade)}: {view.Organisation.NameOf(parent.Owner) ?? parent.Owner.Value}, SKP {parent.Number}, hasil {parent.Result}"
        : SkpWords.Of(result.Cascade);

    private static void Attach(List<PaperRow> rows, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        rows.Add(PaperRow.Heading(heading, Columns.Count));
        rows.AddRange(lines.Select(line => PaperRow.Heading(line, Columns.Count)));
    }

    private static IReadOnlyList<string> Under(SkpView view, SkpContent content)
    {
        var (plan, organisation) = (view.Stored.Plan, view.Organisation);
        var place = organisation.AssignmentOn(plan.Id.Owner, content.Days.From);
        return
        [
            $"Masa penilaian {SkpWords.Of(content.Days.From)} sampai dengan {SkpWords.Of(plan.Days?.To ?? content.Days.To)}",
            $"Pegawai: {organisation.NameOf(plan.Id.Owner)} - {plan.Id.Owner}" + (place is null ? "" : $" - {place.Position}, {organisation.UnitOf(place).Name}"),
            $"Pendekatan: {SkpWords.Of(content.Form)}",
        ];
    }

    private static IReadOnlyList<string> Notes(SkpView view, AgreedContent? agreed) => agreed is null
        ? []
        :
        [
            $"Disepakati dalam sistem oleh {view.Organisation.NameOf(agreed.By) ?? agreed.By.Value} (NIP {agreed.By}) pada {PaperIdentity.When(agreed.At)}; {SkpWords.Of(agreed.Kind)}, kesepakatan ke-{agreed.Number}." + (agreed.Why.Length > 0 ? $" Alasan: {agreed.Why}" : ""),
        ];

    private static IReadOnlyList<PaperSignature> Signatures(SkpView view, AgreedContent? agreed)
    {
        var (owner, organisation) = (view.Stored.Plan.Id.Owner, view.Organisation);
        var chain = organisation.Supervision.ChainOf(owner, view.Today);
        var superior = agreed?.By ?? (chain.Superiors.Count > 0 ? chain.Superiors[0].Awaited.Nip : (Nip?)null);
        return
        [
            new PaperSignature("Pegawai yang Dinilai", organisation.NameOf(owner), owner.Value, null),
            new PaperSignature("Pejabat Penilai Kinerja", superior is { } nip ? organisation.NameOf(nip) : null, superior?.Value, null),
        ];
    }

    private static string Line(SkpView view, AgreedContent? agreed) => string.Create(
        CultureInfo.InvariantCulture, $"SKP {view.Stored.Plan.Id.Year}/{view.Stored.Plan.Id.Number} | {view.Stored.Plan.Id.Owner} | Kesepakatan {agreed?.Number ?? 0} | Versi {view.Stored.Version}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
