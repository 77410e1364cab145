package app.lateral.mention;

import app.lateral.text.TextRange;

/**
 * One mention of a person, place, organisation or thing by name.
 *
 * @param range the name without title or possessive ending: "Sergei Shoigu", "Artyom", "North Korea"
 * @param sentence the index of the sentence in which it stands
 * @param kind what bears the name
 * @param text the name as written, white space folded: "Kim Jong Un"
 * @param title the title or role that stands with it here ("Russian Defence Minister", "Mr."), or empty
 * @param entity who is meant, the same for every mention of one bearer in the article: the fullest form of the name in
 *     it ("Kim" and "Kim Jong Un" have one entity)
 */
public record Name(TextRange range, int sentence, Kind kind, String text, String title, String entity)
        implements
        Mention {

    /** What bears a name. */
    public enum Kind {
        /** A person. */
        PERSON,
        /** A place: country, town, region, site, water. */
        PLACE,
        /** An organisation, agency, party, ministry. */
        ORGANISATION,
        /** A ship, rocket, song, law, event, or what cannot be told. */
        OTHER
    }
}
