using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.ReportCards;
using EPerformance.Storage;
using EPerformance.Storage.Appraisal;
using EPerformance.Storage.RollUp;
using EPerformance.Storage.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Workloads;

/// <summary>People read the own report card of a gathered period, everybody once, or fewer people again and again.</summary>
public sealed class ReportCardReading : IWorkload
{
    /// <summary>People of a unit: the fewer, the more units there are.</summary>
    public int UnitSize { get; init; } = 50;

    /// <summary>Of the agency; <c>null</c> when everybody reads.</summary>
    public int? People { get; init; }

    /// <summary>Who read, one after the other and then from the first again; <c>null</c> when there are as many as cards.</summary>
    public int? Readers { get; init; }

    public string Name => "report card";

    public string Unit => "card";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var rig = await ClosedMonth.PrepareAsync(clients, new BigAgency(People ?? size) { Since = "2026-03-30", UnitSize = UnitSize }, stop);
        await PeriodRuns.PublishAsync(rig);
        await RollUps.Of(clients, rig.Ports, rig.Clock).RunAsync(PeriodRig.Id("2026-03"), 1, stop);
        var cards = new ReportCards(
            rig.Organisations, new RollUpStore(clients), new EvaluationStore(clients), new AppraisedResults(new SkpStore(clients), AppraisalRules.Default), rig.Ports.Results, rig.Clock);
        await ReadAsync(cards, 0, stop);
        return new PreparedWork(
            token => Parallel.ForAsync(0, size, new ParallelOptions { MaxDegreeOfParallelism = Submitting.AtOnce, CancellationToken = token }, async (card, each) => await ReadAsync(cards, card % (Readers ?? size), each)),
            rig);
    }

    private static async Task ReadAsync(ReportCards cards, int person, CancellationToken stop)
    {
        var nip = BigAgency.NipOf(person);
        var (card, refusal) = await cards.OfAsync(nip, PeriodRig.Id("2026-03"), new Caller(nip.Value, nip, Role.Employee, null), stop);
        if (card is not { Pay: not null, Beside: not null })
            throw new ScenarioException($"{nip}: {refusal?.ToString() ?? "a part of the card is missing"}");
    }
}
