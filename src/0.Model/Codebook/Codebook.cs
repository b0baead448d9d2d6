using System.Reflection;

namespace Dragoman.Model;

/// <summary>The event types, modes, contexts and sectors that records are written in.</summary>
/// <remarks>Codes, names and scores are PLOVER's; the definitions are the project's own.</remarks>
public sealed class Codebook
{
    private readonly Dictionary<string, EventType> _events;
    private readonly Dictionary<string, EventContext> _contexts;
    private readonly Dictionary<string, Sector> _sectors;

    internal Codebook(
        string version,
        IReadOnlyList<EventType> events,
        IReadOnlyList<EventContext> contexts,
        IReadOnlyList<Sector> sectors)
    {
        Version = version;
        Events = events;
        Contexts = contexts;
        Sectors = sectors;
        _events = events.ToDictionary(type => type.Code, StringComparer.Ordinal);
        _contexts = contexts.ToDictionary(context => context.Code, StringComparer.Ordinal);
        _sectors = sectors.ToDictionary(sector => sector.Code, StringComparer.Ordinal);
    }

    /// <summary>The codebook that comes with the program.</summary>
    /// <exception cref="SetupException">The codebook in the program is broken.</exception>
    public static Codebook Default { get; } = CodebookReader.Read(OpenResource);

    /// <summary>Name and number of this codebook, for records to cite ("dragoman-1.0").</summary>
    public string Version { get; }

    /// <summary>Event types in the codebook's order.</summary>
    public IReadOnlyList<EventType> Events { get; }

    /// <summary>Contexts in the codebook's order.</summary>
    public IReadOnlyList<EventContext> Contexts { get; }

    /// <summary>Sectors and non-state codes in the codebook's order.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>Reads a codebook from a folder of about.tsv, events.tsv, modes.tsv, contexts.tsv and sectors.tsv.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="SetupException">A file is missing or a line does not fit; file, line and reason are named.</exception>
    public static Codebook Load(string folder) => CodebookReader.Read(file =>
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? new StreamReader(path) : throw new SetupException($"{path}: not found", CodebookReader.Remedy);
    });

    /// <summary>The event type with this code, or null.</summary>
    public EventType? FindEvent(string code) => _events.GetValueOrDefault(code);

    /// <summary>The context with this code, or null.</summary>
    public EventContext? FindContext(string code) => _contexts.GetValueOrDefault(code);

    /// <summary>The sector or non-state code, or null.</summary>
    public Sector? FindSector(string code) => _sectors.GetValueOrDefault(code);

    /// <summary>Whether these three or six letters are one sector, or two of them.</summary>
    public bool IsSector(string code) => code.Length switch
    {
        3 => _sectors.ContainsKey(code),
        6 => _sectors.ContainsKey(code[..3]) && _sectors.ContainsKey(code[3..]),
        _ => false,
    };

    private static StreamReader OpenResource(string file)
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("codebook/" + file)
            ?? throw new SetupException($"codebook/{file}: missing from the program", "Install the program again.");
        return new StreamReader(stream);
    }
}
