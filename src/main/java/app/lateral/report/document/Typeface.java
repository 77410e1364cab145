package app.lateral.report.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The typeface that is set into PDF files, so that they look alike everywhere; it comes with the program. */
enum Typeface {
    /** For text. */
    REGULAR("SourceSerif4-Regular.ttf", "normal"),
    /** For what stands out. */
    BOLD("SourceSerif4-SemiBold.ttf", "bold");

    static final String NAME = "Source Serif 4";
    private static final String FOLDER = "/app/lateral/ui/fonts/";

    private final String file;
    private final String weight;

    Typeface(String file, String weight) {
        this.file = file;
        this.weight = weight;
    }

    String weight() {
        return weight;
    }

    /** Where it is; what draws the pages loads it from there. */
    URL address() throws IOException {
        URL address = Typeface.class.getResource(FOLDER + file);
        if (address == null) {
            throw new FileNotFoundException(file);
        }
        return address;
    }

    InputStream open() throws IOException {
        return address().openStream();
    }
}
