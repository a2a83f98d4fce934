using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>A notice in a sentence: to the owner about the own item, to everybody else with the owner's name.</summary>
public static class NoticeText
{
    /// <param name="name">Of the owner; <c>null</c> when not known any more.</param>
    public static Text Of(Notice notice, string? name)
    {
        var date = notice.Item.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var owner = name ?? notice.Item.Nip.Value;
        var (id, en) = notice.Recipient == notice.Item.Nip
            ? ($"Kegiatan Anda tanggal {date}", $"Your activities of {date}")
            : ($"Kegiatan {owner} tanggal {date}", $"The activities of {owner} of {date}");
        if (notice.Kind == NoticeKind.PhoneChanges)
            return new($"Penggantian ponsel presensi {owner} diajukan; berlaku mulai {date}.", $"Another phone was asked for, for the taps of {owner}; it counts from {date}.");
        if (notice.Kind == NoticeKind.DisciplineWaits)
            return new($"Ketidakhadiran tanpa keterangan {owner} sampai {date} perlu Anda tindak lanjuti (PP 94/2021).", $"You have to look into the unexcused absence of {owner} until {date} (PP 94/2021).");
        if (OfPlanned(notice.Kind, notice.Recipient == notice.Item.Nip, owner, date) is { } planned)
            return planned;
        if (notice.Item.Objection is not null)
            return OfObjection(notice.Kind, notice.Recipient == notice.Item.Nip ? new("Keberatan Anda", "Your objection") : new($"Keberatan {owner}", $"The objection of {owner}"), date);
        if (notice.Item.Request is not null)
            return OfRequest(notice.Kind, notice.Recipient == notice.Item.Nip ? new("Pengajuan Anda", "Your request") : new($"Pengajuan {owner}", $"The request of {owner}"), date);
        return notice.Kind switch
        {
            NoticeKind.Reminded => new($"{id} menunggu keputusan Anda; batas waktunya sudah dekat.", $"{en} wait for your decision; the deadline comes near."),
            NoticeKind.Escalated => new($"{id} diteruskan ke tingkat berikutnya karena batas waktu lewat.", $"{en} moved to the next level because a deadline passed."),
            NoticeKind.Decided => new($"{id} telah diputuskan.", $"{en} have been decided."),
            NoticeKind.Returned => new($"{id} dikembalikan untuk diperbaiki.", $"{en} were returned for revision."),
            NoticeKind.AutoVerified => new($"{id} dihitung tanpa pemeriksaan karena batas waktu lewat.", $"{en} count unreviewed because the deadline passed."),
            NoticeKind.PeriodCloses => new($"Masih ada kegiatan yang menunggu keputusan Anda; periode mulai {date} akan ditutup.", $"Activities still wait for your decision; the period from {date} on is about to be closed."),
            _ => throw new System.Diagnostics.UnreachableException($"No text for {notice.Kind}"),
        };
    }

