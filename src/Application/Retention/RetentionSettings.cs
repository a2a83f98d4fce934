namespace EPerformance.Application.Retention;

/// <summary>
/// Section <c>Retention</c> of the configuration: how long what is no longer needed is kept. Personal data is destroyed when its time is over (UU
/// 27/2022, art. 16(2)g, 43, 44). Which time, the agency's own retention schedule says (<i>jadwal retensi arsip</i>); these are the times until it
/// does. What pay rests on has none here: readings of days, activities with their record, frozen facts, results.
/// </summary>
public sealed record RetentionSettings
{
    public const string Section = "Retention";

    /// <summary>
    /// Whole months after the month of a punch in which the punch itself is kept, with place and device. The default is the year of payment and the
    /// year in which its accounts are audited.
    /// </summary>
    public int PunchMonths { get; init; } = 24;

    /// <summary>Days that a notice stays in somebody's list. What happened stands in the record of the submission; the default outlasts a half-year's appraisal.</summary>
    public int NoticeDays { get; init; } = 180;

    /// <summary>Days that an answer is kept for the same request sent again. The default is a week on a ship or in the hills without a network.</summary>
    public int AnswerDays { get; init; } = 7;

    /// <summary>Days that an uploaded file of evidence waits for an activity that names it. The default outlasts a week without a network.</summary>
    public int EvidenceDays { get; init; } = 14;

    /// <summary>
    /// Days that a photo with a tap is kept after its upload. The default is the fourteen days that the nightly review looks back on, and as many for a person to look at what it found.
    /// </summary>
    public int PhotoDays { get; init; } = 28;

    /// <summary>Whole months that a talent map is kept with everybody's place on it. The default is as far back as performance can be looked at by the rules of a map.</summary>
    public int TalentMonths { get; init; } = 60;

    /// <summary>Whole months after the end of a period in which its early warnings are kept, with what people made of them. The default is that of punches.</summary>
    public int WarningMonths { get; init; } = 24;

    /// <summary>Nothing that is sealed goes sooner, whatever is set.</summary>
    public const int LeastWarningMonths = 12;

    /// <exception cref="InvalidOperationException">A time is too short or too long; the message names the setting.</exception>
    public void Check()
    {
        Check(PunchMonths, nameof(PunchMonths), 14, 240);
        Check(NoticeDays, nameof(NoticeDays), 30, 3650);
        Check(AnswerDays, nameof(AnswerDays), 2, 90);
        Check(EvidenceDays, nameof(EvidenceDays), 2, 90);
        Check(PhotoDays, nameof(PhotoDays), 2, 90);
        Check(TalentMonths, nameof(TalentMonths), 12, 240);
        Check(WarningMonths, nameof(WarningMonths), LeastWarningMonths, 240);
    }

    private static void Check(int value, string name, int least, int most)
    {
        if (value < least || value > most)
            throw new InvalidOperationException($"{Section}:{name} must be {least} to {most}, not {value}.");
    }
}
