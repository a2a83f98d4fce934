using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>Refusals of the API itself, before or instead of a use case. Their statuses stand in <see cref="ViolationStatus"/>.</summary>
public static class ApiViolations
{
    public static readonly Violation UnknownAddress = new("API-001", "Alamat ini tidak ada.", "There is nothing at this address.");

    public static readonly Violation UnknownMethod = new("API-002", "Alamat ini tidak menerima metode itu.", "This address does not take that method.");

    public static readonly Violation UnknownMediaType = new(
        "API-003",
        "Isi permintaan harus berupa application/json dalam UTF-8.",
        "The body of the request must be application/json in UTF-8.");

    public static readonly Violation MalformedJson = new("API-004", "Isi permintaan bukan JSON yang utuh.", "The body of the request is not well-formed JSON.");

    public static readonly Violation WrongContent = new(
        "API-005",
        "Isi permintaan tidak sesuai: nilai kurang, jenisnya salah, atau namanya tidak dikenal.",
        "The body of the request does not fit: a value is missing or of the wrong type, or a name is unknown.");

    public static readonly Violation BodyMissing = new("API-006", "Isi permintaan wajib ada.", "The request needs a body.");

    public static readonly Violation BodyTooLarge = new("API-007", "Isi permintaan terlalu besar.", "The body of the request is too large.");

    public static readonly Violation UnreadableValue = new(
        "API-008",
        "Nilai pada alamat atau tajuk permintaan tidak dapat dibaca.",
        "A value in the address or in a header of the request cannot be read.");

    public static readonly Violation UnreadableRequest = new("API-009", "Permintaan tidak dapat dibaca.", "The request cannot be read.");

    public static readonly Violation NotSignedIn = new("API-010", "Silakan masuk terlebih dahulu.", "Please sign in first.");

    public static readonly Violation TokenExpired = new("API-011", "Sesi Anda telah berakhir; silakan masuk kembali.", "Your session has ended; please sign in again.");

    public static readonly Violation TokenInvalid = new("API-012", "Tanda masuk tidak berlaku di sini.", "The token is not valid here.");

    public static readonly Violation RoleMissing = new("API-013", "Peran Anda tidak mencakup tindakan ini.", "Your roles do not include this action.");

    public static readonly Violation NobodyBehindAccount = new(
        "API-014",
        "Akun ini tidak terhubung dengan pegawai mana pun.",
        "No person is linked to this account.");

    public static readonly Violation KeyMissing = new(
        "API-020",
        "Tajuk Idempotency-Key wajib ada agar permintaan aman diulang.",
        "The header Idempotency-Key is obligatory, so that the request can be repeated safely.");

    public static readonly Violation KeyUnusable = new(
        "API-021",
        "Idempotency-Key harus 1 sampai 64 huruf, angka, titik, garis bawah, atau tanda hubung.",
        "Idempotency-Key must be 1 to 64 letters, digits, dots, underscores or hyphens.");

    public static readonly Violation KeyInProgress = new(
        "API-022",
        "Permintaan dengan kunci ini masih diproses; ulangi sebentar lagi.",
        "The request with this key is still being worked on; repeat it shortly.");

    public static readonly Violation KeyOfOtherRequest = new(
        "API-023",
        "Kunci ini sudah dipakai untuk permintaan lain.",
        "This key has been used for another request.");

    public static readonly Violation IfMatchMissing = new(
        "API-030",
        "Tajuk If-Match wajib ada: kirim ETag dari data yang Anda ubah.",
        "The header If-Match is obligatory: send the ETag of what you change.");

    public static readonly Violation IfMatchUnusable = new("API-031", "If-Match harus satu ETag dari layanan ini.", "If-Match must be one ETag of this service.");

    public static readonly Violation ContinuationUnusable = new(
        "API-032",
        "Penanda halaman ini tidak berlaku untuk daftar ini.",
        "This continuation is not valid for this list.");

    public static readonly Violation LimitOutside = new("API-033", "Jumlah per halaman harus 1 sampai 100.", "The limit of a page must be 1 to 100.");

    public static readonly Violation TooManyRequests = new("API-040", "Terlalu banyak permintaan; tunggu sebentar.", "Too many requests; wait a little.");

    public static readonly Violation Unexpected = new(
        "API-050",
        "Terjadi kesalahan pada layanan. Sebutkan nomor jejak ini kepada pengelola.",
        "The service made a mistake. Tell the operator this trace id.");

    public static readonly Violation Overloaded = new(
        "API-051",
        "Layanan sedang sangat sibuk; cobalah beberapa detik lagi.",
        "The service is very busy; try again in some seconds.");

    public static readonly Violation ClockWrong = new(
        "API-052",
        "Jam layanan ini sedang tidak tepat; cobalah sebentar lagi.",
        "The clock of this instance is wrong at the moment; try again shortly.");

    public static readonly Violation StoreFailing = new(
        "API-053",
        "Penyimpanan data sedang tidak menjawab; kirim ulang permintaan yang sama beberapa detik lagi.",
        "The data storage does not answer at the moment; send the same request again in some seconds.");
}
