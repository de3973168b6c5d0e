/* Looks after the pages when there is no connection. It keeps files whose name changes with their content, and a page that says what is wrong: never
   a page of the shop, for a price or a stock that is shown has to be true. */
const KEPT = 'shop {version}';
const OFFLINE = ['/offline', '/km/offline'];
const NEVER_CHANGES = /^\/(assets\/.+-[0-9a-f]{32}\.\w+|webjars\/[^/]+\/\d.+)$/;

async function keep() {
  const kept = await caches.open(KEPT);
  await kept.addAll(OFFLINE);
  const page = await (await kept.match(OFFLINE[0])).text();
  await kept.addAll([...page.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(found => found[1]).filter(path => NEVER_CHANGES.test(path)));
  await self.skipWaiting();
}

async function begin() {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function file(request) {
  const known = await caches.match(request);
  if (known) return known;
  const fresh = await fetch(request);
  if (fresh.ok) (await caches.open(KEPT)).put(request, fresh.clone());
  return fresh;
}

async function page(event) {
  try {
    return await event.preloadResponse || await fetch(event.request);
  } catch {
    return caches.match(new URL(event.request.url).pathname.startsWith('/km') ? OFFLINE[1] : OFFLINE[0]);
  }
}

self.addEventListener('install', event => event.waitUntil(keep()));
self.addEventListener('activate', event => event.waitUntil(begin()));
self.addEventListener('fetch', event => {
  const { method, mode, url } = event.request;
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== location.origin) return;
  if (NEVER_CHANGES.test(address.pathname)) event.respondWith(file(event.request));
  else if (mode === 'navigate') event.respondWith(page(event));
});
