package app.lateral.fact.story;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** English short forms of given names: "Joe" for "Joseph", "Bill" for "William". */
public final class GivenNames {
    /** Shorter beginnings go with too many names: "Jo" with "John" and "Joseph". */
    private static final int SHORTEST = 3;
    /** Short forms that do not begin like the name, with the names. */
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(Map.entry("bill", List.of("william")),
            Map.entry("billy", List.of("william")), Map.entry("bob", List.of("robert")),
            Map.entry("bobby", List.of("robert")), Map.entry("dick", List.of("richard")),
            Map.entry("rick", List.of("richard")), Map.entry("jim", List.of("james")),
            Map.entry("jimmy", List.of("james")), Map.entry("jack", List.of("john")),
            Map.entry("johnny", List.of("john", "jonathan")), Map.entry("mike", List.of("michael")),
            Map.entry("chuck", List.of("charles")), Map.entry("charlie", List.of("charles")),
            Map.entry("ted", List.of("edward", "theodore")), Map.entry("ned", List.of("edward")),
            Map.entry("tony", List.of("anthony", "antonio")), Map.entry("hank", List.of("henry")),
            Map.entry("harry", List.of("henry", "harold")), Map.entry("larry", List.of("lawrence", "laurence")),
            Map.entry("peggy", List.of("margaret")), Map.entry("meg", List.of("margaret")),
            Map.entry("betty", List.of("elizabeth")), Map.entry("liz", List.of("elizabeth")),
            Map.entry("beth", List.of("elizabeth")), Map.entry("kate", List.of("katherine", "catherine", "kathryn")),
            Map.entry("kathy", List.of("katherine", "kathleen")), Map.entry("cathy", List.of("catherine")),
            Map.entry("molly", List.of("mary")), Map.entry("sally", List.of("sarah")),
            Map.entry("joe", List.of("joseph")), Map.entry("ed", List.of("edward", "edwin")),
            Map.entry("al", List.of("albert", "alan", "alfred")), Map.entry("lou", List.of("louis", "louise")),
            Map.entry("tom", List.of("thomas")), Map.entry("andy", List.of("andrew")),
            Map.entry("drew", List.of("andrew")),
            Map.entry("alex", List.of("alexander", "alexandra")), Map.entry("sandy", List.of("alexander", "sandra")),
            Map.entry("gene", List.of("eugene")), Map.entry("bert", List.of("albert", "herbert", "robert")));

    private static final Set<String> FEMININE = Set.of("a", "e", "ina", "ine", "ette", "le", "ne", "ia");
    /** Short forms of men's and of women's names. */
    private static final Set<String> EITHER = Set.of("alex", "fran", "nick", "gabriel");

    private GivenNames() {
    }

    /** Whether one is a short form of the other; both in lower case. */
    public static boolean areOne(String name, String other) {
        return isShortFor(name, other) || isShortFor(other, name);
    }

    /** Whether one is a man's name and the other the woman's that is made of it: "Karl", "Karla"; in lower case. */
    public static boolean areManAndWoman(String name, String other) {
        return isMadeOf(name, other) || isMadeOf(other, name);
    }

    private static boolean isMadeOf(String man, String woman) {
        return man.length() > SHORTEST && woman.startsWith(man) && !EITHER.contains(man)
                && FEMININE.contains(woman.substring(man.length()));
    }

    private static boolean isShortFor(String shortForm, String name) {
        if (IRREGULAR.getOrDefault(shortForm, List.of()).contains(name)) {
            return true;
        }
        if (isMadeOf(shortForm, name)) {
            return false;
        }
        String stem = shortForm.replaceAll("(ie|ey|y|e)$", "");
        return stem.length() >= SHORTEST && shortForm.length() < name.length() && name.startsWith(stem);
    }
}
