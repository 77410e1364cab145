package app.lateral.fact.moment;

import java.util.Comparator;
import java.util.List;

import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.MentionContextFinder;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.TopicWords;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;

/** What moments are the time of, in the words of the articles. */
final class MomentTopic {
    private MomentTopic() {
    }

    /** The topic: the verb nearest to the first moment, else a noun. */
    static Topic of(List<Mentioned<Moment>> moments) {
        Mentioned<Moment> first = moments.getFirst();
        List<Word> words = first.sentence().words();
        String what = TopicWords.noun(moments)
                .or(() -> words.stream().filter(MentionContextFinder::isContent)
                        .min(Comparator.comparingInt(
                                word -> TopicWords.distance(words, word, first.mention().range())))
                        .map(Word::form))
                .orElse(first.words());
        return new Topic(Aspect.WHEN, List.of(what));
    }
}
