package app.lateral.fact.quote;

import app.lateral.fact.wording.HouseStyle;

/**
 * A word of a quotation; two are equal that only another house's style tells apart.
 *
 * @param written in lower case, without marks
 * @param plain what it is compared by, see {@link HouseStyle#plain}
 */
record QuotedWord(String written, String plain) {
    /** A word in lower case, without marks. */
    static QuotedWord of(String written) {
        return new QuotedWord(written, HouseStyle.plain(written));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuotedWord word && word.plain.equals(plain);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }
}
