package app.lateral.fact.moment;

import java.util.Comparator;
import java.util.List;

import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.MentionContextFinder;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.ToldEvent;
import app.lateral.fact.value.TopicWords;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;

/** What moments are the time of, in the words of the articles. */
final class MomentTopic {
    private MomentTopic() {
    }

    /**
     * The topic: what happened then, as most of them tell it, in the words of the first that does in few; else a noun or verb
     * near it.
     */
    static Topic of(StoryEvidence evidence, List<Mentioned<Moment>> moments) {
        return moments.stream()
                .sorted(Comparator.comparingInt((Mentioned<Moment> moment) -> -tellers(evidence, moment, moments)))
                .flatMap(moment -> DatedVerbs.of(moment).flatMap(verb -> ToldEvent.of(evidence, moment, verb)).stream())
                .findFirst()
                .map(event -> new Topic(Aspect.EVENT, List.of(event.subject(), event.act())))
                .orElseGet(() -> nearest(moments));
    }

    /** How many of these moments date what one of them does. */
    private static int tellers(StoryEvidence evidence, Mentioned<Moment> one, List<Mentioned<Moment>> moments) {
        return (int) moments.stream().filter(other -> DatedVerbs.tellTheSame(one, other, evidence.wordNet())).count();
    }

    private static Topic nearest(List<Mentioned<Moment>> moments) {
        Mentioned<Moment> first = moments.getFirst();
        List<Word> words = first.sentence().words();
        String what = TopicWords.noun(moments)
                .or(() -> words.stream().filter(MentionContextFinder::isContent)
                        .min(Comparator.comparingInt(
                                word -> NearbyWords.distance(words, word, first.mention().range())))
                        .map(Word::form))
                .orElse(first.words());
        return new Topic(Aspect.WHEN, List.of(what));
    }
}
