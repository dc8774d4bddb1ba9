package io.redress.models;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides by a table that is not deployed, as the engine would. */
public interface TableEngine {

    /** @throws Refused where the engine cannot read the table */
    Tables read(ModelFile file) throws Refused;

    /** The decisions of a file. */
    interface Tables {

        Set<String> decisions();

        /**
         * @return the outputs of each row that fits
         * @throws Refused where the table cannot decide, such as two rows fitting where one may
         */
        List<Map<String, Object>> decide(String decision, Map<String, Object> inputs) throws Refused;

        /** The ids of the rows that have fitted in any decision so far. */
        Set<String> rowsHit();
    }

    /** Why the engine would stop. */
    class Refused extends Exception {

        public Refused(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
