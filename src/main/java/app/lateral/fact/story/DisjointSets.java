package app.lateral.fact.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Disjoint groups of things that are named by their numbers (union-find). */
public final class DisjointSets {
    private final int[] parent;
    private final List<List<Integer>> members = new ArrayList<>();

    /** Each of so many things in a group of its own. */
    public DisjointSets(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
            members.add(List.of(i));
        }
    }

    /** Makes one group of the groups of both. */
    public void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        if (first == second) {
            return;
        }
        List<Integer> both = new ArrayList<>(members.get(first));
        both.addAll(members.get(second));
        both.sort(Comparator.naturalOrder());
        members.set(Math.min(first, second), List.copyOf(both));
        members.set(Math.max(first, second), List.of());
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** Whether both are in one group. */
    public boolean together(int one, int other) {
        return root(one) == root(other);
    }

    /** The first thing of the group of one thing. */
    public int firstOf(int thing) {
        return root(thing);
    }

    /** The group of one thing, in order. */
    public List<Integer> membersOf(int thing) {
        return members.get(root(thing));
    }

    /** Every group in the order of its first member, each in order. */
    public List<List<Integer>> all() {
        return members.stream().filter(group -> !group.isEmpty()).toList();
    }

    private int root(int thing) {
        int root = thing;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
