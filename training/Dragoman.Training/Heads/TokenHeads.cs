using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Dragoman.Training.Heads;

/// <summary>Parts of speech, lemma rules, names and the biaffine dependency scorer (Dozat and Manning 2017) over token vectors.</summary>
internal sealed class TokenHeads : Module<Tensor, Tensor>
{
    public const int ArcWidth = 256;
    public const int RelationWidth = 64;
    private const double Dropout = 0.2;

    public TokenHeads(int partsOfSpeech, int lemmaRules, int names, int relations)
        : base("tokens")
    {
        Relations = relations;
        const int width = Encoder.ForkedEncoder.Width;
        PartOfSpeech = Linear(width, partsOfSpeech);
        LemmaRule = Linear(width, lemmaRules);
        Name = Linear(width, names);
        ArcDependent = Linear(width, ArcWidth);
        ArcHead = Linear(width, ArcWidth);
        RelationDependent = Linear(width, RelationWidth);
        RelationHead = Linear(width, RelationWidth);
        Arc = new TorchSharp.Modules.Parameter(zeros(ArcWidth + 1, ArcWidth));
        Relation = new TorchSharp.Modules.Parameter(randn(RelationWidth + 1, (long)relations * (RelationWidth + 1)) * 0.01);
        init.xavier_uniform_(Arc);
        RegisterComponents();
    }

    public int Relations { get; }

    public TorchSharp.Modules.Linear PartOfSpeech { get; }

    public TorchSharp.Modules.Linear LemmaRule { get; }

    public TorchSharp.Modules.Linear Name { get; }

    public TorchSharp.Modules.Linear ArcDependent { get; }

    public TorchSharp.Modules.Linear ArcHead { get; }

    public TorchSharp.Modules.Linear RelationDependent { get; }

    public TorchSharp.Modules.Linear RelationHead { get; }

    /// <summary>[arc width + 1, arc width]: the last row is the bias of the dependent's side.</summary>
    public TorchSharp.Modules.Parameter Arc { get; }

    /// <summary>[relation width + 1, relations × (relation width + 1)].</summary>
    public TorchSharp.Modules.Parameter Relation { get; }

    public override Tensor forward(Tensor input) => throw new NotSupportedException("call the head wanted");

    /// <summary>Scores of every head for every token: [sentences, tokens, tokens + 1], column 0 being the root.</summary>
    /// <param name="words">[sentences, 1 + tokens, width], the root first.</param>
    public Tensor Arcs(Tensor words)
    {
        var dependent = functional.dropout(functional.gelu(ArcDependent.forward(words)), Dropout, training);
        var head = functional.dropout(functional.gelu(ArcHead.forward(words)), Dropout, training);
        dependent = dependent.narrow(1, 1, words.shape[1] - 1);
        dependent = cat([dependent, ones(dependent.shape[0], dependent.shape[1], 1)], 2);
        return dependent.matmul(Arc).matmul(head.transpose(1, 2));
    }

    /// <summary>Scores of every relation of each token to the head given: [sentences, tokens, relations].</summary>
    public Tensor RelationsTo(Tensor words, Tensor heads)
    {
        var (batch, tokens) = (words.shape[0], words.shape[1] - 1);
        var dependent = functional.dropout(functional.gelu(RelationDependent.forward(words.narrow(1, 1, tokens))), Dropout, training);
        var head = functional.dropout(functional.gelu(RelationHead.forward(words)), Dropout, training)
            .gather(1, heads.unsqueeze(-1).expand(batch, tokens, RelationWidth));
        var one = ones(batch, tokens, 1);
        dependent = cat([dependent, one], 2).view(batch * tokens, RelationWidth + 1);
        head = cat([head, one], 2).view(batch * tokens, RelationWidth + 1, 1);
        return dependent.matmul(Relation).view(batch * tokens, Relations, RelationWidth + 1).bmm(head).view(batch, tokens, Relations);
    }
}
