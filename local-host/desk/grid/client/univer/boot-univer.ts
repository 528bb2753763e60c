import {ICommandService, type Injector, LocaleType, LogLevel, mergeLocales, Univer} from '@univerjs/core';
import {FUniver} from '@univerjs/core/facade';
import design from '@univerjs/design/locale/vi-VN';
import {UniverDocsPlugin} from '@univerjs/docs';
import {UniverDocsUIPlugin} from '@univerjs/docs-ui';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import {UniverFormulaEnginePlugin} from '@univerjs/engine-formula';
import {UniverRenderEnginePlugin} from '@univerjs/engine-render';
import {UniverSheetsPlugin} from '@univerjs/sheets';
import sheets from '@univerjs/sheets/locale/vi-VN';
import {CalculationMode, UniverSheetsFormulaPlugin} from '@univerjs/sheets-formula';
import {UniverSheetsFormulaUIPlugin} from '@univerjs/sheets-formula-ui';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsFormula from '@univerjs/sheets-formula/locale/vi-VN';
import {UniverSheetsUIPlugin} from '@univerjs/sheets-ui';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import {IClipboardInterfaceService, UniverUIPlugin} from '@univerjs/ui';
import ui from '@univerjs/ui/locale/vi-VN';
import {CommandClipboard} from './copy-command.js';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';

/** Univer, running in a container. */
export interface Booted {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

/**
 * Starts Univer as a mere view: no formulas are computed, nothing but the grid and the line for formulas is drawn. Plugins are
 * registered one by one, because the presets bring along number formats and formulas that would change what the server says.
 */
export function bootUniver(container: HTMLElement): Booted {
  const locales = {
    [LocaleType.VI_VN]: mergeLocales(design, docsUi, sheets, sheetsFormula, sheetsFormulaUi, sheetsUi, ui),
  };
  const univer = new Univer({locale: LocaleType.VI_VN, locales, logLevel: LogLevel.ERROR});
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    ...{container, header: true, toolbar: false, footer: false, contextMenu: false},
    override: [[IClipboardInterfaceService, {useClass: CommandClipboard}]],
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, {notExecuteFormula: true});
  univer.registerPlugin(UniverSheetsPlugin, {notExecuteFormula: true});
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  // The editor of cells belongs to the formula plugins. No cell has a formula here, so there is nothing that they could compute.
  univer.registerPlugin(UniverSheetsFormulaPlugin, {initialFormulaComputing: CalculationMode.NO_CALCULATION});
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const injector = univer.__getInjector();
  return {univer, injector, api: FUniver.newAPI(univer), commands: injector.get(ICommandService)};
}
