import { describe, expect, it } from 'vitest';
import { SourceFault } from '../../source-tree.ts';
import { parseXml } from './xml.ts';
import { child, descendants, ownText } from './xml-tree.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const parse = (text: string) => parseXml(new TextEncoder().encode(text));

describe('XML of an Office file', () => {
  it.each([
    ['a&amp;b&lt;&#x7dcf;&#21209;', 'a&b<総務'],
    ['<![CDATA[<総務部>]]>', '<総務部>'],
    ['総<!-- 注 -->務<?x y?>部', '総務部'],
    ['', ''],
  ])('%s is the text %s', (inside, text) => {
    expect(ownText(parse(`<?xml version="1.0"?><a>${inside}</a>`))).toBe(text);
  });

  it('calls elements and attributes by the same prefix, whatever the file calls them', () => {
    const root = parse(`<x:p xmlns:x="${W}" xmlns="urn:other"><x:r x:val="1"/><r/></x:p>`);
    expect(root.name).toBe('w:p');
    expect(child(root, 'w:r')?.attributes).toEqual({ 'w:val': '1' });
    expect(descendants(root, 'other:r')).toHaveLength(1);
  });

  it('knows the strict namespaces too', () => {
    expect(parse('<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>').name).toBe('w:p');
  });

  it('may hold a > in quotes', () => {
    expect(parse('<a b="x>y"/>').attributes).toEqual({ b: 'x>y' });
  });

  it.each([
    ['a document type', '<!DOCTYPE a SYSTEM "file:///etc/hosts"><a/>', 'DOCTYPE'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'DOCTYPE'],
    ['an unknown entity', '<a>&b;</a>', '壊れている'],
    ['a tag that does not end', '<a', '壊れている'],
    ['a quote that does not end', '<a b="c>', '壊れている'],
    ['an element that does not end', '<a><b></a>', '壊れている'],
    ['an end too many', '<a/></a>', '壊れている'],
    ['a stray <', '<a>1 < 2</a>', '壊れている'],
    ['an attribute without value', '<a b/>', '壊れている'],
    ['nothing', '', '壊れている'],
    ['depth without end', '<a>'.repeat(300), '入れ子が大きすぎる'],
    ['attributes without end', `<a ${'b="c" '.repeat(300)}/>`, '壊れている'],
  ])('with %s is refused', (_, text, message) => {
    expect(() => parse(text)).toThrow(SourceFault);
    expect(() => parse(text)).toThrow(message);
  });

  it('that is not UTF-8 is refused', () => {
    expect(() => parseXml(Uint8Array.of(0x3c, 0x61, 0x3e, 0x83, 0x41))).toThrow('壊れている');
  });

  it('is read in UTF-16 with its mark', () => {
    const text = '\ufeff<a>総務</a>';
    const bytes = new Uint8Array(
      [...text].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]),
    );
    expect(ownText(parseXml(bytes))).toBe('総務');
  });
});
