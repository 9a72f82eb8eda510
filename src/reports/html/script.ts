import { html } from './html.ts';

/** Sorts and filters the table of findings. What the page says is there without it; it writes text, never markup. */
export const script = html`
'use strict';
(() => {
  const table = document.getElementById('findings-table');
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const controls = document.getElementById('controls');
  const selects = [...controls.querySelectorAll('select')];
  const text = document.getElementById('text');
  const reset = document.getElementById('reset');
  const status = document.getElementById('count');
  const all = status.textContent;
  const levels = ['info', 'low', 'medium', 'unknown', 'high', 'critical', 'warned', 'failed'];
  const { compare } = new Intl.Collator('en', { numeric: true });

  const keyOf = (row, column) => {
    if (column === 0) return levels.indexOf(row.dataset.level);
    const cell = row.cells[column];
    return (cell.querySelector('summary') ?? cell).textContent;
  };

  const sort = (head, column) => {
    const direction = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
    keyed.sort((a, b) => sign * (column === 0 ? a.key - b.key : compare(a.key, b.key)));
    body.replaceChildren(...keyed.map(({ row }) => row));
  };

  let texts;
  const filter = () => {
    texts ??= new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const phrase = text.value.trim().toLowerCase();
    const wanted = selects.filter((select) => select.value !== '');
    let shown = 0;
    for (const row of rows) {
      const fits =
        wanted.every((select) => row.dataset[select.dataset.facet] === select.value) &&
        texts.get(row).includes(phrase);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    reset.hidden = wanted.length === 0 && phrase === '';
    status.textContent = reset.hidden ? all : shown.toLocaleString('en-US') + ' of ' + all;
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(head, column));
    head.replaceChildren(button);
  });
  let waiting;
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  for (const select of selects) select.addEventListener('change', filter);
  reset.addEventListener('click', () => {
    text.value = '';
    for (const select of selects) select.value = '';
    filter();
    text.focus();
  });
  controls.hidden = false;
  filter();
})();
`;
