package app.lateral.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.read.content.FileContent;
import org.jspecify.annotations.Nullable;

/** Where an article is to be read from, as the user says. */
public sealed interface Source {
    /** {@code feed.xml#3}: the third article in a file. */
    Pattern ITEM = Pattern.compile("(.+)#(\\d{1,4})", Pattern.DOTALL);
    /** What begins like an address; a file's name may hold a colon but no two slashes behind it. */
    Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*", Pattern.DOTALL);

    /** What the user is told of it by: a path, an address. */
    String name();

    /**
     * A file, or all files of a folder.
     *
     * @param path the file
     * @param item which of several articles in it, counted from 1; 0 where none was chosen
     */
    record InFile(Path path, int item) implements Source {
        @Override
        public String name() {
            return FileContent.named(path.toString(), item);
        }
    }

    /**
     * A page of the web.
     *
     * @param address its address, of whatever scheme
     */
    record AtAddress(URI address) implements Source {
        @Override
        public String name() {
            return address.toString();
        }
    }

    /**
     * What was copied from another program.
     *
     * @param name what it is called, such as "Pasted text 1"
     * @param plain as plain text
     * @param html as HTML, where the other program gave it so
     */
    record Pasted(String name, String plain, @Nullable String html) implements Source {}

    /**
     * What a word of the command line means: an address where it begins like one, else a file.
     *
     * @throws java.nio.file.InvalidPathException where no file can be called so
     */
    static Source of(String word) {
        if (ADDRESS.matcher(word).matches()) {
            try {
                return new AtAddress(new URI(word.strip()));
            } catch (URISyntaxException _) {
                return new InFile(Path.of(word), 0);
            }
        }
        Path path = Path.of(word);
        Matcher item = ITEM.matcher(word);
        return item.matches() && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                ? new InFile(Path.of(item.group(1)), Integer.parseInt(item.group(2)))
                : new InFile(path, 0);
    }
}
