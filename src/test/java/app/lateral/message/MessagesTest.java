package app.lateral.message;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Isolated("sets the default locale")
class MessagesTest {
    private final Locale systemLocale = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(systemLocale);
    }

    @Test
    void pluralsFollowTheNumber() {
        Messages messages = Messages.inEnglish();
        assertEquals("One article was compared with itself:", messages.text(ReportMessage.REPORT_COMPARED, 1));
        assertEquals("5 articles were compared:", messages.text(ReportMessage.REPORT_COMPARED, 5));
    }

    @Test
    void whatIsFilledInIsNotReadAsAPattern() {
        assertEquals("There is no file “it's {0}.txt”: check its name and folder.",
                Messages.inEnglish().text(ReportMessage.NOTICE_MISSING, "it's {0}.txt"));
    }

    @Test
    void theSystemsLanguageDoesNotShowThrough() {
        String sentence = Messages.inEnglish().text(ReportMessage.WHY_BEYOND_ROUNDING, "1,254 km", "200 km", 12345.5);
        for (String language : List.of("tr-TR", "de-DE", "ar-EG", "hi-IN-u-nu-deva")) {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(sentence,
                    Messages.inEnglish().text(ReportMessage.WHY_BEYOND_ROUNDING, "1,254 km", "200 km", 12345.5));
            assertEquals("notice-missing", ReportMessage.NOTICE_MISSING.key());
        }
    }

    @Test
    void listsReadAsInASentence() {
        Messages messages = Messages.inEnglish();
        assertEquals("Ada", messages.list(List.of("Ada")));
        assertEquals("Ada and Ben", messages.list(List.of("Ada", "Ben")));
        assertEquals("Ada, Ben and Cleo", messages.list(List.of("Ada", "Ben", "Cleo")));
    }
}
