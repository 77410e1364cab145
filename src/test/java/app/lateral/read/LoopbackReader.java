package app.lateral.read;

import java.time.Duration;
import java.time.InstantSource;

import app.lateral.read.load.PublicAddresses.Reach;

/** A reader for tests of other packages that have a server on this machine, which no program but theirs lets it reach. */
public final class LoopbackReader {
    private LoopbackReader() {
    }

    /** The reader. */
    public static StoryReader create() {
        return new StoryReader(InstantSource.system(), Reach.LOOPBACK_FOR_TESTS, Duration.ofSeconds(30));
    }
}
