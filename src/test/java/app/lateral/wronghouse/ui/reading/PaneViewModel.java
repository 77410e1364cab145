package app.lateral.wronghouse.ui.reading;

import java.util.concurrent.ExecutorService;

import javafx.scene.Node;

import app.lateral.wronghouse.ui.WindowWithCommand;
import app.lateral.wronghouse.ui.differences.ListOfFacts;
import org.jspecify.annotations.Nullable;

/** Wrong: a view model that knows a scene, the window, another folder and a thread. */
public class PaneViewModel {
    /** A control. */
    public @Nullable Node node;
    /** The window. */
    public @Nullable WindowWithCommand window;
    /** Another folder. */
    public @Nullable ListOfFacts facts;
    /** A thread. */
    public @Nullable ExecutorService threads;
}
