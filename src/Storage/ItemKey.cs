using System.Globalization;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Storage;

/// <summary>
/// Names an approvable item wherever something points to it (inbox, due list, audit, messages): a submission is
/// <c>S!nip!yyyyMMdd</c>, a request <c>R!nip!yyyyMM!id</c>, an objection <c>O!nip!yyyyMM!id</c>. It says where the item's own row lies, so a pointer needs no second index.
/// </summary>
/// <param name="Date">The day of a submission; the first of the month that a request or an objection is filed under.</param>
/// <param name="RequestId">Null for everything else.</param>
/// <param name="ObjectionId">Null for everything else.</param>
public readonly record struct ItemKey(Nip Nip, DateOnly Date, string? RequestId, string? ObjectionId = null)
{
    public static ItemKey Submission(Nip nip, DateOnly day) => new(nip, day, null);

    public static ItemKey Request(Nip nip, CivilMonth month, string id) => new(nip, month.First, id);

    public static ItemKey Objection(Nip nip, CivilMonth month, string id) => new(nip, month.First, null, id);

    public static ItemKey Of(ItemRef item) => item.Objection is { } objection ? Objection(item.Nip, CivilMonth.Of(item.Day), objection) : item.Request is { } id ? Request(item.Nip, CivilMonth.Of(item.Day), id) : Submission(item.Nip, item.Day);

    /// <summary>The item; of a request or an objection the first of the month stands for its day.</summary>
    public ItemRef Ref => new(Nip, Date, RequestId, ObjectionId);

    public bool IsSubmission => RequestId is null && ObjectionId is null;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string text, out ItemKey item)
    {
        item = default;
        switch (text.Split(KeyText.Separator))
        {
            case ["S", var person, var day] when TryNip(person, out var nip) && KeyTime.TryParseDate(day, out var date):
                item = Submission(nip, date);
                return true;
            case [("R" or "O") and var kind, var person, var month, var id] when TryNip(person, out var nip)
                                                            && DateOnly.TryParseExact(month, "yyyyMM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
                                                            && KeyText.TryDecode(id, out var request):
                item = kind == "R" ? new ItemKey(nip, first, request) : new ItemKey(nip, first, null, request);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Part of a key; sorts by kind, person and date.</summary>
    public override string ToString() => IsSubmission
        ? $"S!{KeyText.Encode(Nip.Value)}!{KeyTime.Date(Date)}"
        : $"{(ObjectionId is null ? 'R' : 'O')}!{KeyText.Encode(Nip.Value)}!{KeyTime.Month(Date)}!{KeyText.Encode((RequestId ?? ObjectionId)!)}";

    private static bool TryNip(string key, out Nip nip)
    {
        nip = default;
        return KeyText.TryDecode(key, out var text) && Nip.TryParse(text, out nip);
    }
}
