import { describe, expect, it } from 'vitest';
import { dateIssue, numberIssue } from './value-hints.ts';

describe('dateIssue', () => {
  it.each([
    ['2019/4/1', '2019-04-01'],
    ['2019-4-1', '2019-04-01'],
    ['2019.04.01', '2019-04-01'],
    ['2019年4月1日', '2019-04-01'],
    ['２０１９年４月１日', '2019-04-01'],
    ['20190401', '2019-04-01'],
    ['平成31年4月1日', '2019-04-01'],
    ['平成 31 年 4 月 1 日', '2019-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['R2.3.31', '2020-03-31'],
    ['Ｈ３１．４．１', '2019-04-01'],
  ])('gives %s as %s', (text, remedy) => {
    expect(dateIssue(text)).toMatchObject({ remedy });
    expect(dateIssue(text).message).toContain(`「${text}」は ${remedy} と書きます`);
  });

  it.each(['2019-02-30', '2019年2月29日', '平成31年13月1日'])('says that %s is on no calendar', (text) => {
    expect(dateIssue(text)).toMatchObject({ remedy: null });
    expect(dateIssue(text).message).toContain('暦にありません');
  });

  it.each(['年度末', '4月1日', '', '2019'])('says that %s cannot be read', (text) => {
    expect(dateIssue(text)).toMatchObject({ remedy: null });
    expect(dateIssue(text).message).toContain('日付として読めません');
  });
});

describe('numberIssue', () => {
  it.each([
    ['４５０', '450'],
    ['1,450', '1450'],
    ['77.30点', '77.3'],
    ['△5', '-5'],
    ['12億3,400万円', '1234000000'],
  ])('gives %s as %s', (text, remedy) => {
    expect(numberIssue(text).remedy).toBe(remedy);
  });

  it('says where the unit belongs', () => {
    expect(numberIssue('４５０件')).toEqual({
      message: '数値は半角数字だけで、カンマも単位も引用符も付けずに書いてください。単位「件」は「単位」に書きます。',
      remedy: '450',
    });
  });

  it('gives nothing for words', () => {
    expect(numberIssue('多数')).toMatchObject({ remedy: null });
  });
});
