package app.lateral.message;

import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;

/** The wordings of one language; safe for use by several threads. */
public final class Messages {
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** The wordings in this language, or in the nearest one that there is a bundle for. */
    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    /** The wordings in English, whatever the system's language. */
    public static Messages inEnglish() {
        return in(Locale.UK);
    }

    /** The language whose rules for plurals, numbers and lists are followed. */
    public Locale locale() {
        return locale;
    }

    /**
     * A wording with its arguments filled in.
     *
     * @param message which wording
     * @param arguments what its pattern names {0}, {1}, …: texts, or numbers for plurals
     */
    public String text(Message message, Object... arguments) {
        return new MessageFormat(pattern(message), locale).format(arguments);
    }

    /** Texts as one list in a sentence: "Mary, Anne and Jane". */
    public String list(Collection<String> texts) {
        return ListFormatter.getInstance(locale).format(texts);
    }

    private String pattern(Message message) {
        return ResourceBundle.getBundle(message.bundle(), bundleLocale(), Messages.class.getModule())
                .getString(message.key());
    }

    /** The unnamed bundle is the English one; asked for by "en", the system's own language would come first. */
    private Locale bundleLocale() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ROOT : locale;
    }
}
