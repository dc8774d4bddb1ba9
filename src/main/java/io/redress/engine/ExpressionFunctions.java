package io.redress.engine;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The functions that an expression may call, all documented in docs/modelling.md: the engine's three and a few of our own, which only inspect
 * their arguments.
 */
final class ExpressionFunctions {

    /** Provided by the engine. */
    private static final Set<String> ENGINE_FUNCTIONS = Set.of("now", "currentUser", "currentUserGroups");
    private static final Map<String, Method> OWN = own();

    private ExpressionFunctions() {}

    static Set<String> names() {
        var names = new TreeSet<>(OWN.keySet());
        names.addAll(ENGINE_FUNCTIONS);
        return names;
    }

    static boolean isOfTheEngine(String name) {
        return ENGINE_FUNCTIONS.contains(name);
    }

    static Map<String, Method> methods() {
        return OWN;
    }

    /** @return how many arguments the function takes */
    static int parameters(String name) {
        return OWN.containsKey(name) ? OWN.get(name).getParameterCount() : 0;
    }

    private static Map<String, Method> own() {
        var methods = new TreeMap<String, Method>();
        Arrays.stream(Functions.class.getMethods()).filter(method -> method.getDeclaringClass() == Functions.class)
                .forEach(method -> methods.put(method.getName(), method));
        return methods;
    }

    /** Public because the engine calls them by reflection. */
    public static final class Functions {

        private Functions() {}

        /** The number of characters, items or entries; 0 for null. */
        public static int size(Object value) {
            if (value instanceof Collection<?> items) {
                return items.size();
            }
            return value instanceof Map<?, ?> entries ? entries.size() : value == null ? 0 : text(value).length();
        }

        /** Whether the list contains the item, or the text the other text. */
        public static boolean contains(Object value, Object part) {
            if (value instanceof Collection<?> items) {
                return items.contains(part);
            }
            return value != null && part != null && text(value).contains(text(part));
        }

        public static String lowerCase(String text) {
            return io.redress.complaint.LinearCaseMapping.lower(text);
        }

        public static String upperCase(String text) {
            return io.redress.complaint.LinearCaseMapping.upper(text);
        }

        private static String text(Object value) {
            return value instanceof CharSequence || value instanceof Number || value instanceof Boolean ? value.toString() : "";
        }
    }
}
