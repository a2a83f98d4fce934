using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>Why a policy cannot be tried on the facts of a period.</summary>
public static class PolicyToolViolations
{
    public static readonly Violation Unusable = new(
        "SIM-001",
        "Kebijakan ini tidak dapat menghitung; lihat errors.",
        "This policy cannot calculate; see errors.");

    public static readonly Violation NotFrozen = new(
        "SIM-002",
        "Fakta periode ini belum dibekukan.",
        "The facts of this period are not frozen yet.");

    public static readonly Violation Gaps = new(
        "SIM-003",
        "Rancangan tidak mengatur sebagian fakta periode ini; lihat errors.",
        "The draft has no rule for some facts of this period; see errors.");

    public static readonly Violation Busy = new(
        "SIM-004",
        "Simulasi lain sedang berjalan; coba lagi sebentar lagi.",
        "Another simulation is running; try again in a while.");

    public static readonly Violation TooLong = new(
        "SIM-005",
        "Simulasi ini terlalu lama untuk satu permintaan; pakai eperformance policy simulate.",
        "This simulation takes too long for one request; use eperformance policy simulate.");

    public static readonly Violation OneDraft = new(
        "SIM-006",
        "Sebut satu rancangan: id di policy, atau isi berkas di file (dengan dasar di policy bila berupa bagian).",
        "Name one draft: an id in policy, or the content of a file in file (with the base of a fragment in policy).");

    public static readonly Violation MostOutside = new(
        "SIM-007",
        "most harus 0 sampai 100.",
        "most must be 0 to 100.");
}
