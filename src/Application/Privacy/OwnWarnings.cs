using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>Decided early warnings about the person, with what was said of them; one that nobody has decided is left out like a signal. One read for each gathered period.</summary>
public sealed class OwnWarnings(IRollUpStore figures, IWarningStore warnings) : IOwnDataPart
{
    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) => [("earlyWarnings", WarningsAsync(person, cancellationToken))];

    private async IAsyncEnumerable<object> WarningsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var mark in await figures.MarksAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var stored in (await warnings.OfPersonAsync(mark.Id.Period, person, cancellationToken).ConfigureAwait(false)).Where(one => one.Case.IsDecided))
                yield return stored.Case;
        }
    }
}
