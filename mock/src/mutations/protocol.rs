//! Requests made wrong as a whole: where they go, who asks, and how they are encoded.

use serde_json::{Value, json};

use super::document::Operation;
use super::kind::Kind;
use super::send::{Lists, Sending, form, has_body};
use super::valid::{Step, along, arms, least, name, walk};
use crate::model::{Base, Encoding};

/// Makes a request of an operation wrong in every way but those of its parameters' values.
pub(super) fn each(operation: &Operation, visit: &mut dyn FnMut(Kind, Sending)) {
    let right = || Sending::new(operation, &least(&operation.params));
    way(operation, &right, visit);
    headers(operation, &right, visit);
    match operation.encoding {
        Encoding::Json => broken_json(operation, visit),
        Encoding::Multipart => broken_parts(&right(), visit),
        Encoding::Query | Encoding::Form => broken_form(operation, visit),
    }
    place(operation, &right, visit);
}

/// Path, method and server.
fn way(operation: &Operation, right: &dyn Fn() -> Sending, visit: &mut dyn FnMut(Kind, Sending)) {
    let mut path = |path: String| visit(Kind::Path, Sending { path, ..right() });
    let right_path = &operation.path;
    path(format!("{right_path}/nothing/here"));
    path(right_path.replacen("/v", "/w", 1));
    path(format!("{right_path}/"));
    let end = right_path.rfind('/').unwrap();
    path(format!(
        "{}//{}",
        &right_path[..end],
        &right_path[end + 1..]
    ));
    if let Some(at) = right_path.find("_1") {
        path(format!("{}%zz{}", &right_path[..at], &right_path[at..]));
        path(format!("{}%ff{}", &right_path[..at], &right_path[at..]));
    }
    for method in ["PUT", "PATCH", "HEAD"] {
        let method = method.to_owned();
        visit(Kind::Method, Sending { method, ..right() });
    }
    for base in [Base::Api, Base::Files, Base::MeterEvents, Base::Connect] {
        if base != operation.base {
            visit(Kind::Base, Sending { base, ..right() });
        }
    }
}

fn headers(
    operation: &Operation,
    right: &dyn Fn() -> Sending,
    visit: &mut dyn FnMut(Kind, Sending),
) {
    let mut keys = vec![
        None,
        Some("Bearer"),
        Some("Digest sk_test_1"),
        Some("Basic !"),
    ];
    // The stream of meter events takes the token of a session.
    if operation.base != Base::MeterEvents {
        keys.extend(["Bearer nobody", "Bearer sk_live_1", "Bearer sk_test_"].map(Some));
        // The name is no key.
        keys.push(Some("Basic bm9ib2R5Og=="));
    }
    for key in keys {
        visit(Kind::Authentication, right().header("authorization", key));
    }
    let mut versions = vec![Some("2020-08-27"), Some("")];
    if operation.is_json() || operation.path.starts_with("/v2/") {
        versions.push(None);
    }
    for version in versions {
        visit(Kind::Version, right().header("stripe-version", version));
    }
    for key in ["", " ", &"k".repeat(256)] {
        visit(
            Kind::IdempotencyKey,
            right().header("idempotency-key", Some(key)),
        );
    }
}

/// Parameters where, or as what, they do not belong.
fn place(operation: &Operation, right: &dyn Fn() -> Sending, visit: &mut dyn FnMut(Kind, Sending)) {
    let sending = right();
    if !has_body(operation) {
        if operation.method.as_str() == "GET" {
            let (query, body) = (String::new(), b"limit=1".to_vec());
            visit(
                Kind::Place,
                Sending {
                    query,
                    body,
                    ..sending
                },
            );
        }
        return;
    }
    visit(
        Kind::Place,
        Sending {
            query: "limit=1".to_owned(),
            ..sending.clone()
        },
    );
    if !sending.body.is_empty() && operation.params["properties"] != json!({}) {
        for content_type in [None, Some("text/plain"), Some(other_type(operation))] {
            visit(
                Kind::MediaType,
                right().header("content-type", content_type),
            );
        }
    }
    if operation.encoding != Encoding::Multipart {
        let mut large = sending;
        large.body.extend(std::iter::repeat_n(b' ', (1 << 20) + 1));
        visit(Kind::TooLarge, large);
    }
}

fn other_type(operation: &Operation) -> &'static str {
    match operation.encoding {
        Encoding::Form => "application/json",
        Encoding::Query | Encoding::Json | Encoding::Multipart => {
            "application/x-www-form-urlencoded"
        }
    }
}

