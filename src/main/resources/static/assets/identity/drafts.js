// Tasklist keeps what was entered into a form in the browser's storage, personal data included, under these keys.
const DRAFTS = /^(camunda-form|camForm):/;
const OWNER = 'redress-drafts-of';

export function clearDrafts() {
  Object.keys(localStorage).filter(key => DRAFTS.test(key)).forEach(key => localStorage.removeItem(key));
  localStorage.removeItem(OWNER);
}

/** Drafts stay for the user who wrote them, also after the session has expired, and for nobody else. */
export function keepDraftsOf(user) {
  if (localStorage.getItem(OWNER) !== user) {
    clearDrafts();
    localStorage.setItem(OWNER, user);
  }
}
