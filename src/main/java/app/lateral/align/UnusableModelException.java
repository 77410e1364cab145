package app.lateral.align;

import java.nio.file.Path;

/** A file or folder that the user named holds no sentence-embedding model that can be used. */
public final class UnusableModelException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient Path path;

    UnusableModelException(Problem problem, Path path) {
        super(problem + ": " + path);
        this.problem = problem;
        this.path = path;
    }

    /** What is wrong. */
    public enum Problem {
        /** Nothing is there. */
        MISSING,
        /** A folder without an ONNX file, or with several of which none is called model.onnx. */
        NO_MODEL,
        /** No tokenizer.json stands beside the model. */
        NO_TOKENIZER,
        /** Not an ONNX model, or one that this computer cannot run. */
        NOT_A_MODEL,
        /** The tokenizer.json is none. */
        NOT_A_TOKENIZER,
        /** It takes something else than pieces of a text. */
        WRONG_INPUTS,
        /** It gives no vector for each piece. */
        WRONG_OUTPUTS
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** The file or folder concerned. */
    public Path path() {
        return path;
    }
}
