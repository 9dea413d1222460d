import { describe, expect, it } from 'vitest';
import { parseArguments } from './arguments.ts';

const PLACE = ['--municipality', 'mihon', '--department', 'toshi'];

describe('the arguments of import', () => {
  it('are files and where they belong', () => {
    expect(
      parseArguments([
        'a.xlsx',
        'b.xlsx',
        ...PLACE,
        '--year',
        '平成30年度',
        '--form=sheet',
        '--format',
        'json',
      ]),
    ).toEqual({
      files: ['a.xlsx', 'b.xlsx'],
      municipality: 'mihon',
      department: 'toshi',
      year: 2018,
      form: 'sheet',
      out: null,
      json: true,
    });
  });

  it.each([
    [[...PLACE, '--year', '2018'], '取り込むファイルを指定してください。'],
    [
      ['a.txt', '--department', 'toshi', '--year', '2018'],
      '「--municipality」に自治体の識別子を指定してください。',
    ],
    [
      ['a.txt', '--municipality', 'mihon', '--year', '2018'],
      '「--department」に部の識別子を指定してください。',
    ],
    [['a.txt', ...PLACE], '「--year」に年度を指定してください。'],
    [
      ['a.txt', ...PLACE, '--year', '去年'],
      '「--year 去年」は年度として読めません。「2018」か「平成30年度」の形で書いてください。',
    ],
    [['a.txt', ...PLACE, '--year'], '「--year」の値がありません。'],
    [
      ['a.txt', ...PLACE, '--year', '2018', '--form', '様式'],
      '「--form 様式」は様式の識別子ではありません。半角の英小文字・数字・ハイフンで書いてください。',
    ],
    [['a.txt', '--force'], '「--force」という指定はありません。'],
    [['a.txt', ...PLACE, '--year', '2018', '--format', 'xml'], '「--format」は json か text です。'],
  ])('are refused: %j', (args, sentence) => {
    expect(parseArguments(args)).toBe(sentence);
  });
});
