import { SearchUnavailable } from '../engine.ts';

/** A part of the search that not every query needs. Throws SearchUnavailable when it cannot be had. */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new SearchUnavailable('incomplete', 'A module of the search could not be loaded.', {
      cause: error,
    });
  }
}
