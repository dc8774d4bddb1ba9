package io.redress.remedy;

import io.redress.complaint.Reference;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stand-in and the timeline have recorded for one case, read independently of the code under test. */
record Books(JdbcClient jdbc, Reference reference) {

    /** States of the bookings, in order. */
    List<String> states() {
        return strings("select state from standin_booking where reference = ? order by number");
    }

    List<String> timeline() {
        return strings("select data ->> 'state' from case_entry where reference = ? and kind = 'REMEDY' order by id");
    }

    private List<String> strings(String query) {
        return jdbc.sql(query).param(reference.value()).query(String.class).list();
    }
}
