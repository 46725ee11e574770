//! Operations: paths, parameters and answers.

use serde_json::Value;

use crate::Fault;
use crate::data::{
    Additional, Base, Encoding, Kind, Media, Method, Object, Operation, Property, Schema, SchemaId,
    Segment,
};
use crate::schemas::{Schemas, Side, elements};

/// Reads all operations, in the order of the document.
pub(crate) fn read(document: &Value, schemas: &mut Schemas) -> Result<Vec<Operation>, Fault> {
    let paths = document["paths"].as_object().ok_or("/paths is no object")?;
    let mut operations = Vec::new();
    for (path, item) in paths {
        for (method, source) in item.as_object().into_iter().flatten() {
            let pointer = format!("/paths/{}/{method}", path.replace('/', "~1"));
            let method = match method.as_str() {
                "get" => Method::Get,
                "post" => Method::Post,
                "delete" => Method::Delete,
                _ => return Err(format!("{pointer}: the method is not understood")),
            };
            operations.push(operation(path, method, source, &pointer, schemas)?);
        }
    }
    Ok(operations)
}

fn operation(
    path: &str,
    method: Method,
    source: &Value,
    pointer: &str,
    schemas: &mut Schemas,
) -> Result<Operation, Fault> {
    let id = source["operationId"].as_str();
    let (encoding, params) = parameters(path, method, source, pointer, schemas)?;
    let (media, answer) = content(&source["responses"]["200"], pointer, schemas)?;
    Ok(Operation {
        id: id
            .ok_or_else(|| format!("{pointer} has no operationId"))?
            .to_owned(),
        method,
        path: path.to_owned(),
        segments: segments(path, source, pointer, schemas)?,
        base: base(source, pointer)?,
        encoding,
        params,
        media,
        answer,
    })
}

fn segments(
    path: &str,
    source: &Value,
    pointer: &str,
    schemas: &mut Schemas,
) -> Result<Vec<Segment>, Fault> {
    let mut segments = Vec::new();
    for segment in path.split('/').skip(1) {
        let name = segment
            .strip_prefix('{')
            .and_then(|it| it.strip_suffix('}'));
        segments.push(match name {
            Some(name) => {
                let parameter = elements(&source["parameters"])
                    .iter()
                    .find(|it| it["in"] == "path" && it["name"] == name)
                    .ok_or_else(|| format!("{pointer}: `{name}` is described nowhere"))?;
                let schema = schemas.read(&parameter["schema"], Side::Sent, pointer)?;
                Segment::Parameter(name.to_owned(), schema)
            }
            None if segment.contains(['{', '}']) => {
                return Err(format!("{pointer}: a segment that is a parameter in part"));
            }
            None => Segment::Literal(segment.to_owned()),
        });
    }
    Ok(segments)
}

/// The object of all parameters in query and body. A form of a DELETE travels in the query.
fn parameters(
    path: &str,
    method: Method,
    source: &Value,
    pointer: &str,
    schemas: &mut Schemas,
) -> Result<(Encoding, SchemaId), Fault> {
    let mut properties = Vec::new();
    for parameter in elements(&source["parameters"]) {
        match parameter["in"].as_str() {
            Some("query") => {}
            Some("path") => continue,
            _ => {
                return Err(format!(
                    "{pointer}: {} is neither in path nor query",
                    parameter["name"]
                ));
            }
        }
        let name = parameter["name"].as_str();
        properties.push(Property {
            name: name
                .ok_or_else(|| format!("{pointer}: a parameter without a name"))?
                .to_owned(),
            schema: schemas.read(&parameter["schema"], Side::Sent, pointer)?,
            required: parameter["required"] == true,
            expandable: false,
        });
    }
    let mut encoding = match method {
        Method::Post if path.starts_with("/v2/") => Encoding::Json,
        Method::Post => Encoding::Form,
        Method::Get | Method::Delete => Encoding::Query,
    };
    for (media_type, body) in source["requestBody"]["content"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let body = schemas.read(&body["schema"], Side::Sent, pointer)?;
        let Kind::Object(body) = &schemas.get(body).kind else {
            return Err(format!("{pointer}: a body that is no object"));
        };
        if method == Method::Get && !body.properties.is_empty() {
            return Err(format!("{pointer}: a GET with a body"));
        }
        if method == Method::Post {
            if !properties.is_empty() {
                return Err(format!("{pointer}: parameters in query and body"));
            }
            encoding = match media_type.as_str() {
                "application/x-www-form-urlencoded" => Encoding::Form,
                "application/json" => Encoding::Json,
                "multipart/form-data" => Encoding::Multipart,
                _ => return Err(format!("{pointer}: a body of the type {media_type}")),
            };
        }
        properties.extend(body.properties.iter().cloned());
    }
    let params = schemas.add(Schema::of(Kind::Object(Object {
        properties,
        additional: Additional::None,
        title: None,
    })))?;
    Ok((encoding, params))
}

fn base(source: &Value, pointer: &str) -> Result<Base, Fault> {
    match source["servers"][0]["url"].as_str() {
        None => Ok(Base::Api),
        Some("https://files.stripe.com/") => Ok(Base::Files),
        Some("https://meter-events.stripe.com/") => Ok(Base::MeterEvents),
        Some(url) => Err(format!("{pointer}: the server {url} is not known")),
    }
}

fn content(
    response: &Value,
    pointer: &str,
    schemas: &mut Schemas,
) -> Result<(Media, SchemaId), Fault> {
    let contents = response["content"].as_object();
    let (media_type, content) = contents
        .and_then(|contents| contents.iter().next())
        .ok_or_else(|| format!("{pointer}: an answer without content"))?;
    let media = match media_type.as_str() {
        "application/json" => Media::Json,
        "application/pdf" => Media::Pdf,
        _ => return Err(format!("{pointer}: an answer of the type {media_type}")),
    };
    Ok((
        media,
        schemas.read(&content["schema"], Side::Received, pointer)?,
    ))
}
