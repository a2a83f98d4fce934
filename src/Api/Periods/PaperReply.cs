using System.Reflection;
using EPerformance.Api.Problems;
using EPerformance.Application.Papers;
using EPerformance.Domain.Primitives;
using Microsoft.AspNetCore.Http.Metadata;

namespace EPerformance.Api.Periods;

/// <summary>A paper as a file to keep, or a refusal. It is made before the first byte is sent, so that nobody keeps half of one.</summary>
public sealed class PaperReply : IResult, IEndpointMetadataProvider
{
    private const string Csv = "text/csv", Json = "application/json", Pdf = "application/pdf", Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly Violation? _refusal;
    private readonly IReadOnlyList<ProblemPlace> _places;
    private readonly PaperFormat _format;
    private readonly string _fileName;
    private readonly Func<Stream, CancellationToken, Task>? _write;

    /// <param name="fileName">Without quotes and control characters.</param>
    public PaperReply(string fileName, PaperFormat format, Func<Stream, CancellationToken, Task> write)
    {
        _fileName = fileName;
        _format = format;
        _write = write;
        _places = [];
    }

    /// <summary>Of what is written without waiting.</summary>
    public PaperReply(string fileName, PaperFormat format, Action<Stream> write)
        : this(fileName, format, (stream, _) =>
        {
            write(stream);
            return Task.CompletedTask;
        })
    {
    }

    private PaperReply(Violation refusal, IReadOnlyList<ProblemPlace> places)
    {
        _refusal = refusal;
        _places = places;
        _fileName = "";
    }

    public static implicit operator PaperReply(Violation refusal) => new(refusal, []);

    /// <summary>A refusal that says whom it is about.</summary>
    public static PaperReply Refused(Violation refusal, IReadOnlyList<ProblemPlace> places) => new(refusal, places);

    /// <param name="format">As the client names it.</param>
    public static PaperReply Of(string name, Paper paper, PaperFormat format) => PaperFiles.Fits(paper, format)
        ? new PaperReply(PaperFiles.NameOf(paper, name, format), format, (stream, stop) => PaperFiles.WriteAsync(paper, format, stream, stop))
        : PaperViolations.TooLongForPdf;

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [Pdf, Xlsx, Csv, Json]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (_refusal is not null)
        {
            await ProblemWriter.WriteAsync(httpContext, _refusal, _places);
            return;
        }

        using var content = new MemoryStream();
        await _write!(content, httpContext.RequestAborted);
        var response = httpContext.Response;
        response.ContentType = _format switch
        {
            PaperFormat.Csv => $"{Csv}; charset=utf-8",
            PaperFormat.Json => Json,
            PaperFormat.Xlsx => Xlsx,
            _ => Pdf,
        };
        response.ContentLength = content.Length;
        response.Headers.ContentDisposition = $"attachment; filename=\"{_fileName}\"";
        content.Position = 0;
        await content.CopyToAsync(response.Body, httpContext.RequestAborted);
    }
}
