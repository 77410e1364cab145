package app.lateral.mention;

import app.lateral.text.TextRange;

/**
 * Words given in quotation marks.
 *
 * @param range what stands between the marks, without them and without punctuation at the end
 * @param sentence the index of the sentence in which it begins
 * @param speaker who said it, as the entity of a {@link Name} or as written ("the ministry"), or empty where nobody is
 *     named near it
 * @param scare whether the marks hold only a word or two that are not an utterance of anyone ("so-called" marks,
 *     titles of songs and the like)
 */
public record Quote(TextRange range, int sentence, String speaker, boolean scare) implements Mention {}
