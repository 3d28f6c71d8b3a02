/*
 * Cites the page, a paragraph, several, or a note. Every citation stands in the page already, with a span[data-slot]
 * wherever it depends on the part; this fills the slots, copies, and makes #p12-p14 an address.
 */
(function () {
  'use strict';

  const block = document.getElementById('citing');
  const paragraphs = Array.from(document.querySelectorAll('.paragraph'));
  const numberOf = (index) => paragraphs[index].querySelector('.paragraph-number').textContent.slice(1);
  const indexOf = (id) => paragraphs.findIndex((paragraph) => paragraph.id === id);
  const indexAt = (node) => {
    const element = node && (node.closest ? node : node.parentElement);
    return paragraphs.indexOf(element && element.closest('.paragraph'));
  };

  function hashId() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return '';
    }
  }

  /* The first and last paragraph that the address names; ids may have hyphens themselves. */
  function rangeInAddress() {
    const id = hashId();
    const only = indexOf(id);
    for (let i = id.indexOf('-'); only < 0 && i > 0; i = id.indexOf('-', i + 1)) {
      const from = indexOf(id.slice(0, i));
      const to = indexOf(id.slice(i + 1));
      if (from >= 0 && to >= from) {
        return { from, to };
      }
    }
    return only < 0 ? null : { from: only, to: only };
  }

  function showRange() {
    const range = rangeInAddress();
    const several = range && range.from < range.to;
    paragraphs.forEach((paragraph, i) =>
      paragraph.classList.toggle('in-range', Boolean(several) && i >= range.from && i <= range.to));
    if (several) {
      paragraphs[range.from].scrollIntoView();
    }
  }

  function selected() {
    const selection = getSelection();
    const ends = [indexAt(selection.anchorNode), indexAt(selection.focusNode)].sort((a, b) => a - b);
    return selection.isCollapsed || ends[0] < 0 ? null : { from: ends[0], to: ends[1] };
  }

  const idOf = (part) => {
    if (part.note) {
      return part.note.id;
    }
    const ids = part.from === undefined ? [] : [paragraphs[part.from].id, paragraphs[part.to].id];
    return part.from === part.to ? ids[0] || '' : ids.join('-');
  };

  const numbers = (part) =>
    numberOf(part.from) + (part.from === part.to ? '' : '–' + numberOf(part.to));

  showRange();
  addEventListener('hashchange', showRange);
  document.addEventListener('click', (event) => {
    const index = event.target.closest('.paragraph-number') ? indexAt(event.target) : -1;
    const first = rangeInAddress();
    if (event.shiftKey && index >= 0 && first) {
      event.preventDefault();
      const ends = { from: Math.min(first.from, index), to: Math.max(first.from, index) };
      location.hash = encodeURIComponent(idOf(ends));
    }
  });
  if (!block) {
    return;
  }

  const own = block.querySelector('dl');
  const content = (id) => document.getElementById(id).content;
  const sets = Array.from(content('cite-parts').querySelectorAll('dl'));
  let part = {};
  let panel;

  /* On the page of the whole text a paragraph belongs to a section, which has a page of its own. */
  function sectionOf() {
    const at = part.note ? [part.note] : part.from === undefined ? [] : [paragraphs[part.from], paragraphs[part.to]];
    const sections = at.map((element) => element.closest('.part'));
    return sections[0] === sections[sections.length - 1] ? sections[0] : null;
  }

  function setOf(section) {
    const find = (test) => sets.find(test) || own;
    if (part.note) {
      const signed = sets.find((set) => (set.dataset.notes || '').split(' ').includes(part.note.id));
      return signed || find((set) => set.dataset.cites === 'note' && !set.dataset.notes);
    }
    return section ? find((set) => set.dataset.cites === 'text') : own;
  }

  function addressOf(section) {
    const base = block.dataset.base;
    const here = location.href.replace(/[?#].*/, '');
    const root = new URL(block.dataset.page.replace(/[^/]+\//g, '../').replace(/[^/]+$/, '') || '.', here).href;
    const heading = section && section.querySelector('h2 a');
    const page = (heading ? heading.href : here).slice(root.length);
    const id = idOf(part);
    const whole = base ? base + page.replace(/^index\.html$/, '') : root + page;
    return whole + (id ? '#' + encodeURIComponent(id) : '');
  }

  function contents() {
    const section = sectionOf();
    const lemma = part.note && part.note.querySelector('.note-lemma');
    const heading = lemma || (section && section.querySelector('h2'));
    const link = addressOf(section);
    const on = part.note ? indexOf(part.note.dataset.on) : part.from;
    const note = part.note ? own.dataset.note + part.note.querySelector('.note-number').textContent.trim() : '';
    return {
      set: setOf(section),
      link,
      title: heading ? heading.textContent.trim().replace(/\s+/g, ' ') : undefined,
      several: !part.note && part.from !== part.to,
      locator: on === undefined || on < 0 ? '' : note ? numberOf(on) + note : numbers(part),
      address: block.dataset.base || /^http/.test(location.protocol) ? link : '',
      fragment: idOf(part)
    };
  }

  const escapes = {
    bibtex: (text) => text.replace(/[\\{}&%$#_~^]/g, (c) =>
      ({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' })[c] || '\\' + c),
    'csl-json': (text) => JSON.stringify(text).slice(1, -1)
  };

  function today(pattern) {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    const month = now.toLocaleDateString('en-US', { month: 'long' });
    const parts = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())];
    const words = {
      year: now.getFullYear(),
      month,
      day: now.getDate(),
      mon: month.length < 5 ? month : month.slice(0, now.getMonth() === 8 ? 4 : 3) + '.',
      iso: parts.join('-'),
      slashed: parts.join('/'),
      list: parts.map(Number).join(', ')
    };
    return pattern.replace(/\{(\w+)\}/g, (all, name) => words[name]);
  }

  /* A mark gives way to one that the title has, and stands within quotation marks of its own. */
  function titled(title, mark) {
    if (/[?!…]$/.test(title)) {
      return title;
    }
    return mark && /[‘“].*[’”]$/.test(title) ? title.slice(0, -1) + mark + title.slice(-1) : title + mark;
  }

  function filled(slot, told, form) {
    const { before = '', after = '', otherwise = '', form: own = '' } = slot.dataset;
    const around = (text) => (text ? before + text + after : otherwise);
    switch (slot.dataset.slot) {
      case 'locator':
        return told.locator ? (told.several ? own : before) + told.locator + after : otherwise;
      case 'address':
        return around(told.address);
      case 'fragment':
        return around(told.fragment);
      case 'accessed':
        return around(told.address && today(own));
      default: {
        const quoted = slot.dataset.slot === 'quoted-title';
        const escape = escapes[form] || String;
        const title = told.title && (quoted ? told.title.replace(/“/g, '‘').replace(/”/g, '’') : told.title);
        return title === undefined ? slot.textContent : titled(escape(title), own);
      }
    }
  }

  function citation(form) {
    const told = contents();
    const words = told.set.querySelector('[data-form="' + form + '"]').cloneNode(true);
    words.querySelectorAll('[data-slot]').forEach((slot) => slot.replaceWith(filled(slot, told, form)));
    words.normalize();
    return { words, told };
  }

  const field = (name) => panel.querySelector('[name=' + name + ']');
  const isRecord = (form) => /^(bibtex|ris|csl-json)$/.test(form);

  function show() {
    const form = field('form').value;
    const { words, told } = citation(form);
    const box = panel.querySelector('.cite-text');
    box.replaceChildren(...words.childNodes);
    box.classList.toggle('record', isRecord(form));
    panel.querySelector('.cite-link').textContent = told.link;
    const page = document.querySelector('h1').textContent.trim();
    const sign = told.several ? ', ¶¶' : ', ¶';
    panel.querySelector('.cite-subject').textContent = (told.title || page) + (told.locator && sign + told.locator);
    panel.querySelector('.cite-status').textContent = '';
  }

  function choose() {
    const typed = ['from', 'to'].map((name) => field(name).value.replace(/[¶\s]/g, ''));
    const known = typed.map((number) => paragraphs.findIndex((each, i) => numberOf(i) === number));
    const wrong = typed.map((number, i) => Boolean(number) && known[i] < 0);
    wrong[1] = wrong[1] || (known[1] >= 0 && known[1] < known[0]) || Boolean(typed[1] && !typed[0]);
    ['from', 'to'].forEach((name, i) => field(name).setAttribute('aria-invalid', wrong[i]));
    const alert = panel.querySelector('.cite-unknown');
    alert.textContent = wrong.includes(true) ? alert.dataset.unknown : '';
    if (!wrong.includes(true)) {
      part = typed[0] ? { from: known[0], to: typed[1] ? known[1] : known[0] } : {};
      show();
    }
  }

  async function copy(text, html, box) {
    const status = panel.querySelector('.cite-status');
    let done = true;
    try {
      const kinds = { 'text/plain': text, 'text/html': html };
      const blobs = {};
      Object.keys(kinds).forEach((type) => kinds[type] && (blobs[type] = new Blob([kinds[type]], { type })));
      await navigator.clipboard.write([new ClipboardItem(blobs)]);
    } catch (unable) {
      const put = (event) => {
        event.clipboardData.setData('text/plain', text);
        html && event.clipboardData.setData('text/html', html);
        event.preventDefault();
      };
      getSelection().selectAllChildren(box);
      document.addEventListener('copy', put);
      done = document.execCommand('copy');
      document.removeEventListener('copy', put);
    }
    status.textContent = '';
    setTimeout(() => { status.textContent = done ? status.dataset.copied : status.dataset.byHand; }, 50);
  }

  function remembered(form) {
    try {
      form && localStorage.setItem('glossator.cite', form);
      return localStorage.getItem('glossator.cite');
    } catch (forbidden) {
      return null;
    }
  }

  function build() {
    document.body.append(content('cite-panel').cloneNode(true));
    panel = document.querySelector('.cite-panel');
    const box = panel.querySelector('.cite-text');
    const last = panel.querySelector('[value="' + (remembered() || '').replace(/[^a-z-]/g, '') + '"]');
    field('form').value = last ? last.value : field('form').value;
    field('form').addEventListener('change', () => { remembered(field('form').value); show(); });
    field('from').addEventListener('input', choose);
    field('to').addEventListener('input', choose);
    field('link').addEventListener('click', () => {
      const link = panel.querySelector('.cite-link');
      copy(link.textContent, '', link);
    });
    field('copy').addEventListener('click', () => {
      const form = field('form').value;
      const text = form === 'ris' ? box.textContent.replace(/\n/g, '\r\n') : box.textContent;
      copy(text, isRecord(form) ? '' : box.innerHTML, box);
    });
    panel.addEventListener('click', (event) => {
      if (event.target === panel || event.target.closest('.cite-close')) {
        panel.close();
      }
    });
  }

  function open(chosen) {
    panel || build();
    part = chosen;
    panel.querySelector('.cite-range').hidden = Boolean(part.note) || !paragraphs.length;
    field('from').value = part.from === undefined ? '' : numberOf(part.from);
    field('to').value = part.from === part.to ? '' : numberOf(part.to);
    part.note ? show() : choose();
    panel.showModal();
  }

  const keepSelection = (event) => event.preventDefault();
  const tool = document.getElementById('tool-cite');
  if (tool) {
    const button = document.createElement('button');
    button.type = 'button';
    button.id = tool.id;
    button.textContent = tool.textContent;
    button.setAttribute('aria-haspopup', 'dialog');
    tool.replaceWith(button);
    button.addEventListener('mousedown', keepSelection);
    button.addEventListener('click', () => {
      const target = document.getElementById(hashId());
      const note = target && target.closest('.note');
      open(selected() || rangeInAddress() || (note ? { note } : {}));
    });
  }

  /* One button goes where the reader is; each paragraph and note has it when it is wanted. */
  const here = content('cite-here').firstElementChild.cloneNode(true);
  const word = here.textContent;
  let offered = {};

  function offer(element, after, chosen) {
    offered = chosen;
    const several = !chosen.note && chosen.from < chosen.to;
    here.textContent = several ? word + ' ¶¶' + numbers(chosen) : word;
    here.setAttribute('aria-label', word + ' ' + (chosen.note
      ? chosen.note.querySelector('.note-head').textContent.replace(word, '').trim().replace(/\s+/g, ' ')
      : '¶' + numbers(chosen)));
    after ? element.after(here) : element.append(here);
  }

  function approach(event) {
    const touched = event.pointerType === 'touch' || event.type === 'focusin';
    const from = touched ? '.paragraph-number, .note-head' : '.paragraph, .note';
    const near = event.target.closest && event.target.closest(from);
    if (!near || here === document.activeElement || here.contains(event.target) || event.buttons) {
      return;
    }
    const note = near.closest('.note');
    const index = indexAt(near);
    if (note) {
      offer(note.querySelector('.note-head'), false, { note });
    } else if (index >= 0) {
      offer(paragraphs[index].querySelector('.paragraph-number'), true, { from: index, to: index });
    }
  }

  let settled;
  document.addEventListener('selectionchange', () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      const range = selected();
      if (range && range.from < range.to) {
        offer(paragraphs[range.to].querySelector('.paragraph-number'), true, range);
      }
    }, 300);
  });
  document.addEventListener('pointerover', approach);
  document.addEventListener('focusin', approach);
  here.addEventListener('mousedown', keepSelection);
  here.addEventListener('click', () => {
    const range = offered.note ? null : selected();
    open(range && range.from <= offered.from && offered.to <= range.to ? range : offered);
  });
})();
