import {CommandType, CustomCommandExecutionError, Direction, type ICommandService} from '@univerjs/core';

/** Mutations that Univer attempts by itself, without anybody having asked for it: a mere click on the line of the frozen cells is one. */
const UNASKED = [
  ...['sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.set-worksheet-row-is-auto-height'],
  'sheet.mutation.set-frozen',
];

/** Documents are what people type into while they edit a cell; they are no part of the workbook. */
const OF_EDITORS = 'doc.';

/**
 * Lets through no change of the workbook but the server's own, so that page and workbook cannot drift apart: what people do is sent
 * to the server before it gets this far, and all else is refused. The error is Univer's own way of calling a command off.
 */
export function guardMutations(commands: ICommandService, refuse: (id: string) => void): void {
  commands.beforeCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION || command.id.startsWith(OF_EDITORS) || options?.fromCollab) return;
    if (command.id.startsWith('formula.')) return;
    if (!UNASKED.includes(command.id)) refuse(command.id);
    throw new CustomCommandExecutionError(`${command.id} is the server's to do.`);
  });
}

/** Univer's copying of cells, which would run beside the grid's own: Univer hears keys first. */
const OF_CELLS = ['univer.command.copy', 'univer.command.cut', 'univer.command.paste'];

/** Calls off Univer's own copying, cutting and pasting of cells; in the editor of a cell's text they are Univer's. */
export function guardClipboard(commands: ICommandService, isEditing: () => boolean): void {
  commands.beforeCommandExecuted(({id}) => {
    if (OF_CELLS.includes(id) && !isEditing()) throw new CustomCommandExecutionError(`${id} is the grid's to do.`);
  });
}

/** What Univer's command for arrow keys is given. */
interface MoveParams {
  readonly direction: Direction;
  /** 1 with the Ctrl key. */
  readonly jumpOver?: number;
  /** Where a range for a formula is chosen. */
  readonly extra?: string;
}

/** Has arrow keys lead where `go` says; those that choose a range for a formula stay Univer's. */
export function interpretArrows(
  commands: ICommandService,
  go: (direction: 'up' | 'down' | 'left' | 'right', isJump: boolean) => void,
): void {
  commands.beforeCommandExecuted(({id, params}) => {
    if (id !== 'sheet.command.move-selection') return;
    const {direction, jumpOver, extra} = params as MoveParams; // Univer's arrow keys give this
    if (extra !== undefined) return;
    go(DIRECTIONS[direction], jumpOver === 1);
    throw new CustomCommandExecutionError(`${id} is the grid's to do.`);
  });
}

const DIRECTIONS: Readonly<Record<Direction, 'up' | 'down' | 'left' | 'right'>> = {
  [Direction.UP]: 'up',
  [Direction.DOWN]: 'down',
  [Direction.LEFT]: 'left',
  [Direction.RIGHT]: 'right',
};

/** Has a command of Univer's do something else: what people meant goes to the server. */
export function replaceCommand<T extends object>(
  commands: ICommandService,
  id: string,
  intend: (params: Partial<T>) => void,
): void {
  commands.unregisterCommand(id);
  commands.registerCommand({
    id,
    type: CommandType.COMMAND,
    handler: (_: unknown, params?: Partial<T>) => {
      intend(params ?? {});
      return true;
    },
  });
}
