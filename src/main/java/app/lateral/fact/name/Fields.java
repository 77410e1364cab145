package app.lateral.fact.name;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.wording.HouseStyle;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.Name;
import app.lateral.segment.Word;

/**
 * "interior minister", "defence minister"; "head of the museum", "head of the fire service"; "professor of geology",
 * "teaches hydrology": what somebody is the head, the minister or the teacher of.
 */
final class Fields implements TitleRule {
    /** Words that say how high an office is or whose, not what it is of. */
    private static final Set<String> SILENT = Set.of("chief", "senior", "top", "first", "lead", "leading", "general",
            "executive", "managing", "new", "current", "then", "long-time", "longtime", "veteran", "republican",
            "democratic", "democrat", "gop", "conservative", "liberal", "state", "federal", "national", "local",
            "regional", "city", "town", "county", "provincial", "government", "company", "group", "firm", "club",
            "union", "party", "agency", "bureau", "department", "ministry", "office", "team", "house", "senate",
            "parliament", "cabinet", "only", "lone", "sole", "embattled", "outgoing", "incoming", "service", "force",
            "unit", "board", "authority", "division", "branch", "faculty", "school", "country", "nation", "right",
            "full", "opposition", "majority", "minority", "visiting", "emeritus", "university");
    /** Those who teach something. */
    private static final Set<String> TEACHERS = Set.of("professor", "lecturer", "teacher", "academic", "instructor",
            "tutor");

    /** What somebody heads for a time beside an office. */
    private static final Set<String> TASKS = Set.of("inquiry", "enquiry", "review", "probe", "study", "project",
            "panel", "commission", "committee", "delegation", "task", "jury", "trial", "campaign", "team", "group");

    private final WordNet wordNet;

    Fields(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public boolean areOther(Designation one, Designation other) {
        boolean comparable = Title.areOffices(one.office(), other.office())
                || (TEACHERS.contains(one.noun()) && TEACHERS.contains(other.noun()));
        if (!comparable || one.isSingled() || other.isSingled()) {
            return false;
        }
        Set<String> fields = of(one);
        Set<String> others = of(other);
        return !fields.isEmpty() && !others.isEmpty()
                && fields.stream().noneMatch(field -> others.stream().anyMatch(own -> areOne(field, own)));
    }

    /** Whether two words begin alike: "finance", "financial"; or one shortens the other: "defence", "def"; or is a kind of it. */
    private boolean areOne(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 5 || shared == Math.min(one.length(), other.length())
                || wordNet.areSynonyms(one, other, Category.NOUN)
                || wordNet.areKindAndThing(one, other, Category.NOUN);
    }

    private Set<String> of(Designation designation) {
        Set<String> fields = new TreeSet<>(designation.telling());
        fields.remove(HouseStyle.plain(designation.noun()));
        fields.removeIf(word -> SILENT.contains(word) || Allegiance.isPartisan(word)
                || Rank.isRank(word) || Designation.isCorporate(word));
        designation.words().stream().filter(word -> isNation(word) || isNamed(designation, word))
                .map(Designation::inFull).forEach(fields::remove);
        addComplement(designation, fields);
        return Collections.unmodifiableSet(fields);
    }

    /** "of the harbour office", "hydrology"; who heads an investigation may be the head of anything. */
    private void addComplement(Designation designation, Set<String> fields) {
        var complement = designation.complement();
        boolean placed = !complement.isEmpty() && Designation.isPlacing(complement.getFirst());
        if (complement.isEmpty() || placed || isTask(complement.getLast())) {
            return;
        }
        complement.stream().filter(Word::isCommonNoun).filter(word -> !isNamed(designation, word))
                .map(word -> HouseStyle.plain(Designation.inFull(word))).filter(word -> !SILENT.contains(word))
                .forEach(fields::add);
    }

    private boolean isTask(Word head) {
        String lemma = head.lemma();
        return TASKS.contains(lemma)
                || (wordNet.isHappening(lemma) && !wordNet.isAgent(lemma) && !SILENT.contains(lemma));
    }

    /** "Danish", "French", "Russian", "Texas": whose, not of what. */
    private static boolean isNation(Word word) {
        String form = word.form();
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        String lower = form.toLowerCase(Locale.ROOT);
        return capital && (lower.matches(".*(ian|ean|ish|ese|can|nch|tch|greek|swiss|thai|iraqi|israeli|pakistani)")
                || form.equals(form.toUpperCase(Locale.ROOT)));
    }

    private static boolean isNamed(Designation designation, Word word) {
        return designation.name().article().mentionsIn(designation.name().mention().sentence(), Name.class).stream()
                .anyMatch(other -> other.range().overlaps(word.range()));
    }
}
