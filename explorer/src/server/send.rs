//! Sends a call, and shows how it went.

use axum::Json;
use axum::extract::State;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};
use stripe_mock::model::{Media, Model};
use stripe_runtime::{Error as CallError, ErrorKind};

use super::session::Session;
use crate::call::Call;
use crate::request::{Prepared, prepare};
use crate::{Error, answer, rust};

/// What to send, and where.
#[derive(Deserialize)]
pub(super) struct Sending {
    call: Call,
    /// To Stripe, and not to the mock.
    #[serde(default)]
    stripe: bool,
    /// The contents of the file of an upload, as base64.
    #[serde(default)]
    file: Option<String>,
}

pub(super) async fn send(
    State(session): State<Session>,
    Json(sending): Json<Sending>,
) -> Result<Json<Value>, Error> {
    let prepared = prepare(&sending.call)?;
    let client = session.client(sending.stripe).await?;
    if prepared.model.media == Media::Pdf {
        let downloaded = match prepared.file_request().send(&client).await {
            Ok(download) => download.bytes().await,
            Err(error) => Err(error),
        };
        return Ok(Json(match downloaded {
            Ok(bytes) => json!({ "status": 200, "file": bytes.len() }),
            Err(error) => failure(&prepared, &error)?,
        }));
    }
    let contents = sending.file.map(|file| STANDARD.decode(file)).transpose();
    let contents = contents.map_err(|error| Error::new(format!("the file: {error}")))?;
    let request = prepared.with_contents(contents.unwrap_or_default());
    let response = match request.send(&client).with_response().await {
        Ok(response) => response,
        Err(error) => return Ok(Json(failure(&prepared, &error)?)),
    };
    let model = Model::get().map_err(|error| Error::new(error.to_string()))?;
    let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
    Ok(Json(json!({
        "status": response.status(),
        "request_id": response.request_id(),
        "attempts": response.tries(),
        "milliseconds": response.elapsed().as_millis(),
        "tree": answer::tree(model, prepared.model, &body),
        "body": body,
    })))
}

/// An error as the crate reads it, and the Rust that handles it.
fn failure(prepared: &Prepared, error: &CallError) -> Result<Value, Error> {
    let kind = format!("{:?}", error.kind());
    let then = match error.kind() {
        ErrorKind::Card => {
            r#"println!("declined: {:?}, {}", error.decline_code(), error.message())"#
        }
        ErrorKind::InvalidRequest => r#"println!("{}: {:?}", error.message(), error.param())"#,
        ErrorKind::Connection | ErrorKind::Timeout => {
            r#"println!("send it again with the key {:?}", error.idempotency_key())"#
        }
        _ => r#"println!("{} (request {:?})", error.message(), error.request_id())"#,
    };
    let arm = format!("Err(error) if error.kind() == ErrorKind::{kind} => {then},");
    let body: Option<Value> = serde_json::from_slice(error.body()).ok();
    Ok(json!({
        "status": error.status(),
        "request_id": error.request_id(),
        "attempts": error.tries(),
        "milliseconds": error.elapsed().as_millis(),
        "error": {
            "kind": kind,
            "message": error.message(),
            "code": error.code(),
            "decline_code": error.decline_code(),
            "param": error.param(),
            "rust": rust::rust(prepared)?.handling(&arm)?,
        },
        "body": body,
    }))
}
