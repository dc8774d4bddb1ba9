// What Tasklist, Cockpit, Admin and Welcome share: the language of the browser, and one door. The webapps bring a sign-in form of their own;
// whenever they would show it, the browser goes to ours instead.

const LANGUAGE = (navigator.languages?.[0] ?? navigator.language ?? 'en').toLowerCase().startsWith('zh') ? 'zh' : 'en';

export function appName(english, chinese) {
  return LANGUAGE === 'zh' ? chinese : english;
}

// A webapp draws its page while its texts are still on the way, and keeps what it drew: the names of texts. So they are put where it looks
// first, before it starts. If that fails, it fetches them as ever.
export async function loadTexts(app) {
  try {
    const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
    const answer = await fetch(`${folder}${LANGUAGE}.json`);
    if (answer.ok) {
      const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
      kept[`${folder}_locales_data_${LANGUAGE}_${window.bust}`] = JSON.stringify(await answer.json());
      localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
  } catch (e) {
    console.warn('Texts come later', e);
  }
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

/** Does the work after each change of the page, once for all changes before the browser next draws. */
export function afterChanges(work) {
  let due = false;
  new MutationObserver(() => {
    if (!due) {
      due = true;
      requestAnimationFrame(() => {
        due = false;
        work();
      });
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

export default [];
