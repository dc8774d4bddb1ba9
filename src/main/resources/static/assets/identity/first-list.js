const ENGINE = 'api/engine/engine/default';

async function json(path) {
  const answer = await fetch(`${document.querySelector('base').getAttribute('app-root')}/${path}`, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
}

/** @returns the id of the user who is signed in, null if there is none */
export async function signedInUser() {
  return (await json('api/admin/auth/user/default'))?.userId ?? null;
}

/** Tasklist opens its first filter, which holds the user's own tasks; an empty one gives way to the second, the work offered to the groups. */
export async function openFirstListWithWork() {
  if (/[?&](filter|task)=/.test(location.hash)) {
    return;
  }
  const filters = await json(`${ENGINE}/filter?resourceType=Task&maxResults=100`) ?? [];
  const [own, offered] = filters.sort((a, b) => (a.properties?.priority ?? 0) - (b.properties?.priority ?? 0));
  if (own && offered && (await json(`${ENGINE}/filter/${own.id}/count`))?.count === 0) {
    history.replaceState(history.state, '', `#/?filter=${offered.id}`);
  }
}
