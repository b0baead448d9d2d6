using Dragoman.Evaluation;
using Dragoman.Model;

namespace Dragoman.Cli;

/// <summary>A model that stands ready to code articles.</summary>
/// <param name="Code">Codes one article. Safe to call from several threads at once.</param>
/// <param name="GoldTokens">Tags given tokens, for measuring against a treebank.</param>
/// <param name="ModelHash">Tells this model from every other.</param>
internal sealed record LoadedCoder(Func<Document, CancellationToken, CodedDocument> Code, IGoldTokenTagger GoldTokens, string ModelHash)
{
    /// <summary>How records name the program and model that made them.</summary>
    public string Name => $"dragoman {ProgramVersion.Text} model {ModelHash}";
}
