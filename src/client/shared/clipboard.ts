/** Puts words on the clipboard, plain and with markup; without a safe connection there is a selection to copy instead. */
export async function copy(words: Element, plain = words.textContent): Promise<void> {
  const type = (name: string, text: string) => ({ [name]: new Blob([text], { type: name }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...type('text/plain', plain), ...type('text/html', words.innerHTML) }),
    ]);
  } catch {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', plain);
        event.clipboardData?.setData('text/html', words.innerHTML);
      },
      { once: true },
    );
    getSelection()?.selectAllChildren(words);
    document.execCommand('copy');
  }
}
