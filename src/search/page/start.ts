import { openEngine } from '../client/open-engine.ts';
import { byId } from './dom.ts';
import { SearchPage } from './search-page.ts';

const { root = '/', municipalities = '{}', preview } = byId('search-form').dataset;
const names = JSON.parse(municipalities) as Readonly<Record<string, string>>;

new SearchPage(
  { root, municipalities: names, isPreview: preview !== undefined },
  openEngine({ root, municipalities: Object.keys(names) }),
).start();
