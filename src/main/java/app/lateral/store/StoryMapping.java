package app.lateral.store;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

import app.lateral.review.Verdict;
import app.lateral.text.Original;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * How values stand in {@code story.json}: records by their components, constants by their names, times in ISO 8601, the
 * bytes of an article by their hash. The page on the format says it field by field.
 */
final class StoryMapping {
    /** The attribute of a reader under which it finds the bytes by their hash. */
    static final String ORIGINALS = "originals";
    /** No article is longer; twice that for safety. */
    private static final int LONGEST_TEXT = 40_000_000;

    private StoryMapping() {
    }

    static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule();
        asText(module, Instant.class, Instant::parse);
        asText(module, LocalDate.class, LocalDate::parse);
        asText(module, LocalTime.class, LocalTime::parse);
        asText(module, ZoneId.class, ZoneId::of);
        module.addSerializer(Original.class, text(Original::sha256));
        module.addDeserializer(Original.class, new OriginalByHash());
        JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build()).build();
        return JsonMapper.builder(factory).addModule(module).addMixIn(Verdict.class, NamedVerdict.class)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }

    /** Readable, and the same on every system. */
    static PrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
        layout.indentObjectsWith(lines);
        layout.indentArraysWith(lines);
        return layout;
    }

    /** The names of the verdicts in the file. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({@JsonSubTypes.Type(value = Verdict.Open.class, name = "open"),
            @JsonSubTypes.Type(value = Verdict.SourceRight.class, name = "source_right"),
            @JsonSubTypes.Type(value = Verdict.BothRight.class, name = "both_right"),
            @JsonSubTypes.Type(value = Verdict.NoneRight.class, name = "none_right"),
            @JsonSubTypes.Type(value = Verdict.CannotTell.class, name = "cannot_tell"),
            @JsonSubTypes.Type(value = Verdict.NotADifference.class, name = "not_a_difference")})
    private interface NamedVerdict {
    }

    private static <T> void asText(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, text(Object::toString));
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                try {
                    return parse.apply(parser.getText());
                } catch (RuntimeException wrong) {
                    throw JsonMappingException.from(parser, "no " + type.getSimpleName(), wrong);
                }
            }
        });
    }

    private static <T> JsonSerializer<T> text(Function<? super T, String> words) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(words.apply(value));
            }
        };
    }

    /** Finds an article's bytes among those that the archive holds. */
    private static final class OriginalByHash extends JsonDeserializer<Original> {
        @Override
        public Original deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object found = context.getAttribute(ORIGINALS) instanceof Map<?, ?> originals
                    ? originals.get(parser.getText())
                    : null;
            if (found instanceof Original original) {
                return original;
            }
            throw JsonMappingException.from(parser, "the archive has no bytes of " + parser.getText());
        }
    }
}
