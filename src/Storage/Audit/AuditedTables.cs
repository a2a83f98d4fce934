namespace EPerformance.Storage.Audit;

/// <summary>The tables that hold audit rows.</summary>
public static class AuditedTables
{
    /// <summary>In ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [Keys.Appraisals.Table, Keys.BehaviourViews.Table, Keys.Blocks.Table, Keys.Budgets.Table, Keys.Catalogue.Table, Keys.Commendations.Table, Keys.Competencies.Table, Keys.Development.Table, Keys.Devices.Table, Keys.Dialogues.Table, Keys.Discipline.Table, Keys.EarlyWarnings.Table, Keys.Instance.Table, Keys.NationalExports.Table, Keys.Objections.Table, Keys.Periods.Table, Keys.Phones.Table, Keys.Requests.Table, Keys.Signals.Table, Keys.Skp.Table, Keys.StandIns.Table, Keys.Submissions.Table, Keys.Talent.Table, Keys.UnitAppraisals.Table, Keys.UnitFacts.Table, Keys.WorkOrders.Table];

    /// <summary>Those whose partitions belong to persons.</summary>
    public static IReadOnlyList<string> OfPersons { get; } = [Keys.Appraisals.Table, Keys.BehaviourViews.Table, Keys.Development.Table, Keys.Dialogues.Table, Keys.Objections.Table, Keys.Requests.Table, Keys.Skp.Table, Keys.Submissions.Table, Keys.WorkOrders.Table];
}
