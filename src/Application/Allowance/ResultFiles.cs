namespace EPerformance.Application.Allowance;

/// <summary>
/// The result files of a calculation while it runs: blocks are written in order as they are finished, under names that say so, and get
/// their real names only when everybody is done. What is not completed is removed again.
/// </summary>
public sealed class ResultFiles : IDisposable
{
    private const string Unfinished = ".part";
    private readonly string _folder;
    private readonly bool _folderIsOurs;
    private readonly List<(string Name, FileStream Stream)> _files = [];
    private readonly Dictionary<int, ResultBlock> _waiting = [];
    private readonly FileStream _csv;
    private readonly FileStream _json;
    private readonly FileStream? _days;
    private int _next;
    private bool _anybody;

    /// <param name="days">Whether <c>days.csv</c> is wanted too.</param>
    public ResultFiles(string folder, bool days)
    {
        _folder = folder;
        _folderIsOurs = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        _csv = Open("allowance.csv");
        _json = Open("allowance.json");
        _csv.Write(ResultCsv.AllowanceHeader);
        _json.Write("[\n"u8);
        if (!days)
            return;
        _days = Open("days.csv");
        _days.Write(ResultCsv.DaysHeader);
    }

    public bool WantDays => _days is not null;

    /// <summary>Writes a block when all before it have been written, else keeps it until then. May be called by several threads.</summary>
    /// <param name="written">Gets each block that is no longer needed.</param>
    internal void Add(int index, ResultBlock block, Action<ResultBlock> written)
    {
        lock (_waiting)
        {
            _waiting.Add(index, block);
            while (_waiting.Remove(_next, out var ready))
            {
                Write(ready);
                written(ready);
                _next++;
            }
        }
    }

    /// <summary>Gives the files their names.</summary>
    public void Complete()
    {
        _json.Write("\n]\n"u8);
        foreach (var (name, stream) in _files)
        {
            stream.Dispose();
            File.Move(PathOf(name) + Unfinished, PathOf(name), overwrite: true);
        }

        _files.Clear();
    }

    public void Dispose()
    {
        if (_files.Count == 0)
            return;
        foreach (var (name, stream) in _files)
        {
            stream.Dispose();
            File.Delete(PathOf(name) + Unfinished);
        }

        _files.Clear();
        if (_folderIsOurs && !Directory.EnumerateFileSystemEntries(_folder).Any())
            Directory.Delete(_folder);
    }

    private void Write(ResultBlock block)
    {
        _csv.Write(block.Csv);
        _days?.Write(block.Days);
        if (block.Json.IsEmpty)
            return;
        if (_anybody)
            _json.Write(",\n"u8);
        _anybody = true;
        _json.Write(block.Json);
    }

    private FileStream Open(string name)
    {
        var stream = new FileStream(PathOf(name) + Unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        _files.Add((name, stream));
        return stream;
    }

    private string PathOf(string name) => Path.Combine(_folder, name);
}
