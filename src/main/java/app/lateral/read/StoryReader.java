package app.lateral.read;

import java.nio.file.Path;
import java.util.List;

import app.lateral.text.Story;

/** Reads files into a story; what cannot be read becomes a notice and the rest goes on. */
public final class StoryReader {
    /** The story of these files, in this order; never fails because of a file. */
    public Story read(List<Path> files) {
        return new Story(List.of(), List.of());
    }
}
