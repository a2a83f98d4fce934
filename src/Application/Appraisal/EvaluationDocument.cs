using System.Globalization;
using EPerformance.Application.Papers;
using EPerformance.Application.Skp;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Appraisal;

/// <summary>
/// The evaluation on paper (<i>dokumen evaluasi kinerja pegawai</i>), in Indonesian: results with what became of them, behaviour as groups see it, the predicate, and a
/// place for the signatures of both. The same evaluation gives the same bytes. What is decided in the system is said in words; it is no electronic signature.
/// </summary>
public static class EvaluationDocument
{
    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("number", "No.", 5, false), new("result", "Hasil kerja / nilai perilaku", 30, false), new("indicator", "Indikator", 24, false), new("target", "Target", 15, false),
        new("outcome", "Realisasi", 26, false), new("rating", "Rating", 15, false), new("feedback", "Umpan balik", 22, false),
    ];

    public static string NameOf(EvaluationView view)
    {
        var id = view.Stored.Evaluation.Id;
        var person = string.Concat(id.Person.Value.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        return $"evaluasi-{person}-{id.Period}.pdf";
    }

    public static void Write(EvaluationView view, Stream stream) => PaperPdf.Write(Of(view), stream);

    internal static PaperSheet Of(EvaluationView view)
    {
        var rows = new List<PaperRow>();
        foreach (var kind in new[] { ResultKind.Main, ResultKind.Additional })
        {
            var results = view.Results.Where(one => one.Plan.Kind == kind).ToList();
            if (results.Count > 0)
                rows.Add(PaperRow.Heading(kind == ResultKind.Main ? "HASIL KERJA UTAMA" : "HASIL KERJA TAMBAHAN", Columns.Count));
            foreach (var (i, result) in results.Index())
                rows.AddRange(RowsOf(i + 1, result));
        }

        rows.Add(PaperRow.Heading("PERILAKU KERJA (BerAKHLAK)", Columns.Count));
        foreach (var (i, value) in (view.Round.View?.Values ?? []).Index())
        {
            var groups = string.Join("; ", value.Groups.Select(group => $"{AppraisalWords.Of(group.Group)} ({group.Raters}): {Show(group.Mean)}"));
            rows.Add(new PaperRow(PaperRowKind.Line, [Number(i + 1), SkpWords.Of(value.Value), "", "", groups, AppraisalWords.Of(value.Rating), ""]));
        }

        if (view.Dialogues.Count > 0)
            rows.Add(PaperRow.Heading("UMPAN BALIK BERKELANJUTAN", Columns.Count));
        foreach (var (i, dialogue) in view.Dialogues.Index())
            rows.Add(new PaperRow(PaperRowKind.Line, [Number(i + 1), AboutOf(dialogue, view), "", "", $"{Number(dialogue.Entries)} catatan, {Day(dialogue.First)} s.d. {Day(dialogue.Last)}", "", ""]));

        var (evaluation, ruling) = (view.Stored.Evaluation, view.Stored.Evaluation.InForce);
        if (ruling is not null)
        {
            rows.Add(PaperRow.Heading("PENETAPAN", Columns.Count));
            rows.Add(Line("Rating hasil kerja", AppraisalWords.Of(ruling.Work.Rating), ruling.Work.Reason));
            rows.Add(Line("Rating perilaku kerja", AppraisalWords.Of(ruling.Behaviour.Rating), ruling.Behaviour.Reason));
            rows.Add(new PaperRow(PaperRowKind.Total, ["", "PREDIKAT KINERJA PEGAWAI", "", "", "", AppraisalWords.Of(ruling.Predicate), ""]));
        }

        var line = string.Create(CultureInfo.InvariantCulture, $"Evaluasi {evaluation.Id.Period} | {evaluation.Id.Person} | Penetapan {ruling?.Number ?? 0} | Versi {view.Stored.Version}");
        return new PaperSheet(line, ruling is null ? "DRAF - BELUM DITETAPKAN" : "", "EVALUASI KINERJA PEGAWAI", Under(view), Columns, rows, Notes(view, ruling), Signatures(view, ruling))
        {
            IsUpright = false,
        };
    }

    private static IEnumerable<PaperRow> RowsOf(int number, AppraisedResult result) => result.Plan.Indicators.Index().Select(one =>
    {
        var outcome = result.Reported?.Indicators.ElementAtOrDefault(one.Index);
        return new PaperRow(PaperRowKind.Line,
        [
            one.Index == 0 ? Number(number) : "",
            one.Index == 0 ? result.Plan.Statement : "",
            one.Item.Statement,
            one.Item.Target,
            outcome is null ? "" : outcome.Achieved is { } achieved ? $"{outcome.Text} ({achieved.ToString("0.##", CultureInfo.InvariantCulture)} %)" : outcome.Text,
            one.Index == 0 ? AppraisalWords.Of(result.Rated?.Rating) : "",
            one.Index == 0 ? result.Rated?.Feedback ?? "" : "",
        ]);
    });

    private static string AboutOf(DialogueEvidence dialogue, EvaluationView view) => dialogue.Subject switch
    {
        DialogueSubject.Result result => view.Results.FirstOrDefault(one => one.Key == result.Key)?.Plan.Statement ?? $"Hasil kerja {result.Key.Result}",
        DialogueSubject.Behaviour behaviour => SkpWords.Of(behaviour.Value),
        DialogueSubject.Activity activity => $"Kegiatan {Day(activity.Day)}",
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PaperRow Line(string what, string rating, string? reason) => new(PaperRowKind.Line, ["", what, "", "", "", rating, reason ?? ""]);

    private static IReadOnlyList<string> Under(EvaluationView view)
    {
        var (evaluation, organisation) = (view.Stored.Evaluation, view.Organisation);
        var place = organisation.People.TryGetValue(evaluation.Id.Person, out var person) ? UnitPredicates.PlaceIn(person, evaluation.Id.Period) : null;
        var predicate = evaluation.InForce is { } ruling ? (ruling.Organisation, ruling.Unit) : view.Unit is { } unit ? (unit.Predicate, unit.Unit) : ((OrganisationPredicate, string)?)null;
        return
        [
            AppraisalWords.Of(evaluation.Id.Period),
            $"Pegawai: {organisation.NameOf(evaluation.Id.Person)} - {evaluation.Id.Person}" + (place is null ? "" : $" - {place.Position}, {organisation.UnitOf(place).Name}"),
            predicate is (var organisational, var of) ? $"Predikat kinerja organisasi ({organisation.Units.Find(of)?.Name ?? of}): {AppraisalWords.Of(organisational)}" : "Predikat kinerja organisasi: belum ditetapkan",
        ];
    }

    private static IReadOnlyList<string> Notes(EvaluationView view, Ruling? ruling)
    {
        var notes = new List<string>();
        if (view.Round.View is not null)
            notes.Add("Nilai kelompok adalah rata-rata 1 (di bawah) sampai 3 (di atas); kelompok dengan penilai di bawah ambang anonimitas tidak dihitung dan tidak ditampilkan.");
        if (ruling is not null)
            notes.Add($"Ditetapkan dalam sistem oleh {view.Organisation.NameOf(ruling.By) ?? ruling.By.Value} (NIP {ruling.By}) pada {PaperIdentity.When(ruling.At)}." + (ruling.Why.Length > 0 ? $" Koreksi: {ruling.Why}" : ""));
        return notes;
    }

    private static IReadOnlyList<PaperSignature> Signatures(EvaluationView view, Ruling? ruling)
    {
        var (person, organisation) = (view.Stored.Evaluation.Id.Person, view.Organisation);
        return
        [
            new PaperSignature("Pegawai yang Dinilai", organisation.NameOf(person), person.Value, null),
            new PaperSignature("Pejabat Penilai Kinerja", ruling is null ? null : organisation.NameOf(ruling.By), ruling?.By.Value, null),
        ];
    }

    private static string Show(Domain.Primitives.Exact mean) => ((double)mean.Numerator / (double)mean.Denominator).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
