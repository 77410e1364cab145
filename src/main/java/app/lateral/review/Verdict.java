package app.lateral.review;

/** What the user holds of a difference. */
public sealed interface Verdict {
    /** Not decided yet. */
    record Open() implements Verdict {}

    /**
     * One source is right, those that differ from it are wrong.
     *
     * @param article the path of that source's article
     */
    record SourceRight(String article) implements Verdict {}

    /** All that is said can stand. */
    record BothRight() implements Verdict {}

    /** All that is said is wrong. */
    record NoneRight() implements Verdict {}

    /** It was looked into and cannot be told. */
    record CannotTell() implements Verdict {}

    /** The program is wrong: it is no difference. */
    record NotADifference() implements Verdict {}

    /** Whether it still has to be decided. */
    default boolean isOpen() {
        return this instanceof Open;
    }
}
