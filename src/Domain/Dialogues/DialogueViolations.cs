using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Dialogues;

/// <summary>Every refusal of a dialogue.</summary>
public static class DialogueViolations
{
    public static readonly Violation NotInDialogue = new(
        "FBK-001", "Dialog ini hanya untuk pegawai yang bersangkutan, atasannya pada hari ini, dan rekan yang diminta.", "The dialogue is for the person, the superiors of today and colleagues who were asked.");

    public static readonly Violation UnknownSubject = new(
        "FBK-002", "Hasil kerja, kegiatan, atau nilai perilaku yang dibicarakan tidak ditemukan.", "The work result, the activity or the value that it is about was not found.");

    public static readonly Violation YearOver = new(
        "FBK-003", "Dialog tahun yang lalu tidak dapat ditambah; mulailah yang baru.", "The dialogue of a year that is over takes no entries; begin another.");

    public static readonly Violation Full = new(
        "FBK-004", "Dialog ini sudah penuh (200 catatan); mulailah yang baru.", "The dialogue is full (200 entries); begin another.");

    public static readonly Violation TextUnusable = new(
        "FBK-005", "Umpan balik wajib diisi, paling banyak 1.000 karakter.", "Feedback has 1 to 1,000 characters.");

    public static readonly Violation NotColleague = new(
        "FBK-006", "Yang dapat diminta hanya rekan sejawat atau bawahan pegawai pada hari ini.", "Only who is the person's peer or subordinate today can be asked.");

    public static readonly Violation OnlySuperiorAsks = new(
        "FBK-007", "Hanya atasan pada hari ini yang meminta umpan balik dari rekan.", "Only a superior of today asks colleagues.");

    public static readonly Violation TooMany = new(
        "FBK-008", "Paling banyak 500 dialog setahun untuk seorang pegawai dan 20 rekan untuk satu dialog.", "A person has 500 dialogues a year at most, and one dialogue 20 colleagues.");
}