    private static Text? OfPlanned(NoticeKind kind, bool isOwn, string owner, string date) => kind switch
    {
        NoticeKind.OrderGiven => new($"Anda mendapat penugasan dengan batas waktu {date}.", $"You were given a work order, due on {date}."),
        NoticeKind.OrderChanged => new($"Penugasan Anda berubah; batas waktunya {date}.", $"Your work order has changed; it is due on {date}."),
        NoticeKind.OrderFinished => new($"{owner} melaporkan selesai penugasan dengan batas waktu {date}.", $"{owner} says that the work order due on {date} is finished."),
        NoticeKind.OrderEnded => new($"Penugasan Anda dengan batas waktu {date} berakhir.", $"Your work order due on {date} is over."),
        NoticeKind.OrderDue => new($"Penugasan Anda belum selesai; batas waktunya {date}.", $"Your work order is not finished; it is due on {date}."),
        NoticeKind.OrderOverdue when isOwn => new($"Penugasan Anda melewati batas waktu {date}.", $"Your work order was due on {date} and is not finished."),
        NoticeKind.PlanProposed => new($"SKP {owner} mulai {date} menunggu kesepakatan Anda.", $"The performance plan of {owner} from {date} waits for your agreement."),
        NoticeKind.PlanReturned => new($"SKP Anda mulai {date} dikembalikan untuk diperbaiki.", $"Your performance plan from {date} was returned for revision."),
        NoticeKind.PlanAgreed => new($"SKP Anda mulai {date} telah disepakati.", $"Your performance plan from {date} has been agreed."),
        NoticeKind.PlanReminded => new($"SKP {owner} mulai {date} masih menunggu kesepakatan Anda.", $"The performance plan of {owner} from {date} still waits for your agreement."),
        NoticeKind.PlanEscalated when isOwn => new($"SKP Anda mulai {date} belum dijawab; atasan dari atasan Anda kini ikut dimintai.", $"Your performance plan from {date} was not answered; your superior's superior is asked too."),
        NoticeKind.PlanEscalated => new($"SKP {owner} mulai {date} tidak dijawab atasannya; Anda dimintai kesepakatan.", $"The performance plan of {owner} from {date} was not answered by the superior; you are asked to."),
        NoticeKind.PlanDue => new($"SKP Anda tahun ini harus disepakati paling lambat {date}.", $"Your performance plan of this year is to be agreed by {date}."),
        NoticeKind.PlanMissing when isOwn => new($"SKP Anda belum disepakati sampai batas waktunya, {date}.", $"Your performance plan was not agreed by its last day, {date}."),
        NoticeKind.PlanMissing => new($"SKP {owner} belum disepakati sampai batas waktunya, {date}.", $"The performance plan of {owner} was not agreed by its last day, {date}."),
        NoticeKind.EvaluationReportDue => new($"Isilah realisasi SKP Anda untuk masa penilaian yang berakhir {date}.", $"Report what became of your plan in the period that ended on {date}."),
        NoticeKind.EvaluationDue => new($"Predikat kinerja {owner} untuk masa yang berakhir {date} menunggu penetapan Anda.", $"The predicate of {owner} for the period that ended on {date} waits for your decision."),
        NoticeKind.EvaluationMissing when isOwn => new($"Evaluasi kinerja Anda untuk masa yang berakhir {date} belum ditetapkan sampai batas waktunya.", $"Your evaluation for the period that ended on {date} was not decided by its last day."),
        NoticeKind.EvaluationMissing => new($"Evaluasi kinerja {owner} untuk masa yang berakhir {date} belum ditetapkan sampai batas waktunya.", $"The evaluation of {owner} for the period that ended on {date} was not decided by its last day."),
        NoticeKind.FeedbackGiven => new($"Anda mendapat umpan balik tanggal {date}.", $"You were given feedback on {date}."),
        NoticeKind.FeedbackAnswered => new($"Ada jawaban dalam dialog kinerja {owner} tanggal {date}.", $"There is an answer in the dialogue about the performance of {owner} of {date}."),
        NoticeKind.FeedbackAsked => new($"Anda diminta memberi umpan balik kepada {owner} atas nama sendiri ({date}).", $"You were asked for feedback to {owner}, under your own name ({date})."),
        NoticeKind.DevelopmentWaits => new($"Pengembangan kompetensi {owner} menunggu jawaban Anda (batas {date}).", $"The development of {owner}, by {date}, waits for your answer."),
        NoticeKind.DevelopmentAnswered => new($"Ada jawaban atas pengembangan kompetensi Anda (batas {date}).", $"There is an answer about your development by {date}."),
        NoticeKind.CommendationDecided when isOwn => new($"Anda menerima penghargaan, diputuskan {date}.", $"You were granted a commendation, decided on {date}."),
        NoticeKind.CommendationDecided => new($"Usulan penghargaan untuk {owner} diputuskan {date}.", $"Your proposal to commend {owner} was decided on {date}."),
        NoticeKind.CommendationWaits => new($"Usulan penghargaan untuk {owner} tanggal {date} menunggu keputusan Anda.", $"A proposal of {date} to commend {owner} waits for your decision."),
        NoticeKind.StandInBegins when isOwn => new($"Penggantian atas jabatan Anda dicatat mulai {date}.", $"Somebody was recorded to stand in for you from {date}."),
        NoticeKind.StandInBegins => new($"Anda menggantikan {owner} mulai {date}.", $"You stand in for {owner} from {date}."),
        NoticeKind.ScheduleChanged => new($"Jadwal kerja Anda mulai {date} diubah.", $"Your working schedule was changed, from {date} on."),
        NoticeKind.StandInEnded when isOwn => new($"Penggantian atas jabatan Anda berakhir {date}.", $"The one who stands in for you does so until {date}."),
        NoticeKind.StandInEnded => new($"Penggantian Anda atas {owner} berakhir {date}.", $"You stand in for {owner} until {date}."),
        NoticeKind.OrderOverdue => new($"Penugasan {owner} melewati batas waktu {date}.", $"The work order of {owner} was due on {date} and is not finished."),
        _ => null,
    };

    private static Text OfObjection(NoticeKind kind, Text objection, string date)
    {
        var (id, en) = ($"{objection.Id} tentang {date}", $"{objection.En} about {date}");
        return kind switch
        {
            NoticeKind.ObjectionFiled => new($"{id} menunggu keputusan Anda.", $"{en} waits for your decision."),
            NoticeKind.Escalated => new($"{id} diteruskan ke tingkat berikutnya karena batas waktu lewat.", $"{en} moved to the next level because a deadline passed."),
            NoticeKind.Decided => new($"{id} telah diputuskan.", $"{en} has been decided."),
            NoticeKind.ObjectionCarriedOut => new($"{id} telah dilaksanakan bagian kepegawaian.", $"{en} has been carried out by the personnel office."),
            _ => throw new System.Diagnostics.UnreachableException($"No text for {kind}"),
        };
    }

    private static Text OfRequest(NoticeKind kind, Text request, string date)
    {
        var (id, en) = ($"{request.Id} mulai {date}", $"{request.En} from {date}");
        return kind switch
        {
            NoticeKind.Reminded => new($"{id} menunggu keputusan Anda; batas waktunya sudah dekat.", $"{en} waits for your decision; the deadline comes near."),
            NoticeKind.Escalated => new($"{id} diteruskan ke tingkat berikutnya karena batas waktu lewat.", $"{en} moved to the next level because a deadline passed."),
            NoticeKind.Decided => new($"{id} telah diputuskan.", $"{en} has been decided."),
            NoticeKind.Returned => new($"{id} dikembalikan untuk diperbaiki.", $"{en} was returned for revision."),
            NoticeKind.AutoVerified => new($"{id} berlaku tanpa pemeriksaan karena batas waktu lewat.", $"{en} counts unreviewed because the deadline passed."),
            NoticeKind.Revoked => new($"Persetujuan atas {request.Id} mulai {date} dicabut.", $"The approval of {request.En} from {date} was taken back."),
            _ => throw new System.Diagnostics.UnreachableException($"No text for {kind}"),
        };
    }
}
