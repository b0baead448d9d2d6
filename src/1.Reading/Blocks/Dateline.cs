namespace Dragoman.Reading;

/// <summary>The words in front of a first paragraph that say where and when it was written.</summary>
/// <remarks>
/// It is read part by part: places, a date, an agency, in any order, up to a dash, a colon or the stop after an agency. Small
/// letters end the attempt, and so does a place without capitals where neither date nor agency speaks for it.
/// </remarks>
/// <param name="End">Index after it, its dash included.</param>
/// <param name="Day">The day, where its year is written.</param>
internal sealed record Dateline(int End, DateOnly? Day)
{
    private const int Longest = 120;
    private const int MostPlaceWords = 8;
    private const int MostWordsOfOnePlace = 4;

    // Capitals that begin a sentence before a dash more often than they name a place.
    private static readonly string[] NotPlaces =
        ["NATO", "OSCE", "UN", "EU", "US", "USA", "UK", "WHO", "IAEA", "CSTO", "OPEC", "ASEAN", "BRICS", "UNICEF", "UNESCO", "ISIS", "ISIL", "PKK", "YPG", "IMF", "BREAKING", "UPDATE", "WATCH", "VIDEO", "LIVE", "OPINION", "ANALYSIS", "EXCLUSIVE", "COVID-19", "A", "I"];

    private static readonly string[] Particles = ["de", "da", "do", "del", "la", "el", "al", "of", "the", "and", "du", "des", "am", "near", "der"];

    /// <summary>The dateline that begins at <paramref name="start"/>, or null.</summary>
    public static Dateline? Read(string text, int start, int end)
    {
        var state = new State(text, start, Math.Min(end, start + Longest), end);
        return state.Read();
    }