fn broken_json(operation: &Operation, visit: &mut dyn FnMut(Kind, Sending)) {
    let text = least(&operation.params).to_string();
    let whole = text.strip_suffix('}').unwrap();
    let mut broken = vec![
        whole.as_bytes().to_vec(),
        Vec::new(),
        b"[]".to_vec(),
        b"null".to_vec(),
        b"a=b".to_vec(),
        format!("{text}{text}").into_bytes(),
        format!("{text},").into_bytes(),
        [b"\xff", text.as_bytes()].concat(),
    ];
    if let Some((first, _)) = text.split_once(':').filter(|_| whole != "{") {
        broken.push(format!("{whole},{}:null}}", &first[1..]).into_bytes());
        broken.push(format!("{whole},}}").into_bytes());
    }
    for text in broken {
        visit(Kind::Encoding, Sending::of_text(operation, text));
    }
}

fn broken_parts(right: &Sending, visit: &mut dyn FnMut(Kind, Sending)) {
    let text = String::from_utf8(right.body.clone()).unwrap();
    for (from, to) in [
        ("--boundary--\r\n", ""),
        ("--boundary", "--other"),
        ("form-data; name", "form-data; title"),
        ("form-data", "inline"),
        ("\r\n\r\n", "\r\n"),
    ] {
        let body = text.replace(from, to).into_bytes();
        visit(
            Kind::Encoding,
            Sending {
                body,
                ..right.clone()
            },
        );
    }
    let body = text.replacen("--boundary", &format!("{text}--boundary"), 1);
    let body = body.replacen("--boundary--\r\n", "", 1).into_bytes();
    visit(
        Kind::Encoding,
        Sending {
            body,
            ..right.clone()
        },
    );
}

/// Forms broken at the first text, and at the first list of texts, that an operation takes.
fn broken_form(operation: &Operation, visit: &mut dyn FnMut(Kind, Sending)) {
    let text = find(operation, &|schema| {
        schema["type"] == "string" && schema["format"].is_null()
    });
    if let Some((others, key, value)) = text {
        for broken in [
            key.clone(),
            format!("{key}=%"),
            format!("{key}={value}%4"),
            format!("{key}=%zz"),
            format!("{key}=%ff"),
            format!("{key}%=a"),
            format!("{key}%ff=a"),
            format!("{key}[={value}"),
            format!("{key}]={value}"),
            format!("{key}[a]b={value}"),
            format!("={value}"),
            format!("{key}={value}&{key}={value}"),
            format!("{key}={value}&{key}[a]={value}"),
            format!("{key}[a]={value}&{key}={value}"),
            format!("{key}{}={value}", "[a]".repeat(100)),
        ] {
            let text = join(&others, &broken);
            visit(
                Kind::Encoding,
                Sending::of_text(operation, text.into_bytes()),
            );
        }
        if has_body(operation) {
            let text = [join(&others, &key).as_bytes(), b"=\xff"].concat();
            visit(Kind::Encoding, Sending::of_text(operation, text));
        }
    }
    let list = find(operation, &|schema| {
        schema["type"] == "array" && schema["items"]["type"] == "string"
    });
    if let Some((others, item, value)) = list {
        let key = item.strip_suffix("[0]").unwrap();
        for broken in [
            format!("{key}[1]={value}"),
            format!("{key}[0]={value}&{key}[2]={value}"),
            format!("{key}[0]={value}&{key}[]={value}"),
            format!("{key}[]={value}&{key}[0]={value}"),
            format!("{key}[-1]={value}"),
            format!("{key}[00]={value}"),
        ] {
            let text = join(&others, &broken);
            visit(
                Kind::Encoding,
                Sending::of_text(operation, text.into_bytes()),
            );
        }
    }
}

fn join(others: &str, pair: &str) -> String {
    if others.is_empty() {
        pair.to_owned()
    } else {
        format!("{others}&{pair}")
    }
}

/// The first place with a schema like this: the other pairs of a request that goes there, its key
/// and its value.
fn find(
    operation: &Operation,
    is_wanted: &dyn Fn(&Value) -> bool,
) -> Option<(String, String, String)> {
    let mut found: Option<Vec<Step<'_>>> = None;
    walk(&operation.params, &mut Vec::new(), &mut |trail, schema| {
        let is_alone = arms(schema).len() == 1 && !matches!(trail.last(), Some(Step::Arm(_)));
        if found.is_none() && is_alone && is_wanted(schema) {
            found = Some(trail.to_vec());
        }
    });
    let trail = found?;
    let params = along(&operation.params, &trail, &least);
    let text = form(&params, Lists::Numbered);
    let key = name(&trail, None, false);
    let (mine, others): (Vec<&str>, Vec<&str>) =
        text.split('&').partition(|pair| pair.starts_with(&*key));
    let (key, value) = mine.first()?.split_once('=')?;
    Some((others.join("&"), key.to_owned(), value.to_owned()))
}
