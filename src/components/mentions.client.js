// @ts-check
// Filters over the list of mentions, and copying a mention's address. Everything on the page works without this.

/** Opens what the address points at where it lies in something folded. */
function reveal() {
  const target =
    location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  target?.scrollIntoView();
}

/** @param {HTMLFormElement} form */
function filter(form) {
  const list = form.parentElement?.querySelector('.mentions');
  const items = /** @type {HTMLElement[]} */ ([...(list?.children ?? [])]);
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('.shown');
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const apply = () => {
    const wanted = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    let shown = 0;
    for (const item of items) {
      const fits = wanted.every(([name = '', value = '']) =>
        (item.dataset[name] ?? '').split(' ').includes(value),
      );
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    const text = (shown === items.length ? form.dataset['all'] : form.dataset['shown']) ?? '';
    if (status) {
      status.textContent = text
        .replace('{shown}', number.format(shown))
        .replace('{of}', number.format(items.length));
    }
  };
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The form is empty only after its own listeners have run.
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}

/** @param {MouseEvent} event */
async function copy(event) {
  const link = event.target instanceof Element ? event.target.closest('a.permalink') : null;
  if (!(link instanceof HTMLAnchorElement) || !navigator.clipboard || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  try {
    await navigator.clipboard.writeText(link.href);
    const said = link.textContent;
    link.textContent = link.dataset['copied'] ?? document.body.dataset['copied'] ?? said;
    link.setAttribute('role', 'status');
    setTimeout(() => {
      link.textContent = said;
      link.removeAttribute('role');
    }, 2000);
  } catch {
    // The browser did not allow it: the link goes where it says.
    location.assign(link.href);
  }
}

for (const form of document.querySelectorAll('form[data-filters]'))
  filter(/** @type {HTMLFormElement} */ (form));
addEventListener('click', copy);
addEventListener('hashchange', reveal);
reveal();
