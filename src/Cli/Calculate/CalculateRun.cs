using EPerformance.Application.Allowance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Policies;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Cli.Calculate;

/// <summary>Runs one calculation: gather every problem first, then work, then write.</summary>
public static class CalculateRun
{
    public static int Run(CalculateOptions options, TextWriter output, TextWriter errors)
    {
        var report = new ProblemReport(errors, options.Language);
        try
        {
            return Run(options, output, report);
        }
        catch (Exception blocked) when (blocked is IOException or UnauthorizedAccessException)
        {
            // A folder or file that the system does not let us read or write is an unusable input, not a bug.
            report.Problem("arguments", 1, "*", new Text($"berkas atau folder tidak dapat dipakai: {blocked.Message}", $"a file or folder cannot be used: {blocked.Message}"));
            return ExitStatus.Unusable;
        }
    }

    private static int Run(CalculateOptions options, TextWriter output, ProblemReport report)
    {
        if (!CivilMonth.TryParse(options.Month, out var month))
            report.Problem("arguments", 1, "month", new Text($"bulan bukan yyyy-MM: {options.Month}", $"the month is not yyyy-MM: {options.Month}"));
        var policy = ReadPolicy(options, month, report);
        var bundle = ReadBundle(options.Data, options.Strict, report);
        if (report.Any || policy is null || bundle is null)
            return ExitStatus.Unusable;
        foreach (var missing in NeededFiles.Missing(policy, bundle))
            report.Problem(missing.File, missing.Line, missing.Column, missing.Text);
        if (report.Any)
            return ExitStatus.Unusable;
        WarnOfMissingCalendar(bundle, month, report);
        WarnOfUnheardFacts(policy, bundle, report);
        var calculation = new MonthCalculation(bundle, policy, month);
        return options.Explain is { } nip
            ? Explain(calculation, policy, nip, options, output, report)
            : Calculate(calculation, bundle, policy, options, output, report);
    }

    private static AllowancePolicy? ReadPolicy(CalculateOptions options, CivilMonth month, ProblemReport report)
    {
        var resolved = PolicyLibrary.Default().Resolve(options.Policy, month == default ? CivilMonth.Of(DateOnly.MaxValue) : month);
        report.Add(resolved.Problems, resolved.Warnings);
        return resolved.Policy;
    }

    internal static Bundle? ReadBundle(string folder, bool strict, ProblemReport report)
    {
        if (!Directory.Exists(folder))
        {
            report.Problem(folder, 1, "*", new Text("folder data tidak ada", "the data folder does not exist"));
            return null;
        }

        var (bundle, findings) = BundleReader.Read(new FolderBundleSource(folder), LawLibrary.Default.Patterns, strict);
        report.Add(findings);
        return bundle;
    }

    internal static void WarnOfUnheardFacts(AllowancePolicy policy, Bundle bundle, ProblemReport report)
    {
        foreach (var unheard in UnheardFacts.In(policy, bundle))
            report.Warning(unheard.File, unheard.Line, unheard.Column, unheard.Text);
    }

    /// <summary>A forgotten calendar.csv makes every holiday an absence: say so, with the number of days at stake.</summary>
    internal static void WarnOfMissingCalendar(Bundle bundle, CivilMonth month, ProblemReport report)
    {
        if (bundle.HasCalendar)
            return;
        var free = LawLibrary.Default.Calendar(month.Year).Where(entry => entry.Days.Overlaps(month.Range)).Sum(entry => entry.Days.Intersect(month.Range).Days);
        if (free > 0)
        {
            report.Warning("calendar.csv", 1, "*", new Text(
                $"tidak ada; {free} hari libur nasional dan cuti bersama bulan ini dihitung sebagai hari biasa",
                $"missing; {free} national holidays and collective-leave days of this month are treated as ordinary days"));
        }
    }

    private static int Calculate(
        MonthCalculation calculation, Bundle bundle, AllowancePolicy policy, CalculateOptions options, TextWriter output, ProblemReport report)
    {
        using var files = new ResultFiles(options.Out!, options.Days);
        var result = RunProgress.While(bundle.People.Count, options.Language, progress => calculation.Run(files, progress));
        if (result.Gaps.Count > 0)
            return Refuse(result.Gaps, policy, report);
        files.Complete();
        Summary.Write(output, result, policy, options);
        return ExitStatus.Done;
    }

    private static int Explain(
        MonthCalculation calculation, AllowancePolicy policy, string text, CalculateOptions options, TextWriter output, ProblemReport report)
    {
        if (!Nip.TryParse(text, out var nip) || calculation.Explain(nip) is not { } found)
        {
            report.Problem("arguments", 1, "explain", new Text($"NIP {text} tidak ada di berkas ini", $"{text} is not in these files"));
            return ExitStatus.Unusable;
        }

        if (found.Gaps.Count > 0)
            return Refuse(found.Gaps, policy, report);
        Explanation.Write(output, found.Facts, found.Breakdown, policy, options.Language);
        return ExitStatus.Done;
    }

    internal static int Refuse(IReadOnlyList<PolicyGap> gaps, AllowancePolicy policy, ProblemReport report)
    {
        foreach (var kinds in gaps.GroupBy(gap => (gap.Kind, gap.What)))
        {
            var people = string.Join(", ", kinds.Select(gap => gap.Nip.Value).Distinct().Take(5));
            var kind = ResultWords.Of(kinds.Key.Kind);
            report.Problem(policy.Identity.Id, 1, kind, new Text(
                $"{kinds.Key.What.Id} ({kind}; pegawai: {people})", $"{kinds.Key.What.En} ({kind}; people: {people})"));
        }

        return ExitStatus.Unusable;
    }
}
