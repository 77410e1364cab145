package app.lateral.fact.contrast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Questions that news answers in one of two ways, with the words for either answer: what is one has not been the other. WordNet
 * knows opposites of single words ("rise", "fall"), not that who was acquitted was not convicted.
 */
public enum PolarQuestion {
    /** Found guilty, or not. */
    VERDICT(Sharing.UNDERGOER, "convict, =guilty", "acquit, clear, exonerate, absolve, =innocent"),
    /** Let through, or turned down. */
    APPROVAL(Sharing.OBJECT, "approve, pass, adopt, ratify, endorse, accept, uphold, grant",
            "reject, veto, defeat, refuse, decline, turn down, vote down, strike down, overturn, block, scrap, throw out"),
    /** Open, or closed. */
    OPENNESS(Sharing.UNDERGOER, "open, reopen, resume, =open", "close, shut, shut down, =closed, =shut"),
    /** Dead, or alive. */
    LIFE(Sharing.UNDERGOER, "die, drown, perish, =dead", "survive, =alive"),
    /** Destroyed, or still standing. */
    STANDING(Sharing.UNDERGOER,
            "destroy, sweep away, wash away, collapse, demolish, wreck, flatten, burn down, give way,"
                    + " tear down, =destroyed, =ruined",
            "withstand, survive, =intact, =undamaged, =unscathed"),
    /** Stays in office, or leaves it. */
    STAYING(Sharing.ACTOR, "stay, stay on, remain in office", "leave, quit, resign, depart, step down, step aside"),
    /** Allowed, or forbidden. */
    PERMISSION(Sharing.OBJECT, "allow, permit, authorize, authorise, legalize, legalise, let", "ban, bar, forbid,"
            + " prohibit, outlaw"),
    /** For it, or against it. */
    STANCE(Sharing.OBJECT, "support, back, endorse, favor, favour, welcome, praise, applaud, defend", "oppose, condemn,"
            + " denounce, criticize, criticise, reject, resist"),
    /** Admitted, or denied. */
    TRUTH(Sharing.OBJECT, "confirm, admit, acknowledge, concede", "deny, dispute, refute, reject"),
    /** There, or not. */
    PRESENCE(Sharing.OBJECT, "attend", "miss, skip, boycott"),
    /** Kept, or broken. */
    KEEPING(Sharing.OBJECT, "keep, honour, honor, fulfil, fulfill, observe, respect", "break, breach, violate"),
    /** Takes place, or does not. */
    HOLDING(Sharing.UNDERGOER, "go ahead, take place, proceed", "postpone, cancel, call off, put off, abandon"),
    /** Made longer, or shorter. */
    EXTENT(Sharing.OBJECT, "extend, prolong, renew", "shorten, cut short, end, terminate"),
    /** Goes on with it, or stops. */
    GOING_ON(Sharing.OBJECT, "continue, resume, carry on, keep up",
            "stop, halt, suspend, give up, call off, abandon, drop,"
                    + " cease, discontinue, break off"),
    /** Ended in agreement, or without. */
    AGREEING(Sharing.UNDERGOER, "succeed, end in agreement, =successful",
            "break down, collapse, fail, stall, =unsuccessful"),
    /** Made a profit, or a loss. */
    BALANCE(Sharing.ACTOR, "make profit, post profit, report profit, earn profit, turn profit, book profit, gain, earn",
            "make loss, post loss, report loss, book loss, suffer loss, lose"),
    /** Won, or lost. */
    CONTEST(Sharing.ACTOR, "win, triumph, prevail", "lose"),
    /** Faster, or slower. */
    SPEED(Sharing.ACTOR, "accelerate, speed, speed up", "slow, slow down, brake, decelerate"),
    /** Hurt, or unhurt. */
    HARM(Sharing.UNDERGOER, "hurt, injure, wound, =hurt, =injured, =wounded", "=unhurt, =unharmed, =uninjured,"
            + " =unscathed, =unwounded"),
    /** Pleads guilty, or not. */
    PLEA(Sharing.ACTOR, "plead guilty", "plead not guilty"),
    /** Voted for it, or against it. */
    SIDE(Sharing.ACTOR, "vote for, vote in favour, vote in favor", "vote against"),
    /** Went up, or down. */
    MOVEMENT(Sharing.UNDERGOER,
            "rise, increase, grow, climb, gain, soar, jump, surge, raise, expand, strengthen, improve,"
                    + " widen, accelerate",
            "fall, decrease, drop, decline, lose, slump, plunge, sink, lower, shrink, weaken,"
                    + " worsen, narrow, slow, cut, reduce, slide, tumble");

    /** What two clauses must share for their answers to be held against each other. */
    public enum Sharing {
        /** Who acts; and nothing else may differ. */
        ACTOR,
        /** What it is done to, and who acts may not differ. */
        OBJECT,
        /** The one to whom it happens, whether it acts or something is done to it. */
        UNDERGOER
    }

    /** One of two answers. */
    public enum Answer {
        /** The first. */
        YES,
        /** The second. */
        NO
    }

    private static final Map<PolarQuestion, Map<String, Answer>> ANSWERS = answers();
    private final Sharing sharing;
    private final String yes;
    private final String no;

    /** The words for either answer: a verb, a verb with what stands behind it, or "=" and an adjective. */
    PolarQuestion(Sharing sharing, String yes, String no) {
        this.sharing = sharing;
        this.yes = yes;
        this.no = no;
    }

    private static Map<PolarQuestion, Map<String, Answer>> answers() {
        Map<PolarQuestion, Map<String, Answer>> answers = new EnumMap<>(PolarQuestion.class);
        for (PolarQuestion question : values()) {
            Map<String, Answer> own = new HashMap<>();
            List.of(question.yes.split(", ", -1)).forEach(key -> own.put(key, Answer.YES));
            List.of(question.no.split(", ", -1)).forEach(key -> own.put(key, Answer.NO));
            answers.put(question, own);
        }
        return answers;
    }

    /** What two clauses must share. */
    public Sharing sharing() {
        return sharing;
    }

    /** Whether an adjective is the answer to any question. */
    static boolean isAnswer(String adjective) {
        return Arrays.stream(values()).anyMatch(question -> question.answer(List.of("=" + adjective)).isPresent());
    }

    /** Which answer a clause gives, by the keys of its verb; the first key that is an answer decides. */
    public Optional<Answer> answer(List<String> keys) {
        Map<String, Answer> answers = Objects.requireNonNull(ANSWERS.get(this));
        return keys.stream().filter(answers::containsKey).map(answers::get).findFirst();
    }
}
