package app.lateral.fact.story;

import java.util.List;

import app.lateral.mention.Name;

/**
 * One person, place, organisation or thing that the story's articles name, under all its names.
 *
 * @param id its name within the comparison, the same for the same articles
 * @param mentions every mention, by article, then by place; never empty
 */
public record Bearer(String id, List<Mentioned<Name>> mentions) {
    /** Keeps a copy of the list. */
    public Bearer {
        mentions = List.copyOf(mentions);
    }

    /** Of the name within the comparison, which no two bearers share. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What it is: what most of its mentions say, the first of them where they are even. */
    public Name.Kind kind() {
        Name.Kind most = mentions.getFirst().mention().kind();
        long best = 0;
        for (Name.Kind kind : Name.Kind.values()) {
            long count = mentions.stream().filter(mention -> mention.mention().kind() == kind).count();
            if (count > best) {
                best = count;
                most = kind;
            }
        }
        return most;
    }

    /** Its name as most mentions of the fullest form write it first. */
    public String name() {
        String fullest = mentions.getFirst().mention().text();
        for (Mentioned<Name> mention : mentions) {
            if (Spelling.words(mention.mention().text()).size() > Spelling.words(fullest).size()) {
                fullest = mention.mention().text();
            }
        }
        return fullest;
    }
}
