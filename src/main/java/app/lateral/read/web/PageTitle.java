package app.lateral.read.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Chooses an article's title among a page's headings and what its metadata calls it. */
final class PageTitle {
    private static final Pattern SITE = Pattern.compile("\\s+[|\\-–—·•»:]+\\s+");

    private PageTitle() {
    }

    /**
     * The title: the heading that says most nearly what the metadata say, else what they say without the site's name.
     *
     * @param told what the metadata call it, the surest first
     * @param headings the page's first headings in order
     * @param site the site's name, where it is known
     */
    static @Nullable String of(List<String> told, List<String> headings, @Nullable String site) {
        String best = null;
        double most = 0.5;
        for (String heading : headings) {
            for (String name : told) {
                double alike = alike(heading, withoutSite(name, site));
                if (alike > most + 1e-9) {
                    best = heading;
                    most = alike;
                }
            }
        }
        if (best == null && !told.isEmpty()) {
            best = withoutSite(told.getFirst(), site);
        }
        return best == null && !headings.isEmpty() ? headings.getFirst() : best;
    }

    private static double alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * shared / (words.size() + others.size());
    }

    private static Set<String> words(String text) {
        String plain = MainContent.plain(text);
        return plain.isEmpty() ? Set.of() : Arrays.stream(plain.split(" ")).collect(Collectors.toSet());
    }

    /** "The title | The site" and "The site: The title" without the site. */
    static String withoutSite(String name, @Nullable String site) {
        String[] pieces = SITE.split(name);
        if (pieces.length < 2) {
            return name;
        }
        String last = pieces[pieces.length - 1];
        boolean lastIsSite = site != null && alike(last, site) > 0.3;
        boolean firstIsSite = site != null && alike(pieces[0], site) > 0.3;
        boolean bar = name.contains(" | ") || name.contains(" » ") || name.contains(" · ");
        boolean shortTail = last.split(" ").length <= 4 && name.length() - last.length() > 2 * last.length();
        if (lastIsSite || (bar && shortTail)) {
            String head = name.substring(0, name.lastIndexOf(last)).strip();
            return withoutSite(head.replaceFirst("[\\s|\\-–—·•»:]+$", ""), site);
        }
        return firstIsSite ? name.substring(pieces[0].length()).replaceFirst("^[\\s|\\-–—·•»:]+", "") : name;
    }
}
