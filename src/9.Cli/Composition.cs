using Dragoman.Model;

namespace Dragoman.Cli;

/// <summary>Puts the stages together. The only place that knows which class does which step.</summary>
internal static class Composition
{
    public static Stages Create() => new()
    {
        Read = _ => throw new SetupException("reading is not wired yet", "wait for the next version"),
        Load = _ => throw new SetupException("no model is wired yet", "wait for the next version"),
        Codebook = "none",
    };
}
