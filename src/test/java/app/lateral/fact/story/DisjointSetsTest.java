package app.lateral.fact.story;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DisjointSetsTest {
    @Test
    void joinsThroughOthers() {
        var groups = new DisjointSets(5);
        groups.join(4, 1);
        groups.join(1, 3);
        assertEquals(List.of(List.of(0), List.of(1, 3, 4), List.of(2)), groups.all());
    }

    @Property
    void everyThingIsInOneGroup(@ForAll @Size(max = 20) List<@IntRange(max = 9) Integer> things) {
        var groups = new DisjointSets(10);
        for (int i = 1; i < things.size(); i++) {
            groups.join(things.get(i - 1), things.get(i));
        }
        assertEquals(IntStream.range(0, 10).boxed().toList(),
                groups.all().stream().flatMap(List::stream).sorted().toList());
        for (int i = 1; i < things.size(); i++) {
            assertTrue(groups.together(things.getFirst(), things.get(i)));
        }
    }
}
