// Requests to the program that served this page, with the token that only this page has.

const token = document.querySelector('meta[name="explorer-token"]').content;

async function ask(method, path, body) {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { 'x-explorer-token': token, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(text || `The program answered with status ${response.status}.`);
  }
  if (!response.ok) throw new Error(answer.error ?? text);
  return answer;
}

export const get = (path, query = {}) => {
  const text = new URLSearchParams(query).toString();
  return ask('GET', text ? `${path}?${text}` : path);
};
export const post = (path, body) => ask('POST', path, body);
export const forget = (path) => ask('DELETE', path);
