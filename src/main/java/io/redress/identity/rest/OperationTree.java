package io.redress.identity.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds an operation by its path, part by part: a name before any value, as the engine itself does, so that {@code /task/count} is never
 * taken for a task of that id.
 */
final class OperationTree {

    private static final String VALUE = "{}";
    private static final String REST = "**";

    private final Map<String, OperationTree> branches = new HashMap<>();
    private final Map<String, Operation> byMethod = new HashMap<>();

    static OperationTree of(List<Operation> operations) {
        var tree = new OperationTree();
        operations.forEach(operation -> tree.add(OperationList.parts(operation.path()), operation));
        return tree;
    }

    private void add(List<String> parts, Operation operation) {
        if (parts.isEmpty()) {
            operation.methods().forEach(method -> {
                if (byMethod.put(method, operation) != null) {
                    throw new IllegalStateException("Twice in the list of operations: " + method + " " + operation.path());
                }
            });
        } else {
            var part = parts.get(0).startsWith("{") ? VALUE : parts.get(0);
            branches.computeIfAbsent(part, name -> new OperationTree()).add(parts.subList(1, parts.size()), operation);
        }
    }

    Optional<Operation> find(String method, List<String> parts) {
        if (parts.isEmpty()) {
            return Optional.ofNullable(byMethod.get(method));
        }
        var further = parts.subList(1, parts.size());
        var named = branches.get(parts.get(0));
        if (named != null && named.knows(further)) {
            return named.find(method, further);
        }
        var any = branches.get(VALUE);
        if (any != null && any.knows(further)) {
            return any.find(method, further);
        }
        return Optional.ofNullable(branches.get(REST)).flatMap(tree -> tree.find(method, List.of()));
    }

    /** Whether something is there by any method: a path that has a name is never taken for a value because of its method. */
    private boolean knows(List<String> parts) {
        if (parts.isEmpty()) {
            return !byMethod.isEmpty();
        }
        var further = parts.subList(1, parts.size());
        return branches.containsKey(REST) || knows(parts.get(0), further) || knows(VALUE, further);
    }

    private boolean knows(String branch, List<String> parts) {
        var tree = branches.get(branch);
        return tree != null && tree.knows(parts);
    }
}
