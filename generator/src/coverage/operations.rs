//! Operations, beside the functions that they became.

use serde_json::Value;

use super::emitted::{Params, Request};
use super::walk::{Kind, Walk, alternatives, entries, list, text};
use crate::diagnostic::child;

impl Walk<'_> {
    /// Every operation, beside each request for it.
    pub(super) fn operations(&mut self) {
        let (document, emitted) = (self.document, self.emitted);
        for (path, item) in entries(document, "paths") {
            for (method, operation) in item.as_object().into_iter().flatten() {
                let pointer = child(&child("/paths", path), method);
                let requests = emitted.requests.get(text(operation, "operationId"));
                let requests = requests.map(Vec::as_slice).unwrap_or_default();
                for request in requests {
                    self.operation(path, method, operation, &pointer, Some(request));
                }
                if requests.is_empty() {
                    self.operation(path, method, operation, &pointer, None);
                }
            }
        }
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        operation: &Value,
        pointer: &str,
        request: Option<&Request>,
    ) {
        let fits = request.is_some_and(|request| {
            request.method.to_lowercase() == method
                && request.path == path
                && request.base == base(operation)
                && request.body == body(operation, method)
        });
        self.parameters(path, operation, pointer, request);
        let answers = self.answer(operation, pointer, request);
        let fails = self.failure(operation, request);
        self.note(Kind::Operation, pointer, fits && answers && fails);
    }

    fn parameters(
        &mut self,
        path: &str,
        operation: &Value,
        pointer: &str,
        request: Option<&Request>,
    ) {
        let nothing = Params::new();
        let params = request.map_or(&nothing, |request| &request.params);
        let in_path = path.matches('{').count();
        for (index, parameter) in list(operation, "parameters").enumerate() {
            let pointer = child(&child(pointer, "parameters"), &index.to_string());
            let name = text(parameter, "name");
            let fits = match text(parameter, "in") {
                "path" => {
                    path.contains(&format!("{{{name}}}"))
                        && request.is_some_and(|request| request.path_arguments == in_path)
                }
                _ => {
                    let schema = &parameter["schema"];
                    self.param(name, schema, &child(&pointer, "schema"), params)
                }
            };
            self.note(Kind::Parameter, &pointer, fits);
        }
        for (media_type, media) in entries(&operation["requestBody"], "content") {
            let pointer = child(&format!("{pointer}/requestBody/content"), media_type);
            self.sent_properties(&media["schema"], &child(&pointer, "schema"), params);
        }
    }

    /// Whether the request answers with what the document says.
    fn answer(&mut self, operation: &Value, pointer: &str, request: Option<&Request>) -> bool {
        let output = request.map(|request| &request.output);
        let mut all = true;
        for (media_type, media) in entries(&operation["responses"]["200"], "content") {
            let schema = &media["schema"];
            if media_type != "application/json" {
                all &= output.is_some_and(|output| output.name == "download");
            } else if text(schema, "type") == "object"
                && entries(schema, "properties").next().is_none()
            {
                all &= output.is_some_and(|output| output.name == "()");
            } else {
                let pointer = format!("{pointer}/responses/200/content/application~1json/schema");
                all &= self.received(schema, &pointer, output);
            }
        }
        all
    }

    /// Whether the request fails with what the document says. An error that can be only one thing is
    /// the one that all requests share, and none of the request's own.
    fn failure(&mut self, operation: &Value, request: Option<&Request>) -> bool {
        let schema = &operation["responses"]["default"]["content"]["application/json"]["schema"];
        match alternatives(schema) {
            Some((_, arms)) if arms.len() > 1 => {
                let error = request.and_then(|request| request.error.as_ref());
                self.received(schema, "", error)
            }
            _ => request.is_some(),
        }
    }
}

/// The server of an operation, by its variant.
fn base(operation: &Value) -> &'static str {
    let url = list(operation, "servers")
        .next()
        .map(|server| text(server, "url"));
    match url.map(|url| url.trim_end_matches('/')) {
        None | Some("https://api.stripe.com") => "Api",
        Some("https://files.stripe.com") => "Files",
        Some("https://meter-events.stripe.com") => "MeterEvents",
        Some(_) => "unknown",
    }
}

/// How an operation's parameters travel, by its variant.
fn body(operation: &Value, method: &str) -> &'static str {
    let mut content = entries(&operation["requestBody"], "content");
    match (
        method,
        content.next().map(|(media_type, _)| media_type.as_str()),
    ) {
        ("post" | "put", Some("application/json")) => "Json",
        ("post" | "put", Some("multipart/form-data")) => "Multipart",
        ("post" | "put", _) => "Form",
        _ => "Query",
    }
}
