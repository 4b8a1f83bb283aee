import { request, type IncomingHttpHeaders } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** A raw request: any `Host`, any path as it is written, nothing added. */
export const ask = (
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {}
): Promise<Answer> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(origin)
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString()
        })
      })
      answer.on('error', failed)
    })
    asked.on('error', failed)
    asked.end(body)
  })
