package app.lateral.read.content;

import java.util.List;

import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;

/** Why nothing was read of a content; becomes a {@link Notice}. */
public final class ReadFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String[] details;

    /**
     * A reason.
     *
     * @param problem what happened
     * @param details what {@link Problem} documents for it
     */
    public ReadFailure(Problem problem, String... details) {
        super(problem.name());
        this.problem = problem;
        this.details = details.clone();
    }

    /** What the user is told of the content that was read at {@code path}. */
    public Notice notice(String path) {
        return new Notice(problem, path, null, List.of(details));
    }
}
