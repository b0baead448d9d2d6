namespace Dragoman.Training.Encoder;

/// <summary>Which of the encoder's two tops reads a sentence.</summary>
internal enum Branch
{
    /// <summary>Parts of speech, tree, lemmas, names.</summary>
    Tokens,

    /// <summary>Events, roles, attributions.</summary>
    Events,
}
