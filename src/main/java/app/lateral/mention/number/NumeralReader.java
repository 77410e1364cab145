package app.lateral.mention.number;

import app.lateral.mention.token.Tokens;

import org.jspecify.annotations.Nullable;

/**
 * Reads one number from where it stands. Small numbers add up to groups below a hundred or a thousand, scales multiply
 * their group ("two hundred and two thousand"), a fraction at the end is added to it or divides it.
 */
final class NumeralReader {
    private final Tokens tokens;
    private final NumberWords words;
    private final PartialNumeral sum;

    NumeralReader(Tokens tokens, NumberWords words, int start) {
        this.tokens = tokens;
        this.words = words;
        this.sum = new PartialNumeral(start);
    }

    @Nullable
    Numeral read() {
        Numeral multitude = MultitudeReader.at(tokens, words, sum.start);
        if (multitude != null) {
            return multitude;
        }
        var spelled = new SpelledReader(sum, tokens, words);
        if (tokens.get(sum.at).isNumber()
                ? !new DigitReader(sum, tokens, words).readDigits()
                : !spelled.readOpening()) {
            return null;
        }
        while (sum.sort == Numeral.Sort.CARDINAL && spelled.readMore()) {
            sum.script = Numeral.Script.WORDS;
        }
        if (sum.sort == Numeral.Sort.CARDINAL) {
            var ending = new NumeralEndingReader(sum, tokens, words);
            ending.readEnding();
            ending.readOutOf();
        }
        return sum.at == sum.start || sum.last == PartialNumeral.Last.NOTHING ? null : sum.numeral();
    }
}
