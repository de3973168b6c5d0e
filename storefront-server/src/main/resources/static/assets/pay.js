/* The pay page shows itself anew when the server says that the payment went on. Without script it looks every few seconds. */
const page = document.querySelector('[data-pay-state]');
const shown = page?.dataset.payState;
const turn = state => { if (state && state !== shown) location.reload(); };

/* out of the browser's memory (back button) the page may be old */
addEventListener('pageshow', event => { if (page && event.persisted) location.reload(); });

if (page?.dataset.payLive) {
  let asking;
  const ask = () => fetch(page.dataset.payAsk, { cache: 'no-store' }).then(answer => answer.ok ? answer.json() : {})
    .then(answer => turn(answer.state)).catch(() => { /* the net is away; the next look tells */ });
  const askAgainAndAgain = () => { asking ??= setInterval(ask, 2000); };

  const stream = new EventSource(page.dataset.payLive);
  stream.addEventListener('state', event => turn(event.data));
  stream.addEventListener('error', () => { if (stream.readyState === EventSource.CLOSED) askAgainAndAgain(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) ask(); });
  addEventListener('pagehide', () => { stream.close(); clearInterval(asking); });
}
