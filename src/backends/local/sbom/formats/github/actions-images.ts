import { type Data, field, fieldsOf, text } from '../../data.ts';

/**
 * The images of a job's container and services, as written, with the values of the matrix where they stand in the name.
 * GitHub takes an empty name for no container at all.
 */
export function imagesOfJob(job: Data): readonly string[] {
  const services = fieldsOf(field(job, 'services')).map(([, service]) => service);
  return [field(job, 'container'), ...services]
    .map((one) => (typeof one === 'string' ? one : text(one, 'image')))
    .flatMap((image) =>
      image === undefined ? [] : services.length > mostServices ? [image] : fromMatrix(job, image),
    )
    .filter((image) => image !== '');
}

/** More than a job has: names of the matrix are not filled in then, so that little text does not become much. */
const mostServices = 100;
/** GitHub makes no more jobs of one matrix (docs.github.com, workflow syntax). */
const mostValues = 256;

const variable = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/;

/** One name for each value of the variable; the name as it is when it has none, or none that is listed in the file. */
function fromMatrix(job: Data, image: string): readonly string[] {
  const [, name] = variable.exec(image) ?? [];
  if (name === undefined) return [image];
  const matrix = field(field(job, 'strategy'), 'matrix');
  const own = field(matrix, name);
  const included = field(matrix, 'include');
  const values = [
    ...(Array.isArray(own) ? own : []),
    ...(Array.isArray(included) ? included.map((one) => text(one, name)) : []),
  ]
    .filter((value) => typeof value === 'string')
    .slice(0, mostValues);
  return values.length === 0 ? [image] : values.map((value) => image.replace(variable, () => value));
}
