import { EngineError } from '../engine-error.ts';

/** Answers with the file at the address; its bytes are counted as they are read. */
export async function fetchCounted(request: Request, onBytes: (count: number) => void): Promise<Response> {
  const response = await fetched(request);
  if (!response.ok || !response.body) throw refusal(request, response);
  let count = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      count += chunk.length;
      onBytes(count);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), response);
}

async function fetched(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    throw new EngineError('network', `${request.url} did not come`, error);
  }
}

function refusal({ url }: Request, { status }: Response): EngineError {
  const kind = status === 404 || status === 410 ? 'missing' : 'network';
  return new EngineError(kind, `${url} answered ${status}`);
}
