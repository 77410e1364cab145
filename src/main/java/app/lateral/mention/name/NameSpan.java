package app.lateral.mention.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.mention.Name;
import app.lateral.mention.token.Tokens;
import com.ibm.icu.text.Normalizer2;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a sentence, before it is known who is meant.
 *
 * @param tokens the tokens of its sentence
 * @param from its first token
 * @param until the token after its last
 * @param title the title or role beside it, or empty
 * @param cue what bears it as far as the words around it tell, or null
 */
record NameSpan(Tokens tokens, int from, int until, String title, Name.@Nullable Kind cue) {
    /** The name as written, white space folded. */
    String text() {
        return tokens.text(from, until);
    }

    /** Its parts in lower case without accents; hyphens part, the stops of initials fall: "kim", "jong", "un". */
    List<String> parts() {
        var parts = new ArrayList<String>();
        for (int i = from; i < until; i++) {
            if (tokens.get(i).isWord() || tokens.get(i).isNumber()) {
                parts.add(plain(tokens.get(i).text()));
            }
        }
        return List.copyOf(parts);
    }

    /** Lower case without accents and stops. */
    static String plain(String written) {
        String folded = written.chars().allMatch(c -> c < 128)
                ? written
                : Normalizer2.getNFDInstance().normalize(written).replaceAll("\\p{Mn}", "");
        return folded.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    }
}
