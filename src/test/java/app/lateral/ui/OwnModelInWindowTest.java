package app.lateral.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;

import app.lateral.Lateral;
import app.lateral.message.Messages;
import app.lateral.store.Settings;
import app.lateral.ui.story.NoticeLine;
import app.lateral.ui.task.BackgroundRunner;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The user's own model, chosen among the preferences: here the files of the one that comes with the program. */
@OnScreen
class OwnModelInWindowTest {
    private final BackgroundRunner loading = new BackgroundRunner("test-loading", Platform::runLater);
    private final PreferredComparer preferred = new PreferredComparer(Lateral::comparer, loading, Messages.inEnglish());
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800).comparing(preferred);

    @TempDir
    private Path folder;

    @BeforeEach
    void follow() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> preferred.follow(window.preferences(), window.model()));
    }

    @AfterEach
    void close() {
        loading.close();
    }

    @Test
    void aFolderChosenIsUsedAtOnceAndOneWithoutAModelIsNamed(User user) throws IOException {
        window.open(List.of(russian("one.txt", "Паром пришёл в порт в полдень и привёз 20 машин."),
                russian("two.txt", "Около полудня в гавань вошёл паром, на нём было 20 машин.")));
        assertTrue(notices("another language") > 0);
        Path models = Files.createDirectory(folder.resolve("models"));
        copy("/all-minilm-l6-v2-q.onnx", models.resolve("model.onnx"));
        copy("/all-minilm-l6-v2-q-tokenizer.json", models.resolve("tokenizer.json"));
        window.pick(List.of(models));
        user.control(KeyCode.COMMA);
        user.clickOn("#choose-model");
        window.awaitCompared(2);
        assertEquals(0, notices("another language"), "any language is compared with a model of one's own");
        assertEquals("", problem(user));
        assertEquals(models.toString(), window.preferences().settings(Settings.DEFAULT).model());

        Path empty = Files.createDirectory(folder.resolve("empty"));
        user.doubleClickOn("#preference-model");
        user.control(KeyCode.A);
        WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> user.lookup("#preference-model").queryTextInputControl().setText(empty.toString()));
        user.type(KeyCode.ENTER);
        WindowText.await(() -> !problem(user).isEmpty() && notices("another language") > 0);
        window.awaitCompared(2);
        assertTrue(problem(user).startsWith("“" + empty + "” holds no ONNX file"), problem(user));
        assertEquals(1, notices("holds no ONNX file"));
        assertTrue(notices("another language") > 0, "the model that comes with the program is used again");
        window.picture("window-own-model");
    }

    private long notices(String words) {
        WaitForAsyncUtils.waitForFxEvents();
        return window.model().notices().lines().stream().map(NoticeLine::sentence)
                .filter(sentence -> sentence.contains(words)).count();
    }

    private static String problem(User user) {
        return user.lookup("#model-problem").queryLabeled().getText();
    }

    private Path russian(String name, String sentence) {
        return Stories.write(folder.resolve(name), "Паром в порту\n\n" + sentence + " Погода была хорошая.\n");
    }

    private static void copy(String resource, Path to) throws IOException {
        try (InputStream stream = AllMiniLmL6V2QuantizedEmbeddingModel.class.getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(stream), to);
        }
    }
}
