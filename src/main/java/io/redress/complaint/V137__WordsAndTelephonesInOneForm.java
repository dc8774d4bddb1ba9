package io.redress.complaint;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Rebuilds the words and keys of existing case files in the current form: in one width, with demand, addresses and international telephone
 * numbers. In Java, since parsing telephone numbers of all countries needs a library.
 */
@Component
class V137__WordsAndTelephonesInOneForm extends BaseJavaMigration {

    private static final int BATCH_SIZE = 1_000;

    private final ObjectMapper json;
    private final ComplainantKeys keys;
    private final SearchWords words;

    V137__WordsAndTelephonesInOneForm(ObjectMapper json, ComplainantKeys keys, SearchWords words) {
        this.json = json;
        this.keys = keys;
        this.words = words;
    }

    private record Row(String reference, String complainant, String subject, String narrative, String demand) {}

    @Override
    public void migrate(Context context) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var last = "";
        List<Row> rows;
        do {
            rows = jdbc.sql("select reference, complainant, subject, narrative, demand from complaint where reference > ? order by reference limit ?")
                    .params(last, BATCH_SIZE).query(Row.class).list();
            rows.forEach(row -> renew(jdbc, row));
            last = rows.isEmpty() ? last : rows.get(rows.size() - 1).reference();
        } while (rows.size() == BATCH_SIZE);
    }

    private void renew(JdbcClient jdbc, Row row) {
        var who = Json.read(json, row.complainant(), Complainant.class);
        var what = Json.read(json, row.subject(), Subject.class);
        jdbc.sql("update complaint set complainant_keys = cast(:keys as text[]) where reference = :reference and complainant_keys <> cast(:keys as text[])")
                .param("keys", keys.of(who)).param("reference", row.reference()).update();
        jdbc.sql("update complaint_words set words = ? where reference = ?")
                .params(words.of(row.reference(), who, what, row.narrative(), row.demand()), row.reference()).update();
    }
}
