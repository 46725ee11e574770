//! A call as a curl command, and as the bytes on the wire.

use percent_encoding::percent_decode_str;
use stripe_mock::model::{Encoding, Method, Model};

use crate::request::{Prepared, base};

/// A curl command that sends the same.
pub fn curl(prepared: &Prepared) -> String {
    let request = prepared.request();
    let url = format!("{}{}", base(prepared.model.base).url(), request.path());
    let mut lines = vec![format!("curl {}", quoted(&url))];
    match prepared.model.method {
        Method::Get if request.query().is_some() => lines.push("-G".to_owned()),
        Method::Get => {}
        Method::Delete => lines.push("-X DELETE".to_owned()),
        Method::Post if prepared.text().is_empty() => lines.push("-X POST".to_owned()),
        Method::Post => {}
    }
    lines.push("-u \"$STRIPE_SECRET_KEY:\"".to_owned());
    for (name, value) in headers(prepared) {
        lines.push(format!("-H {}", quoted(&format!("{name}: {value}"))));
    }
    match prepared.model.encoding {
        Encoding::Json => {
            lines.push("-H \"Content-Type: application/json\"".to_owned());
            lines.push(format!("-d {}", quoted(&prepared.text())));
        }
        Encoding::Multipart => {
            for (name, value) in pairs(&prepared.text()) {
                lines.push(format!(
                    "--form-string {}",
                    quoted(&format!("{name}={value}"))
                ));
            }
            if let Some((name, path)) = &prepared.file {
                lines.push(format!("-F {}", quoted(&format!("{name}=@{path}"))));
            }
        }
        Encoding::Query | Encoding::Form => {
            lines.extend(
                prepared
                    .text()
                    .split('&')
                    .filter(|it| !it.is_empty())
                    .map(data),
            );
        }
    }
    lines.join(" \\\n  ")
}

/// The option that sends a pair.
fn data(pair: &str) -> String {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let plain = |text: &str| text.bytes().all(|it| is_plain(it) || b"[]".contains(&it));
    let decoded = decode(value);
    if !plain(name) {
        return format!("-d {}", quoted(pair));
    }
    match decoded.bytes().all(is_plain) {
        true => format!("-d {}", quoted(&format!("{name}={decoded}"))),
        false => format!("--data-urlencode {}", quoted(&format!("{name}={decoded}"))),
    }
}

/// What a form has as it is.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~/:,@".contains(&byte)
}

/// The request as it goes over the wire.
pub fn wire(prepared: &Prepared) -> String {
    let request = prepared.request();
    let query = request.query();
    let target = match &query {
        Some(query) => format!("{}?{query}", request.path()),
        None => request.path().to_owned(),
    };
    let host = base(prepared.model.base)
        .url()
        .trim_start_matches("https://");
    let mut lines = vec![
        format!("{} {target} HTTP/1.1", prepared.model.method.as_str()),
        format!("Host: {host}"),
        "Authorization: Bearer $STRIPE_SECRET_KEY".to_owned(),
    ];
    if prepared.options.version.is_none()
        && let Ok(model) = Model::get()
    {
        lines.push(format!("Stripe-Version: {}", model.version));
    }
    lines.extend(headers(prepared).map(|(name, value)| format!("{name}: {value}")));
    let media = match prepared.model.encoding {
        Encoding::Query => "",
        Encoding::Form => "application/x-www-form-urlencoded",
        Encoding::Json => "application/json",
        Encoding::Multipart => "multipart/form-data",
    };
    let mut body = request.body().unwrap_or_default();
    if prepared.model.encoding == Encoding::Multipart {
        let parts = pairs(&prepared.text()).into_iter();
        let parts = parts.map(|(name, value)| format!("{name}: {value}"));
        let file = prepared.file.iter();
        let file = file.map(|(name, path)| format!("{name}: the contents of {path}"));
        body = parts.chain(file).collect::<Vec<_>>().join("\n");
    }
    if !body.is_empty() {
        lines.push(format!("Content-Type: {media}"));
        if prepared.model.encoding != Encoding::Multipart {
            lines.push(format!("Content-Length: {}", body.len()));
        }
        lines.push(String::new());
        lines.push(body);
    }
    lines.join("\n")
}

/// The headers that were asked for.
fn headers(prepared: &Prepared) -> impl Iterator<Item = (&'static str, &str)> {
    let options = &prepared.options;
    let headers = [
        ("Stripe-Version", &options.version),
        ("Stripe-Account", &options.account),
        ("Stripe-Context", &options.context),
        ("Idempotency-Key", &options.idempotency_key),
    ];
    let headers = headers.into_iter();
    headers.filter_map(|(name, value)| Some((name, value.as_deref()?)))
}

fn pairs(form: &str) -> Vec<(String, String)> {
    let pairs = form.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A word of a shell.
fn quoted(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/:=@%+,".contains(&byte);
    match text.bytes().all(is_plain) && !text.is_empty() {
        true => text.to_owned(),
        false => format!("'{}'", text.replace('\'', r"'\''")),
    }
}
