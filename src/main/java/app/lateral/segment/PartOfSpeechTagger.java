package app.lateral.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech by OpenNLP's maximum entropy model of the English Web Treebank. The model knows universal tags, which
 * {@link PennTags} refines, and it cuts words otherwise than {@link WordSplitter}: "Russia’s" is one word to it, and
 * "six-day" three.
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

    /** The Penn Treebank tags of an article's sentences; for each as many as it has forms. */
    List<List<String>> tag(List<List<String>> sentences) {
        ProperNouns properNouns = new ProperNouns(sentences);
        List<List<String>> tags = new ArrayList<>(sentences.size());
        for (List<String> forms : sentences) {
            tags.add(MissedVerbs.found(forms, PennTags.refine(forms, properNouns.correct(forms, sentence(forms)))));
        }
        return tags;
    }

    private List<String> sentence(List<String> forms) {
        List<String> tags = new ArrayList<>(forms.size());
        for (int start = 0; start < forms.size(); start += LONGEST) {
            tags.addAll(universalTags(forms.subList(start, Math.min(start + LONGEST, forms.size()))));
        }
        return tags;
    }

    private List<String> universalTags(List<String> forms) {
        List<String> trained = new ArrayList<>();
        int[] first = new int[forms.size()];
        for (int i = 0; i < forms.size(); i++) {
            String form = asTrained(forms.get(i));
            if (Clitics.isClitic(forms, i)) {
                first[i] = -1;
                trained.set(trained.size() - 1, trained.getLast() + form);
            } else {
                first[i] = trained.size();
                addPieces(form, trained);
            }
        }
        String[] given = tagger.tag(trained.toArray(String[]::new));
        List<String> tags = new ArrayList<>(forms.size());
        int end = 0;
        for (int i = 0; i < forms.size(); i++) {
            if (first[i] < 0) {
                tags.add(Clitics.universalTag(forms.get(i), given[end - 1]));
            } else {
                end = endOfPieces(first, i, trained.size());
                tags.add(hostTag(given[end - 1]));
            }
        }
        return tags;
    }

    private static int endOfPieces(int[] first, int form, int all) {
        for (int next = form + 1; next < first.length; next++) {
            if (first[next] >= 0) {
                return first[next];
            }
        }
        return all;
    }

    /** A compound is known to the model by its parts; its last part decides. */
    private static void addPieces(String form, List<String> trained) {
        int start = 0;
        for (int at = form.indexOf('-', 1); at > 0 && at < form.length() - 1; at = form.indexOf('-', at + 1)) {
            trained.add(form.substring(start, at));
            trained.add("-");
            start = at + 1;
        }
        trained.add(form.substring(start));
    }

    /** Of "PROPN+PART", the tag of "Russia’s", the first half. */
    private static String hostTag(String tag) {
        int plus = tag.indexOf('+');
        return plus < 0 ? tag : tag.substring(0, plus);
    }

    /** The form with the quotation marks and dashes of the text that the model was trained on. */
    private static String asTrained(String form) {
        return switch (form) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "‚" -> "'";
            case "—", "–", "―", "--" -> "-";
            case "…" -> "...";
            default -> form.replace('’', '\'').replace('‑', '-').replace('‐', '-');
        };
    }
}
