package app.lateral.fact.name;

import java.util.List;
import java.util.Set;

/** "the driver", "a passenger": the parts of one event, of which nobody has two. */
final class EventRoles implements TitleRule {
    /** In each of them, who is in one set is in none of the others. */
    private static final List<List<Set<String>>> EVENTS = List.of(
            // on the road, at sea, in the air
            List.of(Set.of("driver", "motorist", "chauffeur", "trucker"), Set.of("passenger"), Set.of("pedestrian"),
                    Set.of("cyclist", "bicyclist"), Set.of("motorcyclist", "biker"), Set.of("pilot", "co-pilot"),
                    Set.of("bystander", "passer-by", "onlooker")),
            // in court
            List.of(Set.of("plaintiff", "complainant", "accuser"), Set.of("defendant", "accused"),
                    Set.of("prosecutor"), Set.of("judge", "magistrate"), Set.of("juror"), Set.of("witness")),
            // of a contest
            List.of(Set.of("winner", "victor", "champion"), Set.of("loser", "runner-up", "finalist"),
                    Set.of("referee", "umpire"), Set.of("spectator")),
            // of a crime
            List.of(Set.of("gunman", "attacker", "assailant", "robber", "thief", "burglar", "shooter", "killer",
                    "suspect", "kidnapper", "culprit"),
                    Set.of("victim", "hostage", "bystander", "passer-by", "onlooker", "rescuer")),
            // of a bargain
            List.of(Set.of("buyer", "purchaser"), Set.of("seller", "vendor"), Set.of("landlord"), Set.of("tenant")),
            // of work
            List.of(Set.of("employer"), Set.of("employee", "worker")),
            // of care
            List.of(Set.of("patient"), Set.of("nurse", "surgeon", "physician", "paramedic")));

    @Override
    public boolean areOther(Designation one, Designation other) {
        return !one.isFormer() && !other.isFormer() && EVENTS.stream().anyMatch(parts -> areOther(parts, one, other));
    }

    private static boolean areOther(List<Set<String>> parts, Designation one, Designation other) {
        return parts.stream().anyMatch(part -> part.contains(one.noun()) && !part.contains(other.noun()))
                && parts.stream().anyMatch(part -> part.contains(other.noun()) && !part.contains(one.noun()));
    }
}
