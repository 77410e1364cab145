package app.lateral.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disjoint groups of things that are named by their numbers (union-find). */
final class Groups {
    private final int[] parent;

    /** Each of so many things in a group of its own. */
    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** Makes one group of the groups of both. */
    void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** Whether both are in one group. */
    boolean together(int one, int other) {
        return root(one) == root(other);
    }

    /** The first thing of the group of one thing. */
    int firstOf(int thing) {
        return root(thing);
    }

    /** The group of one thing, in order. */
    List<Integer> membersOf(int thing) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (together(i, thing)) {
                members.add(i);
            }
        }
        return members;
    }

    /** Every group in the order of its first member, each in order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> byRoot = new TreeMap<>(Comparator.naturalOrder());
        for (int i = 0; i < parent.length; i++) {
            byRoot.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(byRoot.values());
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
