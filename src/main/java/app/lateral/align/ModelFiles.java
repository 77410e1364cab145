package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lateral.align.UnusableModelException.Problem;

/**
 * The files of a sentence-embedding model.
 *
 * @param model the ONNX file
 * @param tokenizer its tokenizer.json
 */
record ModelFiles(Path model, Path tokenizer) {
    private static final String TOKENIZER = "tokenizer.json";
    private static final String ONNX = ".onnx";

    /**
     * The files that the user means.
     *
     * @param named an ONNX file, or a folder that holds one (itself or in its folder "onnx"); the tokenizer.json stands
     *     beside the file, or a folder further up, as model collections keep it
     */
    static ModelFiles of(Path named) throws UnusableModelException {
        if (!Files.exists(named)) {
            throw new UnusableModelException(Problem.MISSING, named);
        }
        Path model = Files.isDirectory(named) ? modelIn(named) : named;
        Path folder = model.toAbsolutePath().getParent();
        for (Path place = folder; place != null; place = place.equals(folder) ? place.getParent() : null) {
            Path tokenizer = place.resolve(TOKENIZER);
            if (Files.isRegularFile(tokenizer)) {
                return new ModelFiles(model, tokenizer);
            }
        }
        throw new UnusableModelException(Problem.NO_TOKENIZER, model);
    }

    private static Path modelIn(Path folder) throws UnusableModelException {
        for (Path place : List.of(folder, folder.resolve("onnx"))) {
            List<Path> models = models(place);
            if (models.size() == 1) {
                return models.getFirst();
            }
            for (Path model : models) {
                if (name(model).equals("model.onnx")) {
                    return model;
                }
            }
        }
        throw new UnusableModelException(Problem.NO_MODEL, folder);
    }

    private static List<Path> models(Path folder) throws UnusableModelException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ONNX)).sorted().toList();
        } catch (IOException _) {
            throw new UnusableModelException(Problem.NO_MODEL, folder);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
