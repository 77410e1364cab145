package app.lateral.fact;

import app.lateral.text.TextRange;

import org.jspecify.annotations.Nullable;

/**
 * What one article says on a fact at one place.
 *
 * @param article the article's id
 * @param range the words that say it, whole words
 * @param text those words
 * @param value its normalised value: a plain decimal number in {@code unit} ("254000"; "5/6" for five to six), ISO 8601
 *     for dates, times and durations ("P6D"), a name's entity; null where words are compared as they stand
 * @param unit the unit of {@code value} as in {@link app.lateral.mention.Quantity#unit()}; null where it has none
 * @param hedge the word that softens or bounds it ("about"), or null
 */
public record Reading(String article, TextRange range, String text, @Nullable String value, @Nullable String unit,
        @Nullable String hedge) {}
