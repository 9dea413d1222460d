/**
 * Whether `node_modules` holds what the lock file asks for. Plain JavaScript without imports of packages: it runs
 * before anything is installed, under the machine's own Node.
 */

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/**
 * Compares the lock file with the record npm leaves in `node_modules/.package-lock.json`, both already parsed.
 * A package for another platform is optional in the lock file and may be missing; nothing else may. The lock file
 * may leave an integrity out; npm records the one it has found.
 *
 * @param {{ packages: LockedPackages }} lock
 * @param {{ packages: LockedPackages }} installed
 * @returns {boolean}
 */
export function matchesLock(lock, installed) {
  const asked = Object.entries(lock.packages).filter(([path]) => path !== '');
  const complete = asked.every(([path, entry]) => {
    const found = installed.packages[path];
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && (entry.integrity ?? found.integrity) === found.integrity;
  });
  return complete && Object.keys(installed.packages).every((path) => path in lock.packages);
}

/**
 * Whether the lock file was written for this manifest: the same direct dependencies, spelled the same way.
 *
 * @param {{ packages: Record<string, unknown> }} lock
 * @param {object} manifest
 * @returns {boolean}
 */
export function locksManifest(lock, manifest) {
  const root = lock.packages[''] ?? {};
  return ['dependencies', 'devDependencies'].every(
    (field) => sorted(root, field) === sorted(manifest, field),
  );
}

/**
 * @param {object} holder
 * @param {string} field
 */
function sorted(holder, field) {
  const versions = /** @type {Record<string, Record<string, string> | undefined>} */ (holder)[field] ?? {};
  return JSON.stringify(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1)));
}
