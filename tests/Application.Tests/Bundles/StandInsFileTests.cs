using EPerformance.Application.Organisation;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Bundles;

/// <summary>Acting officials, delegations and mail addresses come with the bundle. Sari is below Kepala; Wati stands in.</summary>
public sealed class StandInsFileTests
{
    private const string Header = "kind,for_nip,by_nip,date_from,date_to,document\n", Kepala = "197001011995011001", Sari = "198502022010012002", Wati = "199003032015032003";

    [Fact]
    public void Who_acts_for_whom_decides_on_those_days_and_mails_have_an_address()
    {
        var (bundle, findings) = With("stand_ins.csv", $"{Header}PLH,{Kepala},{Wati},2026-03-02,2026-03-03,SPRIN 1\n").With("contacts.csv", $"nip,email\n{Wati},wati@contoh.go.id\n").Read();

        Assert.Empty(findings.Problems);
        var view = new OrganisationView("v", OrganisationFromBundle.Of(bundle!));
        Assert.Equal(new Verifier(Nip.Parse(Wati), VerifierRole.Plh, Nip.Parse(Kepala)), Awaited(view, 3));
        Assert.Equal(new Verifier(Nip.Parse(Kepala), VerifierRole.Superior, null), Awaited(view, 4));
        Assert.Equal(("wati@contoh.go.id", null), (view.Contacts.AddressOf(Nip.Parse(Wati)), view.Contacts.AddressOf(Nip.Parse(Sari))));
    }

    [Theory]
    [InlineData("stand_ins.csv", Header + "PJS," + Kepala + "," + Wati + ",2026-03-02,2026-03-03,\n", "stand_ins.csv:2: kind")]
    [InlineData("stand_ins.csv", Header + "PLT," + Kepala + ",1,2026-03-02,2026-03-03,\n", "stand_ins.csv:2: by_nip")]
    [InlineData("stand_ins.csv", Header + "PLT," + Kepala + "," + Kepala + ",2026-03-02,2026-03-03,\n", "stand_ins.csv:2: by_nip")]
    [InlineData("stand_ins.csv", Header + "PLT," + Kepala + "," + Wati + ",2026-03-03,2026-03-02,\n", "stand_ins.csv:2: date_to")]
    [InlineData("contacts.csv", "nip,email\n" + Wati + ",wati di kantor\n", "contacts.csv:2: email")]
    [InlineData("contacts.csv", "nip,email\n" + Wati + ",a@b.go.id\n" + Wati + ",c@b.go.id\n", "contacts.csv:3: nip")]
    public void What_is_wrong_is_a_problem_of_its_row(string file, string content, string problem) => Assert.Equal([problem], With(file, content).Problems());

    private static Verifier Awaited(OrganisationView view, int day) => view.Supervision.ChainOf(Nip.Parse(Sari), new DateOnly(2026, 3, day)).Superiors[0].Awaited;

    private static MemoryBundle With(string file, string content) => new MemoryBundle()
        .With(
            "employees.csv",
            $"{MemoryBundle.EmployeeHeader}{Kepala},Kepala,PNS,PST,Kepala,12,,2024-01-01,\n{Sari},Sari,PNS,PST,Staf,8,{Kepala},2024-01-01,\n{Wati},Wati,PNS,PST,Staf,8,{Kepala},2024-01-01,\n")
        .With(file, content);
}
