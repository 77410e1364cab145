package app.lateral.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech by OpenNLP's maximum entropy model of the English Web Treebank, which knows the universal tags; {@link
 * PennTags} refines them.
 */
final class PartOfSpeechTagger {
    private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    /** Longer sentences are tagged in pieces: the search keeps its whole path, and no real sentence is as long. */
    private static final int LONGEST = 400;

    private final POSTaggerME tagger;

    PartOfSpeechTagger() {
        try (InputStream model = ClassLoader.getSystemResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("no part-of-speech model on the class path");
            }
            tagger = new POSTaggerME(new POSModel(model), POSTagFormat.UD);
        } catch (IOException e) {
            throw new UncheckedIOException("the part-of-speech model cannot be read", e);
        }
    }

    /** The Penn Treebank tag of each form; as many as there are forms. */
    List<String> tag(List<String> forms) {
        List<String> tags = new ArrayList<>(forms.size());
        for (int start = 0; start < forms.size(); start += LONGEST) {
            List<String> piece = forms.subList(start, Math.min(start + LONGEST, forms.size()));
            String[] plain = piece.stream().map(PartOfSpeechTagger::asTrained).toArray(String[]::new);
            tags.addAll(PennTags.refine(piece, Arrays.asList(tagger.tag(plain))));
        }
        return tags;
    }

    /** The form with the quotation marks and dashes of the text that the model was trained on. */
    private static String asTrained(String form) {
        return switch (form) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "‚" -> "'";
            case "—", "–", "―", "--" -> "-";
            case "…" -> "...";
            default -> form.replace('’', '\'');
        };
    }
}
