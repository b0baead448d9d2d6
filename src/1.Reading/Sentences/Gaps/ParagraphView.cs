using Dragoman.Model;

namespace Dragoman.Reading.Sentences.Gaps;

/// <summary>A paragraph cut into pieces, with what is true of it as a whole. Used again for the next paragraph.</summary>
internal sealed class ParagraphView
{
    private const int FarStop = 40;

    private readonly List<Piece> _pieces = [];
    private byte[] _toStop = [];

    public string Text { get; private set; } = string.Empty;

    public int Count => _pieces.Count;

    /// <summary>How the paragraph is written: capitals, small letters after stops, a stop at its end.</summary>
    public uint Style { get; private set; }

    /// <summary>How many pieces it has, roughly.</summary>
    public uint Size { get; private set; }

    /// <summary>How many stops it has; from three on they count as many.</summary>
    public uint Stops { get; private set; }

    public Piece this[int index] => (uint)index < (uint)_pieces.Count ? _pieces[index] : Piece.Outside;

    public ReadOnlySpan<char> TextOf(int index)
    {
        var piece = this[index];
        return Text.AsSpan(piece.Start, piece.End - piece.Start);
    }

    /// <summary>Pieces from here to the next stop, few steps told apart.</summary>
    public uint ToStop(int index) => Bucket(_toStop[index]);

    public void Read(string text, TextSpan within)
    {
        Text = text;
        PieceCutter.Cut(text, within, _pieces);
        if (_toStop.Length <= Count)
        {
            _toStop = new byte[Math.Max(64, Count * 2)];
        }

        var distance = FarStop;
        var (stops, words, uppers, titles, lowerStarts) = (0, 0, 0, 0, 0);
        for (var i = Count - 1; i >= 0; i--)
        {
            var piece = _pieces[i];
            distance = piece.Kind == PieceKind.Stop ? 0 : Math.Min(distance + 1, FarStop);
            _toStop[i] = (byte)distance;
            stops += piece.Kind == PieceKind.Stop && (i + 1 == Count || _pieces[i + 1].Spaced) ? 1 : 0;
            lowerStarts += piece.Kind == PieceKind.Lower && i > 0 && _pieces[i - 1].Kind == PieceKind.Stop ? 1 : 0;
            words += piece.IsMark ? 0 : 1;
            titles += piece.Kind == PieceKind.Title ? 1 : 0;
            uppers += piece.Kind is PieceKind.Upper or PieceKind.Capital ? 1 : 0;
        }

        var rates = (Share(titles, words) * 5) + Share(uppers, words);
        var firstLower = this[0].Kind == PieceKind.Lower || lowerStarts > 0 ? 1 : 0;
        var lastStop = Count > 1 && (this[Count - 1].Kind == PieceKind.Stop || this[Count - 2].Kind == PieceKind.Stop) ? 1 : 0;
        Size = Bucket(Count);
        Stops = (uint)Math.Min(stops, 3);
        Style = (uint)((((rates * 2) + firstLower) * 2) + lastStop);
    }

    /// <summary>Small numbers exactly, large ones roughly.</summary>
    public static uint Bucket(int number) => number switch
    {
        < 6 => (uint)Math.Max(number, 0),
        < 8 => 6,
        < 11 => 7,
        < 15 => 8,
        < 20 => 9,
        < 30 => 10,
        < 45 => 11,
        _ => 12,
    };

    private static int Share(int part, int whole) => whole == 0 ? 0 : (part * 100 / whole) switch { < 5 => 0, < 15 => 1, < 40 => 2, < 75 => 3, _ => 4 };
}
