import { describe, expect, it } from 'vitest';
import { HEADER, requestFor, SHEET, sourceOf, tabbed } from '../../../tests/unit/importing.ts';
import { mapDocument } from '../map/map-document.ts';
import { writeDocument } from '../write/write-document.ts';
import { accountFor } from './account.ts';
import { misplaced } from './prove-written.ts';

const ROW = [
  '重点①',
  '道路課',
  '橋の点検',
  'A',
  '点検済み 40橋',
  '年度末',
  '残る 12橋を点検する',
  '12橋を点検した',
];

async function imported() {
  const source = await sourceOf(`令和5年度 目標シート\n\n${tabbed(HEADER, ROW)}`);
  const request = requestFor(source, { form: SHEET });
  const draft = mapDocument([source], request);
  return { source, draft, ...writeDocument(draft, request) };
}

describe('accounting', () => {
  it('counts every line and cell once', async () => {
    const { source, draft, placements } = await imported();
    const { counts, pieces } = accountFor([source], draft, placements);
    expect(counts).toEqual({ total: 18, placed: 15, other: 0, excluded: 3, lost: 0 });
    expect(pieces.filter(({ end }) => end.kind === 'excluded').map(({ text }) => text)).toEqual([
      'No.',
      '課名',
      '',
    ]);
  });

  it('calls a cell lost that went nowhere', async () => {
    const { source, draft, placements } = await imported();
    const without = placements.filter(({ part }) => part.piece.text !== '12橋を点検した');
    const { counts, pieces } = accountFor([source], draft, without);
    expect(counts.lost).toBe(1);
    expect(pieces.find(({ end }) => end.kind === 'lost')?.end).toEqual({
      kind: 'lost',
      missing: '12橋を点検した',
    });
  });

  it('calls a piece lost of which a stretch is missing', async () => {
    const { source, draft, placements } = await imported();
    const cut = placements.map((one) =>
      one.part.piece.text === '12橋を点検した' ? { ...one, part: { ...one.part, start: 3 } } : one,
    );
    const lost = accountFor([source], draft, cut).pieces.find(({ end }) => end.kind === 'lost');
    expect(lost?.end).toEqual({ kind: 'lost', missing: '12橋' });
  });
});

describe('reading the written files back', () => {
  it('finds every part at its key', async () => {
    const { files, placements } = await imported();
    expect(misplaced(files, placements)).toEqual([]);
  });

  it.each([
    ['a sentence that is gone', '残る 12橋を点検する', '点検する'],
    ['a figure that is another', '40橋', '41橋'],
  ])('notices %s', async (_, from, to) => {
    const { files, placements } = await imported();
    const changed = files.map((file) => ({ ...file, text: file.text.replace(from, to) }));
    expect(misplaced(changed, placements)).toHaveLength(1);
  });

  it('notices two cells that changed places', async () => {
    const { files, placements } = await imported();
    const swapped = files.map((file) => ({
      ...file,
      text: file.text
        .replace('残る 12橋を点検する', '#')
        .replace('12橋を点検した', '残る 12橋を点検する')
        .replace('#', '12橋を点検した'),
    }));
    expect(misplaced(swapped, placements)).toHaveLength(2);
  });
});
