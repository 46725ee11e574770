//! Request logs: JSON with method, path and body, or the same as text.

use serde_json::{Map, Value};

use super::Message;
use crate::Error;

/// Whether a word is a method.
pub(super) fn is_method(word: &str) -> bool {
    ["GET", "POST", "DELETE"].contains(&word)
}

/// Reads a log.
pub(super) fn read(text: &str) -> Result<Message, Error> {
    match text.starts_with('{') {
        true => json(text),
        false => plain(text),
    }
}

/// `POST /v1/customers`, and the body below.
fn plain(text: &str) -> Result<Message, Error> {
    let (head, body) = text.split_once('\n').unwrap_or((text, ""));
    let mut words = head.split_whitespace();
    let mut message = Message {
        method: words.next().map(str::to_owned),
        url: words.next().unwrap_or_default().to_owned(),
        ..Message::default()
    };
    let mut lines = body.lines().peekable();
    while let Some(line) = lines.peek() {
        match line.split_once(": ") {
            Some((name, value)) if !name.contains(['{', '"', '=']) => {
                message.headers.push((name.to_owned(), value.to_owned()));
                lines.next();
            }
            _ => break,
        }
    }
    let body = lines.collect::<Vec<_>>().join("\n");
    set_body(&mut message, body.trim());
    Ok(message)
}

fn json(text: &str) -> Result<Message, Error> {
    let log: Map<String, Value> = serde_json::from_str(text)
        .map_err(|error| Error::new(format!("the log is not JSON: {error}")))?;
    // Some logs have the request as a whole under a key.
    let log = match log.get("request") {
        Some(Value::Object(request)) => request.clone(),
        _ => log,
    };
    let mut message = Message::default();
    for (key, value) in &log {
        match (key.as_str(), value) {
            ("method" | "http_method" | "request_method", Value::String(method)) => {
                message.method = Some(method.clone());
            }
            ("url" | "path" | "request_path" | "endpoint", Value::String(url)) => {
                message.url.clone_from(url);
            }
            ("headers" | "request_headers", Value::Object(headers)) => {
                for (name, value) in headers {
                    let value = value.as_str().unwrap_or_default().to_owned();
                    message.headers.push((name.clone(), value));
                }
            }
            ("idempotency_key", Value::String(key)) => {
                let header = ("Idempotency-Key".to_owned(), key.clone());
                message.headers.push(header);
            }
            ("account" | "stripe_account", Value::String(account)) => {
                let header = ("Stripe-Account".to_owned(), account.clone());
                message.headers.push(header);
            }
            ("api_version" | "stripe_version", Value::String(version)) => {
                let header = ("Stripe-Version".to_owned(), version.clone());
                message.headers.push(header);
            }
            (
                "body" | "request_body" | "post_data" | "params" | "parameters" | "data" | "query"
                | "query_params" | "query_string",
                value,
            ) => match value {
                Value::String(text) => set_body(&mut message, text),
                Value::Object(fields) if !fields.is_empty() => {
                    message.json = Some(Value::Object(fields.clone()).to_string());
                }
                _ => {}
            },
            (
                "response" | "status" | "request_id" | "id" | "created" | "object" | "livemode",
                _,
            ) => {}
            (other, _) => message
                .notes
                .push(format!("`{other}` of the log is left out.")),
        }
    }
    if message.url.is_empty() {
        return Err(Error::new("the log has no `path` or `url`"));
    }
    Ok(message)
}

fn set_body(message: &mut Message, body: &str) {
    if body.starts_with('{') {
        message.json = Some(body.to_owned());
    } else if !body.is_empty() {
        message.form.push(body.trim_start_matches('?').to_owned());
    }
}
