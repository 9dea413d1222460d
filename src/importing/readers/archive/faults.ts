import { SourceFault } from '../../source-tree.ts';

/** For bytes that contradict themselves: cut off on the way, or changed. */
export function brokenFile(): SourceFault {
  return new SourceFault(
    'ファイルが壊れているか、途中で切れているため読めません。作ったアプリで開き、保存し直してから取り込んでください。',
  );
}

/** For a file, or a part of it, that is bigger than any policy document. `what` is a noun such as `ファイル`. */
export function tooLarge(what: string, limit: string): SourceFault {
  return new SourceFault(
    `${what}が大きすぎるため、読み込みを止めました（上限は${limit}）。必要な部分だけを別のファイルに保存してから取り込んでください。`,
  );
}

/** For a file that asks for a password. */
export function encryptedFile(): SourceFault {
  return new SourceFault(
    'ファイルがパスワードで保護されているため読めません。パスワードを外して保存し直してから取り込んでください。',
  );
}

/** For XML that asks to read something outside the file, or text that unfolds without end. */
export function unsafeXml(): SourceFault {
  return new SourceFault(
    'ファイルの中に、外部のファイルを読み込ませる指定（DOCTYPE）があるため、安全のために読み込みを止めました。作ったアプリで開き、保存し直してから取り込んでください。',
  );
}
