package app.lateral.read.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;

/**
 * The files of a folder that the user named, by name: no hidden ones, nothing of folders within it, and no links, which may
 * lead to what the user did not name.
 *
 * @param files the files
 * @param notices which links were not followed, or that there is nothing
 */
public record Folder(List<Path> files, List<Notice> notices) {
    /** Keeps copies of the lists. */
    public Folder {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }

    /** What a folder holds. */
    public static Folder of(Path folder) {
        List<Path> files = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted(Comparator.comparing(Path::toString)).toList()) {
                if (file.getFileName().toString().startsWith(".")) {
                    continue;
                }
                if (Files.isSymbolicLink(file)) {
                    notices.add(new Notice(Problem.LINK_IN_FOLDER, file.toString(), null, List.of()));
                } else if (Files.isRegularFile(file)) {
                    files.add(file);
                }
            }
        } catch (IOException e) {
            notices.add(new Notice(Problem.NO_PERMISSION, folder.toString(), null, List.of()));
            return new Folder(List.of(), notices);
        }
        if (files.isEmpty()) {
            notices.add(new Notice(Problem.NO_ARTICLE, folder.toString(), null, List.of()));
        }
        return new Folder(files, notices);
    }
}
