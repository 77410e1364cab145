package app.lateral.align;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import app.lateral.align.UnusableModelException.Problem;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A model of the user's own: here the files of another than the one that comes with the program. */
class OwnModelTest {
    private static final List<String> WORDS = List.of("The", "ferry", "burned", ".");

    @TempDir
    private Path folder;

    @Test
    void aFolderWithModelAndTokenizerIsUsed() throws Exception {
        copy("/all-minilm-l6-v2-q.onnx", folder.resolve("some-name.onnx"));
        copy("/all-minilm-l6-v2-q-tokenizer.json", folder.resolve("tokenizer.json"));
        SentenceEncoder own = SentenceEncoder.from(folder);
        Meaning meaning = own.encode(WORDS).sentence();
        Meaning alike = own.encode(List.of("A", "blaze", "destroyed", "the", "ship", ".")).sentence();
        Meaning unlike = own.encode(List.of("Taxes", "will", "rise", "next", "year", ".")).sentence();
        assertTrue(meaning.likeness(alike) > meaning.likeness(unlike) + 0.2);
        assertTrue(meaning.likeness(SentenceEncoder.builtIn().encode(WORDS).sentence()) < 0.5);
        assertTrue(own.knows("ru"));
        assertFalse(SentenceEncoder.builtIn().knows("ru"));
    }

    @Test
    void theTokenizerMayStandAFolderFurtherUp() throws Exception {
        Files.createDirectory(folder.resolve("onnx"));
        copy("/all-minilm-l6-v2-q.onnx", folder.resolve("onnx/model.onnx"));
        copy("/all-minilm-l6-v2-q-tokenizer.json", folder.resolve("tokenizer.json"));
        assertEquals(WORDS.size(), SentenceEncoder.from(folder).encode(WORDS).words().size());
    }

    @Test
    void whatIsWrongIsSaid() throws Exception {
        assertEquals(Problem.MISSING, problem(folder.resolve("model.onnx")));
        assertEquals(Problem.NO_MODEL, problem(folder));
        Path model = Files.writeString(folder.resolve("model.onnx"), "no model");
        assertEquals(Problem.NO_TOKENIZER, problem(model));
        Path tokenizer = Files.writeString(folder.resolve("tokenizer.json"), "no tokenizer");
        assertEquals(Problem.NOT_A_MODEL, problem(folder));
        Files.delete(model);
        copy("/all-minilm-l6-v2-q.onnx", model);
        assertEquals(Problem.NOT_A_TOKENIZER, problem(folder));
        Files.delete(tokenizer);
        assertEquals(Problem.NO_TOKENIZER, problem(folder));
    }

    private static Problem problem(Path named) {
        return assertThrows(UnusableModelException.class, () -> SentenceEncoder.from(named)).problem();
    }

    private static void copy(String resource, Path to) throws IOException {
        try (InputStream stream = AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream(resource)) {
            Files.copy(stream, to);
        }
    }
}
