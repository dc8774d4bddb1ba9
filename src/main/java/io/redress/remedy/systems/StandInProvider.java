package io.redress.remedy.systems;

import io.redress.remedy.Remedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyProvider;
import java.util.Optional;

/** A system replaced by the stand-in; it behaves as docs/connected-systems.md requires of a real one. */
record StandInProvider(RemedyKind kind, StandInRules rules, StandInBooks books) implements RemedyProvider {

    /** An existing booking under this key is valid regardless of the current rules. */
    @Override
    public String grant(Remedy remedy) {
        if (books.find(remedy.key()).isEmpty()) {
            rules.check(remedy);
        }
        var booking = books.book(remedy);
        if (booking.state() != Booking.State.BOOKED) {
            throw rules.deadKey(remedy);
        }
        return booking.displayNumber();
    }

    @Override
    public Optional<String> revoke(Remedy remedy) {
        var booking = books.reverse(remedy);
        return booking.state() == Booking.State.DEAD ? Optional.empty() : Optional.of(booking.displayNumber() + "-R");
    }
}
