/* What every page does with script, once it is read. Without it everything still works, only less quickly. */
const root = document.documentElement;

/* Light or dark: what was chosen last is read by the script in the page itself. */

document.addEventListener('click', event => {
  if (!event.target.closest('[data-theme-toggle]')) return;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  localStorage.theme = root.dataset.theme = dark ? 'light' : 'dark';
});

/* A form that is on its way is not sent twice; the back button gives it back. */
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  event.submitter?.setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => {
  delete form.dataset.sent;
  [...form.elements].forEach(button => button.removeAttribute('aria-busy'));
}));

/* A double click puts one piece into the cart, and so does a second one while the first is on its way. */
const puts = button => button?.type === 'submit' && !button.hasAttribute('hx-post') && button.form?.matches('form[hx-post$="/cart"]');
document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (puts(button) && (event.detail > 1 || button.ariaBusy === 'true')) event.preventDefault();
}, true);
const busy = yes => event => {
  const button = event.detail.requestConfig?.triggeringEvent?.submitter;
  if (puts(button)) button.ariaBusy = yes;
};
document.addEventListener('htmx:beforeRequest', busy('true'));
document.addEventListener('htmx:afterRequest', busy(null));

/* That a page was open too long is said once, and not again when it is loaded anew. */
const address = new URL(location.href);
if (address.searchParams.has('stale')) {
  address.searchParams.delete('stale');
  history.replaceState(history.state, '', address);
}

/* Only the newest toast is shown, for five seconds, or until the pointer or the focus leaves it. */
const showNewestToast = () => {
  const toasts = [...document.querySelectorAll('body > .toast')];
  toasts.slice(0, -1).forEach(toast => toast.remove());
  const toast = toasts.at(-1);
  const leave = () => toast.matches(':hover, :focus-within') ? setTimeout(leave, 1000) : toast.remove();
  if (toast) setTimeout(leave, 5000);
};
document.addEventListener('htmx:oobAfterSwap', showNewestToast);

/* Whoever pressed something hears that it did not work; what is suggested while typing may stay away. */
['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach(failure => document.addEventListener(failure, event => {
  if (event.detail.elt.id === 'q') return;
  document.body.append(document.querySelector('#failed').content.cloneNode(true));
  showNewestToast();
}));

/* Whoever chooses goes on choosing: the sheet stays open and the focus where it was, though the list is new. */
let choosing;
document.addEventListener('htmx:beforeSwap', event => {
  choosing = event.detail.requestConfig?.elt.id === 'facet-form'
    && { open: document.querySelector('#facets:popover-open'), at: document.activeElement };
});
document.addEventListener('htmx:afterSwap', () => {
  if (!choosing) return;
  const { open, at } = choosing, sheet = document.querySelector('#facets');
  if (open) { sheet.style.animation = 'none'; sheet.showPopover(); }
  [...sheet.querySelectorAll('input')].find(each => each.name === at.name && (each.type === 'text' || each.value === at.value))?.focus({ preventScroll: !open });
  choosing = null;
});

/* Nobody of the shop is there to take cash in a province. */
document.addEventListener('change', event => {
  const form = event.target.closest('.checkout');
  if (!form || event.target.name !== 'way' || event.target.value !== 'province') return;
  const cash = form.querySelector('[name="pay"][value="cash"]');
  if (cash.checked) form.querySelector('[name="pay"][value="khqr"]').checked = true;
});

/* Plus and minus beside a number; without script the number field itself is enough. */
document.querySelectorAll('[data-step]').forEach(button => { button.hidden = false; });
document.addEventListener('click', event => {
  const button = event.target.closest('[data-step]');
  if (!button) return;
  const field = button.parentElement.querySelector('input');
  button.dataset.step < 0 ? field.stepDown() : field.stepUp();
});

/* Which picture of a gallery is in view is marked among the small ones, and a small one shows its picture without a step back to be undone. */
document.querySelectorAll('.gallery').forEach(gallery => {
  const slides = gallery.querySelector('.slides'), links = [...gallery.querySelectorAll('.thumbs a')];
  const seen = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry =>
    links.forEach(link => link.hash === '#' + entry.target.id ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current'))),
    { root: slides, threshold: 0.6 });
  if (links.length) [...slides.children].forEach(slide => seen.observe(slide));
  gallery.addEventListener('click', event => {
    const link = event.target.closest('.thumbs a');
    if (!link) return;
    event.preventDefault();
    slides.scrollTo({ left: slides.children[links.indexOf(link)].offsetLeft - slides.children[0].offsetLeft });
  });
});

/* An enlarged picture is larger than a phone: its middle is shown first. */
document.addEventListener('toggle', event => {
  if (event.newState !== 'open' || !event.target.matches('.enlarged')) return;
  const pane = event.target.querySelector('div');
  pane.scrollTo((pane.scrollWidth - pane.clientWidth) / 2, (pane.scrollHeight - pane.clientHeight) / 2);
}, true);

/* What is kept for when there is no connection: worker.js. */
addEventListener('load', () => navigator.serviceWorker?.register('/worker.js'));

/* A product is shared by what the device shares with; else by links, or by copying its address. */
document.querySelectorAll('[data-share]').forEach(share => {
  const url = document.querySelector('link[rel="canonical"]').href, copy = share.querySelector('[data-copy]');
  if (navigator.share) share.querySelector('summary').addEventListener('click', event => {
    event.preventDefault();
    navigator.share({ title: share.dataset.share, url }).catch(() => {});
  });
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', () => navigator.clipboard.writeText(url).then(() => { copy.textContent = copy.dataset.copied; }));
});

/* The paper of an order is printed by the browser. */
document.querySelectorAll('[data-print]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

/* The search box is a combobox: arrows choose among what is suggested, Enter goes there, Escape shuts the list. */
const box = document.querySelector('#q');
if (box) {
  const suggested = () => [...document.querySelectorAll('#suggestions [role="option"]')];
  const choose = option => {
    suggested().forEach(each => each.setAttribute('aria-selected', each === option));
    option?.scrollIntoView({ block: 'nearest' });
    option ? box.setAttribute('aria-activedescendant', option.id) : box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-expanded', suggested().length > 0);
  };
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'suggestions', 'aria-expanded': 'false' })
    .forEach(([name, value]) => box.setAttribute(name, value));
  document.addEventListener('htmx:afterSwap', event => { if (event.detail.requestConfig?.elt === box) choose(); });
  box.addEventListener('keydown', event => {
    const all = suggested(), at = all.findIndex(each => each.ariaSelected === 'true'), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing || !all.length) return;
    if (step) choose(all[at < 0 && step < 0 ? all.length - 1 : at + step]);
    else if (event.key === 'Enter' && at >= 0) all[at].click();
    else if (event.key === 'Escape') { document.querySelector('#suggestions').outerHTML = '<div id="suggestions"></div>'; choose(); }
    else return;
    event.preventDefault();
  });
}
