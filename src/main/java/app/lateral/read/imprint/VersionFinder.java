package app.lateral.read.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.text.Version;
import app.lateral.text.Version.Signal;

/**
 * What agencies write at the head of a text about its version: "UPDATE 2-", "CORRECTED-", "(Corrects name in paragraph
 * 3)", "2nd Ld-Writethru", "Correction: An earlier version …".
 */
public final class VersionFinder {
    private static final Map<Signal, Pattern> AT_HEADLINE = Map.of(Signal.UPDATE,
            Pattern.compile("^\\W*update(?:d)?(?: ?\\d{1,2})?\\b ?(?=[-–—:)\\]])"), Signal.CORRECTION,
            Pattern.compile("^\\W*(?:update ?\\d{1,2}\\W{1,3})?correct(?:ed|ion)\\b[^-–—:]{0,20}[-–—:)\\]]"),
            Signal.REFILE,
            Pattern.compile("^\\W*(?:update ?\\d{1,2}\\W{1,3})?refile\\b"), Signal.ADVISORY,
            Pattern.compile("^\\W*(?:media )?advisory\\b ?[-–—:]"), Signal.WITHDRAWAL,
            Pattern.compile("^\\W*(?:(?:bulletin )?kill|withdrawn?|story removed)\\b ?[-–—:]"), Signal.WRITETHRU,
            Pattern.compile("\\bwrite-?th(?:ru|rough)\\b"));
    private static final Map<Signal, Pattern> IN_NOTE = Map.of(Signal.UPDATE,
            Pattern.compile("^(?:adds|updates|raises|includes|inserts)\\b"), Signal.CORRECTION,
            Pattern.compile("^(?:corrects|fixes|correction\\b|(?:this|an earlier) (?:story|article|version)\\b.{0,60}"
                    + "\\b(?:corrects?|corrected|misstated|misspelled|misidentified|incorrectly|wrong)\\b)"),
            Signal.REFILE, Pattern.compile("^refiles\\b"), Signal.WRITETHRU,
            Pattern.compile("^(?:recasts|rewrites|writes through|releads)\\b|\\bwrite-?th(?:ru|rough)\\b"),
            Signal.WITHDRAWAL, Pattern.compile("^(?:kills|withdraws|please (?:kill|disregard))\\b"), Signal.ADVISORY,
            Pattern.compile("^(?:editors|eds)\\b ?[-–—:]? ?(?:please )?note\\b"));
    private static final Pattern UPDATE_NUMBER = Pattern.compile("^\\W*update ?(\\d{1,2})\\b");
    private static final Pattern WRITETHRU_NUMBER = Pattern
            .compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b[ -]*(?:ld|lead)?[ -]*write-?th(?:ru|rough)\\b");
    /** Longer paragraphs are no notes. */
    private static final int LONGEST = 400;

    private VersionFinder() {
    }

    /** What a headline and an article's notes to editors say of its version. */
    public static Version of(String headline, List<String> notes) {
        String title = headline.toLowerCase(Locale.ROOT);
        List<Signal> signals = new ArrayList<>();
        AT_HEADLINE.forEach((signal, pattern) -> addWhere(pattern.matcher(title).find(), signal, signals));
        int number = number(title);
        for (String note : notes) {
            if (note.length() <= LONGEST) {
                String bare = note.toLowerCase(Locale.ROOT).replaceFirst("^[(\\[*\\s]+", "").replaceFirst(
                        "^eds(?:\\.|:)[: ]*",
                        "");
                IN_NOTE.forEach((signal, pattern) -> addWhere(pattern.matcher(bare).find(), signal, signals));
                number = Math.max(number, number(bare));
            }
        }
        return new Version(null, null, number, signals);
    }

    private static void addWhere(boolean said, Signal signal, List<Signal> signals) {
        if (said) {
            signals.add(signal);
        }
    }

    private static int number(String text) {
        Matcher update = UPDATE_NUMBER.matcher(text);
        Matcher writethru = WRITETHRU_NUMBER.matcher(text);
        return update.find()
                ? Integer.parseInt(update.group(1))
                : writethru.find() ? Integer.parseInt(writethru.group(1)) : 0;
    }
}
