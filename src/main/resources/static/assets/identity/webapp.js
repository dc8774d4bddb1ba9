// What Tasklist, Cockpit, Admin and Welcome share: the language of the browser, and one door. The webapps bring a sign-in form of their own;
// whenever they would show it, the browser goes to ours instead.

export function appName(english, chinese) {
  return (navigator.languages?.[0] ?? navigator.language ?? 'en').toLowerCase().startsWith('zh') ? chinese : english;
}

let signingOut = false;

function useOurDoor() {
  if (/^#!?\/login/.test(location.hash)) {
    // A fresh request for the app itself: the server knows whether there still is a session, and comes back here after the form.
    location.replace(signingOut ? '/login?out' : location.pathname);
  }
}

if (!window.redressDoor) {
  window.redressDoor = true;
  for (const change of ['pushState', 'replaceState']) {
    const original = history[change];
    history[change] = function (...args) {
      original.apply(this, args);
      useOurDoor();
    };
  }
  addEventListener('hashchange', useOurDoor);
  addEventListener('click', event => {
    signingOut ||= Boolean(event.target.closest?.('.account .logout'));
  }, true);
  useOurDoor();
}

export default [];
