package app.lateral.report;

import java.util.List;

import app.lateral.fact.Topic;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;

/** Words for what a fact is about. */
final class TopicPhrasing {
    /** A longer claim or quote is cut, at a word. */
    private static final int CLAIM_LENGTH = 60;

    private final Messages messages;

    TopicPhrasing(Messages messages) {
        this.messages = messages;
    }

    String topic(Topic topic) {
        List<String> words = topic.words();
        String all = Excerpt.folded(String.join(" ", words));
        return switch (topic.aspect()) {
            case DISTANCE -> distance(words);
            case LENGTH_OF_TIME -> messages.text(ReportMessage.TOPIC_LENGTH_OF_TIME, definite(all));
            case HOW_LONG -> messages.text(ReportMessage.TOPIC_HOW_LONG, all);
            case MEASURE -> messages.text(ReportMessage.TOPIC_MEASURE, definite(all));
            case SPEED -> messages.text(ReportMessage.TOPIC_SPEED, definite(all));
            case WEIGHT -> messages.text(ReportMessage.TOPIC_WEIGHT, definite(all));
            case AREA -> messages.text(ReportMessage.TOPIC_AREA, definite(all));
            case TEMPERATURE -> messages.text(ReportMessage.TOPIC_TEMPERATURE, definite(all));
            case HEIGHT -> messages.text(ReportMessage.TOPIC_HEIGHT, definite(all));
            case DEPTH -> messages.text(ReportMessage.TOPIC_DEPTH, definite(all));
            case WIDTH -> messages.text(ReportMessage.TOPIC_WIDTH, definite(all));
            case HOW_FAR -> messages.text(ReportMessage.TOPIC_HOW_FAR, all);
            case HOW_MUCH -> messages.text(ReportMessage.TOPIC_HOW_MUCH, all);
            case SUM -> messages.text(ReportMessage.TOPIC_SUM, definite(all));
            case NAMED_SUM -> definite(all);
            case SHARE -> messages.text(ReportMessage.TOPIC_SHARE, all);
            case NUMBER -> messages.text(ReportMessage.TOPIC_NUMBER, all);
            case AGE -> messages.text(ReportMessage.TOPIC_AGE, definite(all));
            case RANK -> messages.text(ReportMessage.TOPIC_RANK, all);
            case WHEN -> messages.text(ReportMessage.TOPIC_WHEN, definite(all));
            case EVENT -> messages.text(ReportMessage.TOPIC_EVENT, all);
            case SPELLING -> messages.text(ReportMessage.TOPIC_SPELLING, all);
            case WHO -> messages.text(ReportMessage.TOPIC_WHO, all);
            case ACT -> messages.text(ReportMessage.TOPIC_ACT, all);
            case GUIDE -> messages.text(ReportMessage.TOPIC_GUIDE, definite(all));
            case WHETHER -> messages.text(ReportMessage.TOPIC_WHETHER, all);
            case WHERE -> messages.text(ReportMessage.TOPIC_WHERE, definite(all));
            case TITLE -> messages.text(ReportMessage.TOPIC_TITLE, definite(all));
            case QUOTE -> quote(words);
            case CLAIM -> messages.text(ReportMessage.TOPIC_CLAIM, Excerpt.cut(all, CLAIM_LENGTH));
            case STATEMENT -> messages.text(ReportMessage.TOPIC_STATEMENT, Excerpt.folded(String.join(", ", words)));
            case AS_WORDED -> all;
        };
    }

    private String distance(List<String> words) {
        String whose = possessive(definite(words.getFirst()));
        return words.size() < 2
                ? messages.text(ReportMessage.TOPIC_DISTANCE, whose)
                : messages.text(ReportMessage.TOPIC_DISTANCE_TO, whose, definite(words.get(1)));
    }

    private String quote(List<String> words) {
        String quote = Excerpt.cut(words.getLast(), CLAIM_LENGTH);
        String speaker = words.size() < 2 ? "" : words.getFirst();
        return speaker.isBlank()
                ? messages.text(ReportMessage.TOPIC_QUOTE_OF_NOBODY, quote)
                : messages.text(ReportMessage.TOPIC_QUOTE, definite(speaker), quote);
    }

    /** With "the" before a common noun, which begins with a small letter. */
    private String definite(String words) {
        String folded = Excerpt.folded(words);
        boolean bare = !folded.isEmpty() && Character.isLowerCase(folded.codePointAt(0)) && !hasDeterminer(folded);
        return messages.text(ReportMessage.DEFINITE, folded, bare ? "bare" : "whole");
    }

    private static boolean hasDeterminer(String words) {
        String first = words.split(" ", 2)[0];
        return switch (first) {
            case "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those" -> true;
            default -> first.endsWith("'s") || first.endsWith("’s");
        };
    }

    private String possessive(String words) {
        return messages.text(ReportMessage.POSSESSIVE, words, words.endsWith("s") ? "sibilant" : "plain");
    }
}
