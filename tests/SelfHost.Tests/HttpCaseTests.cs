using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests;

/// <summary>The cases that every host must answer alike, on this one. Bad input gets a coded answer, never a 5xx, and changes nothing.</summary>
public sealed class HttpCaseTests(HttpCaseTests.Host host) : IClassFixture<HttpCaseTests.Host>
{
    [Fact]
    public Task Attendance_answers_every_case() => AnswersAsync(AttendanceCases.All);

    [Fact]
    public Task Imports_answer_every_case() => AnswersAsync(ImportCases.All);

    [Fact]
    public Task Activities_answer_every_case() => AnswersAsync(ActivityCases.All, ActivityCases.PrepareAsync);

    [Fact]
    public Task Requests_answer_every_case() => AnswersAsync(RequestCases.All);

    [Fact]
    public Task Objections_answer_every_case() => AnswersAsync(ObjectionCases.All);

    [Fact]
    public Task Catalogue_answers_every_case() => AnswersAsync(CatalogueCases.All);

    [Fact]
    public Task Plans_answer_every_case() => AnswersAsync(SkpCases.All);

    [Fact]
    public Task Work_orders_answer_every_case() => AnswersAsync(WorkOrderCases.All);

    [Fact]
    public Task Evaluations_answer_every_case() => AnswersAsync(AppraisalCases.All);

    [Fact]
    public Task Reports_answer_every_case() => AnswersAsync(ReportCases.All);

    [Fact]
    public Task Discipline_answers_every_case() => AnswersAsync(DisciplineCases.All);

    [Fact]
    public Task Stand_ins_answer_every_case() => AnswersAsync(DelegationCases.All);

    [Fact]
    public Task Dialogues_answer_every_case() => AnswersAsync(DialogueCases.All);

    [Fact]
    public Task Competence_answers_every_case() => AnswersAsync(CompetenceCases.All);

    [Fact]
    public Task Early_warnings_answer_every_case() => AnswersAsync(EarlyWarningCases.All);

    [Fact]
    public Task Talent_answers_every_case() => AnswersAsync(TalentCases.All);

    [Fact]
    public Task Files_for_the_national_systems_answer_every_case() => AnswersAsync(NationalCases.All);

    [Fact]
    public Task Unit_setup_answers_every_case() => AnswersAsync(UnitSetupCases.All);

    [Fact]
    public Task Integrity_answers_every_case() => AnswersAsync(IntegrityCases.All);

    [Fact]
    public Task Operations_answer_every_case() => AnswersAsync(OperationCases.All);

    [Fact]
    public Task Devices_answer_every_case() => AnswersAsync(DeviceCases.All);

    [Fact]
    public Task Policies_answer_every_case() => AnswersAsync(PolicyCases.All);

    [Fact]
    public Task Periods_answer_every_case() => AnswersAsync(PeriodCases.All);

    private async Task AnswersAsync(IEnumerable<HttpCase> cases, Func<CaseAgency, Task>? prepare = null)
    {
        var agency = host.Agency;
        if (prepare is not null)
            await prepare(agency.Cases());

        var differences = await new HttpCaseClient(agency.Http, (nip, role) => agency.SignInAsync(nip, role)).DifferencesAsync(cases, TestContext.Current.CancellationToken);

        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    /// <summary>One host for all areas, on the case bundle. That they changed nothing is looked at when all were answered.</summary>
    public sealed class Host(AzuriteFixture azurite) : IAsyncLifetime
    {
        internal Agency Agency { get; private set; } = null!;

        private string? _version;

        public async ValueTask InitializeAsync()
        {
            Agency = await Agency.OpenAsync(await azurite.NewInstanceAsync(), more: Agency.WithJobs);
            _version = (await Agency.ImportAsync(HttpCase.Bundle)).Json.GetProperty("version").GetString();
        }

        public async ValueTask DisposeAsync()
        {
            await using var agency = Agency;
            var after = await agency.ImportAsync(HttpCase.Bundle);
            Assert.Equal((_version, 0), (after.Json.GetProperty("version").GetString(), after.Json.GetProperty("punchesAdded").GetInt32()));
        }
    }
}
