package app.lateral.ui.revision;

import java.util.ArrayList;
import java.util.List;

import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.revision.Substance;
import app.lateral.revision.SummaryPoint;
import app.lateral.revision.SummaryPoint.Act;

import static java.util.stream.Collectors.joining;

/** Puts the summary of a revision into one line, as agencies do. */
final class RevisionPhrasing {
    private static final int MOST_POINTS = 6;
    private static final int LONGEST_WORDS = 40;
    private final Messages messages;

    RevisionPhrasing(Messages messages) {
        this.messages = messages;
    }

    /** "Changes two to nine in paragraph 1; adds quote of Rowe in paragraph 2"; that nothing was changed where so. */
    String line(List<SummaryPoint> points) {
        if (points.isEmpty()) {
            return messages.text(ViewMessage.REVISION_NOTHING);
        }
        String line = points.stream().limit(MOST_POINTS).map(this::point).collect(joining("; "));
        String all = points.size() > MOST_POINTS
                ? messages.text(ViewMessage.REVISION_AND_MORE, line, points.size() - MOST_POINTS)
                : line;
        return all.substring(0, 1).toUpperCase(messages.locale()) + all.substring(1);
    }

    private String point(SummaryPoint point) {
        String where = paragraphs(point.paragraphs());
        String speaker = point.after().isEmpty() ? messages.text(ViewMessage.REVISION_SOMEONE) : words(point.after());
        boolean quoteOfSomeone = point.what().equals(java.util.Optional.of(Substance.QUOTE)) && point.before().isEmpty()
                && point.act() != Act.CHANGES;
        return switch (point.act()) {
            case CHANGES -> messages.text(ViewMessage.REVISION_CHANGES, words(point.before()), words(point.after()),
                    where);
            case ADDS -> point.what().isEmpty()
                    ? messages.text(ViewMessage.REVISION_ADDS, where)
                    : quoteOfSomeone
                            ? messages.text(ViewMessage.REVISION_ADDS_QUOTE, speaker, where)
                            : messages.text(ViewMessage.REVISION_ADDS_WORDS, words(point.after()), where);
            case CUTS -> point.what().isEmpty()
                    ? messages.text(ViewMessage.REVISION_CUTS, where)
                    : quoteOfSomeone
                            ? messages.text(ViewMessage.REVISION_CUTS_QUOTE, speaker, where)
                            : messages.text(ViewMessage.REVISION_CUTS_WORDS, words(point.before()), where);
            case MOVES -> messages.text(ViewMessage.REVISION_MOVES, where);
            case REWORDS -> messages.text(ViewMessage.REVISION_REWORDS, where);
        };
    }

    private static String words(String words) {
        String folded = words.replaceAll("\\s+", " ").strip();
        if (folded.length() <= LONGEST_WORDS) {
            return folded;
        }
        int cut = folded.lastIndexOf(' ', LONGEST_WORDS);
        return folded.substring(0, cut < LONGEST_WORDS / 2 ? LONGEST_WORDS : cut) + "…";
    }

    private String paragraphs(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        List<Integer> body = numbers.stream().filter(number -> number > 0).toList();
        int from = 0;
        for (int place = 1; place <= body.size(); place++) {
            if (place == body.size() || body.get(place) != body.get(place - 1) + 1) {
                runs.add(place - from == 1
                        ? String.valueOf(body.get(from))
                        : body.get(from) + "–" + body.get(place - 1));
                from = place;
            }
        }
        String paragraphs = runs.isEmpty()
                ? ""
                : messages.text(ViewMessage.REVISION_PARAGRAPHS, body.size(), messages.list(runs));
        return body.size() == numbers.size()
                ? paragraphs
                : body.isEmpty()
                        ? messages.text(ViewMessage.REVISION_HEADLINE)
                        : messages.list(List.of(messages.text(ViewMessage.REVISION_HEADLINE), paragraphs));
    }
}