    private ref struct State(string text, int start, int limit, int end)
    {
        private int _at;
        private int _words;
        private int _run;
        private bool _capitals;
        private bool _place;
        private bool _dated;
        private bool _agency;
        private bool _agencyEnded;
        private DateOnly? _day;

        public Dateline? Read()
        {
            _at = start;
            while (_at < limit)
            {
                var c = text[_at];
                if (c is '\n' && _dated && (_place || _agency) && text.AsSpan(start, _at - start).Trim().Length > 0)
                {
                    return Found(_at);
                }

                if (IsDashHere())
                {
                    return Speaks() ? Found(AfterDash()) : null;
                }

                if (c == ':' && _at > start)
                {
                    return (_agency || (_capitals && _dated)) && _place ? Found(_at + 1) : null;
                }

                if (_agencyEnded && c is not ('.' or ',' or ' ' or ')' or '/') && (char.IsUpper(c) || CharKinds.IsOpening(c)) && !AgencyWord(out _))
                {
                    return Speaks() ? Found(_at) : null;
                }

                if (c is ' ' or ',' or '.' or ';' or '|' or '\n' or '\u00A0')
                {
                    _run = c is ' ' or '.' or '\u00A0' ? _run : 0;
                    _agencyEnded |= c == '.' && _agency && (_dated || _capitals);
                    _at++;
                    continue;
                }

                if (!Part(c))
                {
                    return null;
                }
            }

            // The whole paragraph is one.
            return _at >= end && _dated && _place ? Found(end) : null;
        }

        private bool Part(char c)
        {
            if (c is '(' or '/' or '[')
            {
                return Bracketed(c);
            }

            if (WrittenDate.At(text, _at, limit) is { } date)
            {
                _dated = true;
                _day ??= date.Day;
                _at = date.End;
                return true;
            }

            if (WrittenDate.WeekdayEnd(text, _at, limit) is var weekday && weekday > _at && (weekday >= limit || !char.IsLetter(text[weekday])))
            {
                _at = weekday;
                return true;
            }

            if (AgencyWord(out var agencyEnd) && (_place || _dated))
            {
                _agency = true;
                _at = agencyEnd;
                return true;
            }

            return Place();
        }

        private readonly bool AgencyWord(out int wordEnd)
        {
            wordEnd = CharKinds.RunOfLetters(text, _at, limit);
            return wordEnd - _at >= 2 && Agencies.IsName(text.AsSpan(_at, wordEnd - _at)) && (char.IsUpper(text[_at + 1]) || text.AsSpan(_at, wordEnd - _at) is "Reuters" or "Xinhua");
        }

        private bool Bracketed(char open)
        {
            var close = open switch { '(' => ')', '[' => ']', _ => '/' };
            var length = text.AsSpan(_at + 1, limit - _at - 1).IndexOf(close);
            if (length is < 2 or > 50)
            {
                return false;
            }

            var inner = text.AsSpan(_at + 1, length);
            var isAgency = Agencies.IsName(inner) || BeginsWithAgency(inner) || IsCapitals(inner, _dated);
            if (!isAgency)
            {
                return false;
            }

            _agency = true;
            _at += length + 2;
            _agencyEnded |= open == '/';
            return true;
        }

        // "(TNS)"; after a date also "(RADIO VENCEREMOS)"
        private static bool IsCapitals(ReadOnlySpan<char> words, bool several)
        {
            foreach (var c in words)
            {
                if (!char.IsUpper(c) && !(several && c is ' ' or '-' or '/' or (>= '0' and <= '9')))
                {
                    return false;
                }
            }

            return true;
        }

        // "(Reuters Breakingviews)", "(AFP, Agencies)"
        private static bool BeginsWithAgency(ReadOnlySpan<char> words)
        {
            var space = words.IndexOfAny(' ', ',', '/');
            return space > 0 && Agencies.IsName(words[..space]);
        }

        private bool Place()
        {
            var wordEnd = _at;
            while (wordEnd < limit && (CharKinds.IsWordPart(text[wordEnd])
                || (text[wordEnd] is '-' or '\'' or '’' or '/' && wordEnd > _at && wordEnd + 1 < limit && char.IsLetter(text[wordEnd + 1]))))
            {
                wordEnd++;
            }

            if (wordEnd == _at || ++_words > MostPlaceWords || ++_run > MostWordsOfOnePlace)
            {
                return false;
            }

            var word = text.AsSpan(_at, wordEnd - _at);
            if (!char.IsUpper(word[0]))
            {
                if (!_place || !Known(Particles, word))
                {
                    return false;
                }
            }
            else
            {
                var capitals = word.Length >= 2 && !word.ContainsAnyInRange('a', 'z') && !ContainsLower(word);
                if (!_place && capitals && Known(NotPlaces, word))
                {
                    return false;
                }

                _capitals |= capitals && !_place;
                _place = true;
            }

            _at = wordEnd;
            return true;
        }

        private readonly bool Speaks() => (_place && (_capitals || _agency || _dated)) || (_agency && (_dated || _at - start < 40));

        private readonly bool IsDashHere()
        {
            var c = text[_at];
            if (c is '–' or '—' or '―' || (c == '-' && _at + 1 < end && text[_at + 1] == '-'))
            {
                return _at > start;
            }

            return c == '-' && _at > start && (text[_at - 1] == ' ' || text[_at - 1] is ')' or '.' or '/') && _at + 1 < end && char.IsWhiteSpace(text[_at + 1]);
        }

        private readonly int AfterDash()
        {
            var at = _at;
            while (at < end && CharKinds.IsDash(text[at]))
            {
                at++;
            }

            return at;
        }

        private readonly Dateline? Found(int at) => at > start ? new Dateline(at, _day) : null;

        private static bool Known(string[] words, ReadOnlySpan<char> word)
        {
            foreach (var known in words)
            {
                if (word.SequenceEqual(known))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool ContainsLower(ReadOnlySpan<char> word)
        {
            foreach (var c in word)
            {
                if (char.IsLower(c))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
