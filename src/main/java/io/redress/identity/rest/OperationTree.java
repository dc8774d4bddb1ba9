package io.redress.identity.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up an operation by path, segment by segment. Literals take precedence over placeholders, as in the engine itself, so {@code /task/count} is
 * never matched as a task of that id.
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
        var remaining = parts.subList(1, parts.size());
        var named = branches.get(parts.get(0));
        if (named != null && named.contains(remaining)) {
            return named.find(method, remaining);
        }
        var any = branches.get(VALUE);
        if (any != null && any.contains(remaining)) {
            return any.find(method, remaining);
        }
        return Optional.ofNullable(branches.get(REST)).flatMap(tree -> tree.find(method, List.of()));
    }

    /** Whether the path exists for any method: a literal path is never matched as a placeholder because of its method. */
    private boolean contains(List<String> parts) {
        if (parts.isEmpty()) {
            return !byMethod.isEmpty();
        }
        var remaining = parts.subList(1, parts.size());
        return branches.containsKey(REST) || contains(parts.get(0), remaining) || contains(VALUE, remaining);
    }

    private boolean contains(String branch, List<String> parts) {
        var tree = branches.get(branch);
        return tree != null && tree.contains(parts);
    }
}
