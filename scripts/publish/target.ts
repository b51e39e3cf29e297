import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pull, push } from './rsync.ts';

/** Where versions are published: a folder of this machine, or a server's, of which a copy is kept here. */
export interface Target {
  /** What the officer wrote. */
  readonly name: string;
  /** The folder itself, or the copy. */
  readonly place: string;
  /** Takes over what the server has, when there is no copy of it here yet. */
  receive(): Promise<void>;
  /** Brings these parts of the place to the server, as they are now. */
  send(...parts: string[]): Promise<void>;
  /** As `send`, and what the folder does not hold here is removed there. */
  sendWhole(folder: string): Promise<void>;
}

export function targetOf(name: string): Target {
  return isRemote(name) ? remote(name) : local(name);
}

/** `host:folder`, `user@host:folder` or `rsync://…`; one letter before the colon is a drive of Windows. */
export function isRemote(name: string): boolean {
  return /^rsync:\/\/./.test(name) || /^[\w.@-]{2,}:(?!\\)/.test(name);
}

function local(name: string): Target {
  const nothing = async (): Promise<void> => undefined;
  return { name, place: resolve(name), receive: nothing, send: nothing, sendWhole: nothing };
}

function remote(name: string): Target {
  const address = name.replace(/\/*$/, '/');
  const place = join(resolve('build/cong-bo'), address.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, ''));
  return {
    name,
    place,
    receive: () => {
      mkdirSync(place, { recursive: true });
      return pull(address, place);
    },
    send: (...parts) =>
      push(
        place,
        address,
        parts.map((part) => `./${part}`),
      ),
    sendWhole: (folder) => push(place, address, ['--delete', `./${folder}/`]),
  };
}
