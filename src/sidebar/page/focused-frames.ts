/** Marks the frame that has the keyboard from now on: no `:focus` rule reaches a frame whose own document has it. */
export function watchFocusedFrames(): void {
  for (const event of ['blur', 'focus']) window.addEventListener(event, markFocused);
  document.addEventListener('focusin', markFocused);
}

function markFocused(): void {
  for (const frame of document.querySelectorAll('.mail')) {
    frame.classList.toggle('focused', frame === document.activeElement);
  }
}
