/** Marks a queue as that of a page that is open; the browser takes the mark away with the page, whatever ends it. */
export function holdQueue(queue: string): void {
  void hold(queue, () => undefined);
}

/** Calls back when the page of a queue is gone, and holds the queue from then on. */
export function inherit(queue: string, take: () => void): void {
  void hold(queue, take);
}

async function hold(queue: string, onHeld: () => void): Promise<void> {
  await navigator.locks.request(`desk-queue-${queue}`, () => {
    onHeld();
    return new Promise(() => undefined); // never given back while the page lives
  });
}
