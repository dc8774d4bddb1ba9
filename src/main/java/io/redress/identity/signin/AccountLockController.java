package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lets administrators lock a user without deleting the account; locking ends the user's sessions and tokens at once. */
@RestController
@RequestMapping("/api/users/{id}/lock")
class AccountLockController {

    private final AccountLocks locks;

    AccountLockController(AccountLocks locks) {
        this.locks = locks;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lock(@PathVariable String id) {
        if (CurrentUser.required().id().equals(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        require(locks.lock(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable String id) {
        require(locks.unlock(id));
    }

    private static void require(boolean known) {
        if (!known) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
