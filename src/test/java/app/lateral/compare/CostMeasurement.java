package app.lateral.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import app.lateral.Lateral;
import app.lateral.read.StoryReader;
import app.lateral.text.Story;
import com.sun.management.OperatingSystemMXBean;

/**
 * Measures what a comparison of two long articles costs: time by stage and memory. Arguments: the words of the first
 * article and of the second.
 */
public final class CostMeasurement {
    private static final double NANOS = 1e9;
    private static final int MEGA = 1 << 20;

    private CostMeasurement() {
    }

    /** Writes the measurement to standard output. */
    public static void main(String[] arguments) throws IOException {
        List<String> texts = LongStory.of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Path folder = Files.createTempDirectory("cost");
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve(files.size() + ".txt"), text));
        }
        Comparer comparer = Lateral.comparer();
        comparer.warmUp();
        Map<Progress.Stage, Double> seconds = new EnumMap<>(Progress.Stage.class);
        long start = System.nanoTime();
        Story story = new StoryReader().read(files);
        long[] last = {System.nanoTime()};
        double reading = (last[0] - start) / NANOS;
        long[] most = {0};
        Progress.Stage[] stage = {Progress.Stage.SEGMENTING};
        Comparison comparison = comparer.compare(story, (now, _) -> {
            long time = System.nanoTime();
            seconds.merge(stage[0], (time - last[0]) / NANOS, Double::sum);
            last[0] = time;
            stage[0] = now;
            Runtime runtime = Runtime.getRuntime();
            most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory());
        });
        double whole = (System.nanoTime() - start) / NANOS;
        double processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS;
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
        System.out.printf(
                "%s + %s words: %.1f s, %.1f s of processors with loading (reading %.1f, %s), at most %d MB of heap, %d links, %d facts, %s%n",
                arguments[0], arguments[1], whole, processor, reading, seconds, most[0] / MEGA,
                comparison.alignment().links().size(), comparison.facts().size(), comparison.notices());
    }
}
