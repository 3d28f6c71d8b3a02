/* Cites the page, paragraphs or a note: fills and copies the citations in the page. */
(function () {
  'use strict';

  const block = document.getElementById('citing');
  const links = Array.from(document.querySelectorAll('.paragraph > .paragraph-number'));
  const paragraphs = links.map((link) => link.parentElement);
  const number = (index) => links[index].textContent.slice(1);
  const indexAt = (node) => {
    const element = node && (node.closest ? node : node.parentElement);
    return paragraphs.indexOf(element && element.closest('.paragraph'));
  };

  function rangeInAddress() {
    const { hash } = location;
    const find = (start) => links.findIndex((link) => hash === start + link.hash.slice(1));
    let to = find('#');
    let from = to;
    if (to < 0) {
      from = links.findIndex((link) => hash.startsWith(link.hash + '-') && (to = find(link.hash + '-')) >= 0);
    }
    return from >= 0 && to >= from ? { from, to } : null;
  }

  function showRange() {
    const range = rangeInAddress() || {};
    paragraphs.forEach((paragraph, i) =>
      paragraph.classList.toggle('in-range', range.from < range.to && i >= range.from && i <= range.to));
    if (range.from < range.to) {
      paragraphs[range.from].scrollIntoView();
    }
  }

  function selected() {
    const { anchorNode, focusNode, isCollapsed } = getSelection();
    const [from, to] = [indexAt(anchorNode), indexAt(focusNode)].sort((a, b) => a - b);
    return isCollapsed || from < 0 ? null : { from, to };
  }

  const idOf = ({ note, from, to }) =>
    note ? note.id : (paragraphs[from] || block).id + (from < to ? '-' + paragraphs[to].id : '');
  const numbers = ({ from, to }) => number(from) + (from < to ? '–' + number(to) : '');

  showRange();
  addEventListener('hashchange', showRange);
  document.addEventListener('click', (event) => {
    const index = links.indexOf(event.target);
    const first = rangeInAddress();
    if (event.shiftKey && index >= 0 && first) {
      event.preventDefault();
      location.hash = idOf({ from: Math.min(first.from, index), to: Math.max(first.from, index) });
    }
  });
  if (!block) {
    return;
  }

  const own = block.querySelector('dl');
  const content = (id) => document.getElementById(id).content;
  const patterns = document.getElementById('cite-patterns');
  const parts = document.getElementById('cite-parts');
  const apart = parts ? Array.from(parts.content.children) : [];
  let part = {};
  let panel;

  /* The citations whose places are to be filled: a note by somebody else may bring its own. */
  function pattern(note, section) {
    const others = note && apart.find((set) => set.dataset.notes.split(' ').includes(note.id));
    const name = others ? others.dataset.cites : note ? 'commentary' : section ? 'text' : block.dataset.cited;
    return name ? patterns.content.querySelector('[data-cites=' + name + ']') : others;
  }

  /* In the whole text, a part belongs to a section with its own page. */
  function contents() {
    const { note, from, to } = part;
    const ends = (note ? [note] : [from, to].map((end) => paragraphs[end])).map((end) => end && end.closest('.part'));
    const section = ends[0] === ends[ends.length - 1] && ends[0];
    const heading = section && section.querySelector('h2');
    const named = (note && note.querySelector('.note-lemma')) || heading;
    const on = note ? paragraphs.findIndex((each) => each.id === note.dataset.on) : from;
    const { base, root: up } = block.dataset;
    const here = location.href.replace(/[?#].*/, '');
    const root = new URL(up || '.', here).href;
    const place = (heading ? heading.querySelector('a').href : here).slice(root.length);
    const fragment = note || on >= 0 ? idOf(part) : '';
    const link = (base ? base + place.replace(/^index\.html$/, '') : root + place) +
      (fragment && '#' + encodeURI(fragment));
    return {
      set: pattern(note, section),
      part: block.dataset.part,
      link,
      several: from < to,
      title: named ? named.textContent.trim().replace(/\s+/g, ' ') : '',
      locator: on >= 0 ? note ? number(on) + patterns.dataset.note + note.querySelector('.note-number').textContent
        : numbers(part) : '',
      address: base || /^http/.test(link) ? link : '',
      fragment
    };
  }

  const escapes = {
    bibtex: (text) => text.replace(/[{}&%$#_]|([\\~^])/g, (c, named) =>
      '\\' + (named ? 'text' + { '\\': 'backslash', '~': 'asciitilde', '^': 'asciicircum' }[c] + '{}' : c)),
    'csl-json': (text) => JSON.stringify(text).slice(1, -1)
  };

  function today(pattern) {
    const now = new Date();
    const month = now.toLocaleDateString('en-US', { month: 'long' });
    const iso = now.toLocaleDateString('sv');
    const words = {
      iso, month,
      mon: month.length < 5 ? month : month.slice(0, month[0] === 'S' ? 4 : 3) + '.',
      day: now.getDate(),
      year: now.getFullYear(),
      slashed: iso.replace(/-/g, '/'),
      list: iso.split('-').map(Number).join(', ')
    };
    return pattern.replace(/\{(\w+)\}/g, (all, name) => words[name]);
  }

  /* The mark behind a title gives way to its own, and stands within its quotation marks. */
  const marked = (title, mark) => /[?!…]$/.test(title) ? title
    : /[‘“].*[’”]$/.test(title) ? title.slice(0, -1) + mark + title.slice(-1) : title + mark;

  function filled({ dataset }, told, form) {
    const { slot, before = '', after = '', otherwise = '', form: own = '' } = dataset;
    if (/title/.test(slot)) {
      const whole = told.title || block.dataset.title || document.querySelector('.site-title').textContent.trim();
      const title = slot === 'title' ? whole : whole.replace(/“/g, '‘').replace(/”/g, '’');
      return marked((escapes[form] || String)(title), own);
    }
    const text = slot === 'accessed' ? told.address && today(own) : told[slot];
    return text ? (slot === 'locator' && told.several ? own : before) + text + after : otherwise;
  }

  const field = (name) => panel.querySelector('[name=' + name + ']');
  const box = (name) => panel.querySelector('.cite-' + name);

  function show() {
    const form = field('form').value;
    const told = contents();
    const words = told.set.querySelector('[data-form=' + form + ']').cloneNode(true);
    words.querySelectorAll('[data-slot]').forEach((slot) => {
      slot.textContent = filled(slot, told, form);
      slot.lang || slot.replaceWith(slot.textContent);
    });
    box('text').replaceChildren(...words.childNodes);
    box('text').classList.toggle('record', own.querySelector('[data-form=' + form + ']').matches('.record > dd'));
    box('link').textContent = told.link;
    box('subject').textContent = (told.title || document.querySelector('h1').textContent) +
      (told.locator && (told.several ? ', ¶¶' : ', ¶') + told.locator);
    box('status').textContent = '';
  }

  function choose() {
    const [from, to] = ['from', 'to'].map((name) => {
      const typed = field(name).value.trim();
      return typed ? links.findIndex((link, i) => number(i) === typed) : undefined;
    });
    const wrong = [from < 0 || (to >= 0 && from === undefined), to < 0 || to < from];
    ['from', 'to'].forEach((name, i) => field(name).setAttribute('aria-invalid', wrong[i]));
    box('unknown').textContent = wrong.includes(true) ? box('unknown').dataset.unknown : '';
    if (!wrong.includes(true)) {
      part = from === undefined ? {} : { from, to: to === undefined ? from : to };
      show();
    }
  }

  async function copy(from, text, html) {
    const kinds = Object.entries({ 'text/plain': text, 'text/html': html }).filter((kind) => kind[1]);
    let done = true;
    try {
      const blobs = kinds.map(([type, words]) => [type, new Blob([words], { type })]);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } catch (unable) {
      const put = (event) => {
        kinds.forEach(([type, words]) => event.clipboardData.setData(type, words));
        event.preventDefault();
      };
      getSelection().selectAllChildren(from);
      document.addEventListener('copy', put);
      done = document.execCommand('copy');
      document.removeEventListener('copy', put);
    }
    const status = box('status');
    status.textContent = '';
    setTimeout(() => { status.textContent = status.dataset[done ? 'copied' : 'byHand']; }, 50);
  }

  function remembered(form) {
    try {
      form && localStorage.setItem('glossator.cite', form);
      return localStorage.getItem('glossator.cite');
    } catch (forbidden) {
      return '';
    }
  }

  function build() {
    document.body.append(content('cite-panel'));
    panel = document.querySelector('.cite-panel');
    const forms = field('form');
    block.querySelectorAll('.citation-form').forEach((each) => forms.append(
      new Option(each.querySelector('dt').textContent, each.querySelector('dd').dataset.form)));
    forms.value = remembered() || 'chicago-note';
    forms.addEventListener('change', () => { remembered(forms.value); show(); });
    box('range').addEventListener('input', choose);
    panel.addEventListener('click', ({ target }) => {
      if (target === panel || target === box('close')) {
        panel.close();
      } else if (target.name === 'link') {
        copy(box('link'), box('link').textContent);
      } else if (target.name === 'copy') {
        const text = box('text').textContent;
        const record = box('text').matches('.record');
        copy(box('text'), forms.value === 'ris' ? text.replace(/\n/g, '\r\n') : text, !record && box('text').innerHTML);
      }
    });
  }

  function open(chosen) {
    panel || build();
    part = chosen;
    box('range').hidden = part.note || !links.length;
    field('from').value = part.from >= 0 ? number(part.from) : '';
    field('to').value = part.from < part.to ? number(part.to) : '';
    part.note ? show() : choose();
    panel.showModal();
  }

  const tool = document.createElement('button');
  const link = document.getElementById('tool-cite');
  tool.id = link.id;
  tool.textContent = link.textContent;
  link.replaceWith(tool);
  tool.addEventListener('click', () => {
    const note = document.querySelector('.note:target');
    open(selected() || rangeInAddress() || (note ? { note } : {}));
  });

  /* One button goes to the paragraph or note where the reader is. */
  const here = content('cite-here').firstElementChild;
  const word = here.textContent;
  let offered = {};

  function offer(chosen) {
    const { note, host, from, to } = chosen;
    here.remove();
    const head = note && host.querySelector('.note-head');
    offered = chosen;
    here.textContent = from < to ? word + ' ¶¶' + numbers(chosen) : word;
    here.setAttribute('aria-label', word + ' ' + (note ? head.textContent : '¶' + numbers(chosen)));
    note ? head.append(here) : links[to].after(here);
  }

  /* A finger that scrolls is no wish to cite. */
  function approach({ target, type, pointerType, buttons }) {
    const narrow = pointerType === 'touch' || type === 'focusin';
    const near = target.closest && target.closest(narrow ? '.paragraph-number, .note-head' : '.paragraph, .note, .side-note');
    if (near && !buttons && target !== here && document.activeElement !== here) {
      const index = indexAt(near);
      const host = near.closest('.note, .side-note');
      const note = host && (document.getElementById(host.dataset.note) || host);
      offer(note ? { note, host } : { from: index, to: index });
    }
  }

  let settled;
  document.addEventListener('selectionchange', () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      const range = selected();
      if (range && range.from < range.to) {
        offer(range);
      }
    }, 300);
  });
  document.addEventListener('pointerover', approach);
  document.addEventListener('focusin', approach);
  document.addEventListener('mousedown', (event) => {
    if ([tool, here].includes(event.target)) {
      event.preventDefault();
    }
  });
  here.addEventListener('click', () => {
    const range = selected();
    open(range && range.from <= offered.from && offered.to <= range.to ? range : offered);
  });
})();
