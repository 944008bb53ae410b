/** One graph of a regulation: the documents of law, and the service where nobody says that it is gone. */

import { type Force, findForce } from '../../history/force.ts';
import { findActStatus, type Status } from '../../history/status.ts';
import type { LinkedRegulation } from '../../model/entry.ts';
import type { ActFacts } from '../schema-org.ts';
import { describeContext } from './context.ts';
import { describeAct, describeOrder, describeRegulation, type NodeIds } from './law-nodes.ts';
import { describeService, type ServiceRequest } from './service-nodes.ts';

type Told = Pick<ServiceRequest, 'facts' | 'page' | 'place' | 'nameChannel' | 'nameProcessModel'>;

export interface GraphRequest extends Told {
  /** Of its act. */
  act: ActFacts;
  ids: NodeIds;
  /** Other files of the same regulation, with their media types. */
  forms: readonly { href: string; type: string }[];
  /** ISO day of the build. */
  date: string;
  /** The words before everything else, with the status on that day. */
  describe: (force: Force) => string;
}

/** Of these nobody can take the service for one that is there, or it may be there: whoever reads is told which. */
const TOLD: readonly Force[] = ['in-force', 'doubtful', 'unknown'];

/** On a day of which nobody knows whether the act had begun it is not told to be in force. */
const toldOf = (force: Force, { certainty }: Status): Force =>
  force === 'in-force' && certainty === 'date-unknown' ? 'unknown' : force;

export function formatRegulationGraph(regulation: LinkedRegulation, request: GraphRequest): string {
  const { data, act, standard } = regulation;
  const { ids, date, page } = request;
  const force = findForce(regulation, date);
  const actStatus = act && findActStatus(act.data, date);
  // A draft nobody has read.
  const isDraft = data.draft === true || act?.data.draft === true;
  const told = isDraft ? 'unknown' : actStatus === undefined ? force : toldOf(force, actStatus);
  const law = [
    {
      ...describeRegulation(regulation, { id: `${page}#regulation`, force: told, ids }),
      encoding: request.forms.map(({ href, type }) => ({
        '@id': href,
        '@type': 'MediaObject',
        encodingFormat: type,
      })),
    },
    ...(act === undefined || actStatus === undefined
      ? []
      : [
          describeAct(act, request.act, {
            // As doubtful as what it approved.
            force: isDraft || actStatus.kind === 'in-force' ? told : actStatus.kind,
            ids,
          }),
        ]),
    ...(standard?.order === undefined ? [] : [describeOrder(standard.order, date, ids)]),
  ];
  const isTold = !('excluded' in data) && !isDraft && TOLD.includes(force);
  const service = isTold
    ? describeService({
        ...request,
        regulation,
        data,
        force: told,
        description: request.describe(force),
        law: law.map((node) => String(node['@id'])),
      })
    : [];
  const graph = [...service, ...law];
  return `${JSON.stringify({ '@context': describeContext(request.act.language), '@graph': graph })}\n`;
}
