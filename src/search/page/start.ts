import { openEngine } from '../client/open-engine.ts';
import { byId } from '../../browser/dom.ts';
import { SearchPage } from './search-page.ts';

const { root = '/', municipalities = '{}', preview } = byId('search-form', HTMLElement).dataset;
const names = JSON.parse(municipalities) as Readonly<Record<string, string>>;

new SearchPage(
  { root, municipalities: names, isPreview: preview !== undefined },
  openEngine({ root, municipalities: Object.keys(names) }),
).start();
