/** An icon of the installed application. */
export interface AppIcon {
  readonly name: string;
  readonly size: number;
  /** Systems cut a maskable icon to their own shape, down to its middle four fifths. */
  readonly purpose: 'any' | 'maskable';
}

export const appIcons: readonly AppIcon[] = [
  { name: '192', size: 192, purpose: 'any' },
  { name: '512', size: 512, purpose: 'any' },
  { name: 'cat-goc-512', size: 512, purpose: 'maskable' },
];

export function iconPath({ name }: AppIcon): string {
  return `/bieu-tuong/${name}.png`;
}
