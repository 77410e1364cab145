package app.lateral.ui.dialog;

import java.util.List;

/** Asks the user something that cannot go on without an answer. */
@FunctionalInterface
public interface Question {
    /**
     * Asks and waits.
     *
     * @param text what is asked
     * @param answers what can be answered, the safest first
     * @return the place of the answer, from 0; the last, which changes nothing, where the user closed the question
     */
    int ask(String text, List<String> answers);
}
