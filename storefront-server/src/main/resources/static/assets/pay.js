/* The pay page shows itself anew when the server says that the payment went on. Without script a button does. */
const page = document.querySelector('[data-pay-state]');
const shown = page?.dataset.payState;
const turn = state => {
  if (!state || state === shown) return;
  history.scrollRestoration = 'manual';
  location.reload();
};

/* out of the browser's memory (back button) the page may be old */
addEventListener('pageshow', event => { if (page && event.persisted) location.reload(); });

if (page?.dataset.payLive) {
  let asking;
  const ask = () => fetch(page.dataset.payAsk, { cache: 'no-store' }).then(answer => answer.ok ? answer.json() : {})
    .then(answer => turn(answer.state)).catch(() => { /* the net is away; the next look tells */ });
  const askEvery = seconds => { clearInterval(asking); asking = setInterval(ask, seconds * 1000); };

  /* Often while no stream is there, now and then while one is: some proxies hold back what comes by it. */
  const stream = new EventSource(page.dataset.payLive);
  askEvery(2);
  stream.addEventListener('open', () => askEvery(15));
  stream.addEventListener('error', () => askEvery(2));
  stream.addEventListener('state', event => turn(event.data));
  document.addEventListener('visibilitychange', () => { if (!document.hidden) ask(); });
  addEventListener('pagehide', () => { stream.close(); clearInterval(asking); });
}

/* The browser's own words beside the button are in the browser's language; the name of the picture is enough. */
document.addEventListener('change', event => {
  const name = event.target.closest('.file')?.querySelector('[data-file-name]');
  if (name && event.target.files.length) name.textContent = event.target.files[0].name;
});
