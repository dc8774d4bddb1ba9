package io.redress.identity.work;

import io.redress.engine.PersonalDataAccess;
import io.redress.identity.Groups;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Personal data is read by the groups that {@link Groups} names. */
@Component
class PersonalDataGroups implements PersonalDataAccess {

    @Override
    public boolean mayRead(Collection<String> groups) {
        return Groups.mayReadPersonalData(groups);
    }
}
