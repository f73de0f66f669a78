import { texts } from './texts.ts';

/** A picture from the clipboard is called `image.png` by every program: it gets a name that says where it is from. */
export function namedPaste(file: File): File {
  if (!/^image\.\w+$/u.test(file.name)) return file;
  return new File([file], file.name.replace('image', texts.box.pasted), { type: file.type });
}
