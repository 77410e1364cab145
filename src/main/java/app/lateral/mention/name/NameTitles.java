package app.lateral.mention.name;

import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

/** Reads titles and roles beside names: "North Korean leader", "Mr.", "…, the chief of ground infrastructure,". */
final class NameTitles {
    private final NameWords words;

    NameTitles(NameWords words) {
        this.words = words;
    }

    int lastTitle(Tokens tokens, int from, int until) {
        int last = -1;
        for (int i = from; i < until; i++) {
            boolean title = words.isTitle(tokens.lower(i)) || words.isHonorific(tokens.lower(i));
            boolean ofIt = tokens.is(i + 1, "of", "for") && i + 1 < until;
            if ((title && !words.isOrganisation(tokens.lower(until - 1)) && !words.isPlaceWord(tokens.lower(until - 1))
                    && (i + 1 < until || (i == until - 1 && i >= from))) || (title && ofIt)) {
                last = i;
            }
        }
        return last;
    }

    /** Where the name begins after its title: past "of Natural Resources", the stop of "Mr.". */
    int afterTitle(Tokens tokens, int title, int until) {
        int name = tokens.is(title + 1, ".") ? title + 2 : title + 1;
        if (name < until && tokens.is(name, "of", "for")) {
            return bearerAfterOf(tokens, name, until);
        }
        while (name < until && tokens.get(name).isDash()) {
            name += 2;
        }
        return name;
    }

    /** "of Finance" names nobody; "of State Miller" ends with one word of name, "of Home Affairs Ann Miller" with two. */
    private static int bearerAfterOf(Tokens tokens, int of, int until) {
        int after = until - of - 1;
        int bearer = after <= 1 ? until : after == 2 ? until - 1 : until - 2;
        return tokens.is(bearer, ".") && bearer - 2 > of ? bearer - 2 : bearer;
    }

    String titleText(Tokens tokens, int from, int name) {
        String lead = tokens.get(from - 1).isWord() ? titleLead(tokens, from) : "";
        String text = tokens.text(from, name);
        return lead.isEmpty() ? text : lead + " " + text;
    }

    private String titleLead(Tokens tokens, int from) {
        int start = from;
        while (start > 0 && tokens.is(start - 1, "former", "ex", "acting", "then", "deputy", "vice", "prime", "chief",
                "senior")) {
            start--;
        }
        return start == from ? "" : tokens.text(start, from);
    }

    /** "North Korean leader", "Kremlin spokesman", "regional Governor": what stands right before the name. */
    String titleBefore(Tokens tokens, int from) {
        int title = tokens.is(from - 1, ",") && words.isTitle(tokens.lower(from - 2)) ? from - 2 : from - 1;
        if (!tokens.get(title).isWord() || !words.isTitle(tokens.lower(title)) || title < 0) {
            return "";
        }
        int start = title;
        while (start > 0 && start > title - 6 && isTitlePart(tokens, start - 1)) {
            start--;
        }
        while (start < title && tokens.is(start, "the", "a", "an", "his", "her", "its", "their", "of", "'s", "’s")) {
            start++;
        }
        return tokens.text(start, title + 1);
    }

    private boolean isTitlePart(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.isDash()) {
            return token.isGlued();
        }
        return token.isWord() && !token.lower().startsWith("'") && (token.tag().startsWith("NN")
                || token.tag().startsWith("JJ") || words.isTitle(token.lower()))
                && !tokens.get(index + 1).lower().startsWith("'");
    }

    /** "…, the chief of ground infrastructure for the space programme,": a role after the name. */
    String titleAfter(Tokens tokens, int until) {
        if (!tokens.is(until, ",")) {
            return "";
        }
        int start = tokens.is(until + 1, "the", "a", "an", "his", "her", "its", "their") ? until + 2 : until + 1;
        boolean titled = false;
        int i = start;
        while (i < start + 12 && i < tokens.size() && !tokens.is(i, ",", ".", ";", ":", "(", "who", "which", "that",
                "and", "—", "–", "“", "\"")) {
            Token token = tokens.get(i);
            boolean participle = token.tag().equals("VBN") || token.tag().equals("VBG")
                    || (!titled && token.lower().endsWith("ed"));
            if (token.tag().startsWith("VB") && !participle) {
                return "";
            }
            titled |= words.isTitle(token.lower());
            i++;
        }
        boolean apposed = tokens.is(i, ",", ".", "who", "—", ";") || i == tokens.size();
        return titled && apposed && i > start ? tokens.text(start, i) : "";
    }
}
