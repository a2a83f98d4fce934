using System.Globalization;
using CsvHelper;
using EPerformance.Application.Access;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Papers;

/// <summary>
/// The file by which the bank pays: of the locked version only, in order of NIP, by the agency's template, to the accounts that were frozen with the facts.
/// Who has nothing to receive is not in it; who has something but no account keeps the whole file back, by name.
/// </summary>
public sealed class TransferFile(PaymentRuns runs, IFrozenFacts frozen, IBuckets buckets)
{
    private const string File = "bank_accounts.csv";

    public async Task<TransferResult> OfAsync(PeriodId id, Caller caller, CancellationToken cancellationToken)
    {
        if (!caller.IsAny(Role.Finance))
            return RunViolations.NotInOffice;
        if (id.Shadow)
            return PeriodViolations.ShadowIsNotPaid;
        var seen = await runs.OpenAsync(id, null, null, caller, cancellationToken).ConfigureAwait(false);
        if (seen.Value is not { } run)
            return seen.Refusal!;
        if (run.Identity.Status != PaperStatus.Final)
            return PeriodViolations.NotLocked;
        var accounts = await AccountsAsync(run.Manifest, cancellationToken).ConfigureAwait(false);
        var paid = run.People.Where(person => person.Net > 0).OrderBy(person => person.Nip).ToList();
        var missing = paid.Where(person => !accounts.ContainsKey(person.Nip)).Select(person => person.Nip).ToList();
        return missing.Count > 0 ? new TransferResult(null, PaperViolations.AccountMissing, missing) : new TransferResult(new Transfer(run, paid, accounts), null, []);
    }

    private async Task<Dictionary<Nip, BankAccount>> AccountsAsync(FreezeManifest manifest, CancellationToken cancellationToken)
    {
        var accounts = new Dictionary<Nip, BankAccount>();
        var columns = manifest.Tables.FirstOrDefault(table => table.FileName == File)?.Columns.ToList() ?? [];
        for (var bucket = 0; bucket < buckets.Count && columns.Count > 0; bucket++)
        {
            foreach (var person in await frozen.ReadAsync(manifest.Id, manifest.Version, bucket, cancellationToken).ConfigureAwait(false) ?? [])
            {
                if (person.Facts.FirstOrDefault(fact => fact.File == File) is { } row)
                    accounts[person.Nip] = new BankAccount(Value("bank"), Value("account_number"), Value("account_name"));

                string Value(string column) => columns.IndexOf(column) is var index and >= 0 ? row!.Values[index] : "";
            }
        }

        return accounts;
    }
}

public sealed record BankAccount(string Bank, string Number, string Holder);

/// <param name="WithoutAccount">Whom the refusal is about.</param>
public sealed record TransferResult(Transfer? Transfer, Violation? Refusal, IReadOnlyList<Nip> WithoutAccount)
{
    public static implicit operator TransferResult(Violation refusal) => new(null, refusal, []);
}

/// <summary>What goes to the bank.</summary>
public sealed record Transfer(PaymentRun Run, IReadOnlyList<PersonResult> People, IReadOnlyDictionary<Nip, BankAccount> Accounts)
{
    public string FileName => FormattableString.Invariant($"transfer-{Run.Identity.Period}-v{Run.Identity.Version}.csv");

    public void Write(Stream stream)
    {
        var template = Run.Papers.Transfer;
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Separator = template.Separator[0], Injection = CsvInjection.Escape }, leaveOpen: true);
        if (template.Heading)
        {
            foreach (var column in template.InForce)
                csv.WriteField(column.Heading);
            csv.EndRecord();
        }

        for (var i = 0; i < People.Count; i++)
        {
            foreach (var column in template.InForce)
                csv.WriteField(TransferTemplate.Fill(column.Value, field => Value(field, i + 1, People[i])));
            csv.EndRecord();
        }
    }

    private string Value(string field, int number, PersonResult person) => field switch
    {
        "number" => number.ToString(CultureInfo.InvariantCulture),
        "nip" => person.Nip.Value,
        "name" => person.Name,
        "unit" => person.UnitCode,
        "bank" => Accounts[person.Nip].Bank,
        "account" => Accounts[person.Nip].Number,
        "holder" => Accounts[person.Nip].Holder,
        "net" => person.Net.ToString(CultureInfo.InvariantCulture),
        "period" => Run.Identity.Period.ToString(),
        _ => throw new InvalidOperationException($"the template was not checked: {field}"),
    };
}
