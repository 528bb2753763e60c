import {
  type CommuneCriterion,
  type DossierTemplateLine,
  type Indicator,
  type Registry,
  type VillageCriterion,
} from '../../domain/registry.js';

/** How sure we are of a text: `high` a published source says it in so many words, `medium` partly, `low` unconfirmed. */
export type Confidence = 'high' | 'medium' | 'low';

interface PackBase {
  readonly id: string;
  /** As people choose it. */
  readonly name: string;
  /** The decision it rests on, printed in the workbook. */
  readonly source: string;
  /** The least of its parts that people rely on. */
  readonly confidence: Confidence;
  /** Whether every text and level was compared with the original decision. No pack is, so far. */
  readonly isVerified: boolean;
}

/** How sure we are of the parts of a set. */
export interface PartConfidence {
  /** Names and order of the criteria. */
  readonly names: Confidence;
  /** Wording of the indicators. */
  readonly wording: Confidence;
  /** Required level, by village criterion or indicator code. */
  readonly levels: Readonly<Record<string, Confidence>>;
  readonly dossier: Confidence;
}

/** A criteria set for villages. */
export interface VillagePack extends PackBase {
  readonly parts: Pick<PartConfidence, 'names' | 'levels'>;
  readonly criteria: readonly VillageCriterion[];
}

/** A criteria set for communes. */
export interface CommunePack extends PackBase {
  readonly parts: PartConfidence;
  readonly criteria: readonly CommuneCriterion[];
  readonly indicators: readonly Indicator[];
  readonly dossierTemplate: readonly DossierTemplateLine[];
  /** False where the set's indicators are not published: then each criterion has one indicator that bears its name. */
  readonly hasIndicators: boolean;
  /** The criterion that is the result of the villages, with the indicator whose status is computed. */
  readonly villageResult?: {readonly criterion: string; readonly indicator: string};
  /** By village pack and village criterion: the indicators that speak of the same matter. */
  readonly links: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The part of a registry that criteria packs prefill. */
export type PackRegistry = Pick<Registry, 'villageCriteria' | 'communeCriteria' | 'indicators' | 'dossierTemplate'>;
