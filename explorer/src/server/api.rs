//! What the page asks: operations, forms, and calls as Rust, curl and bytes.

use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::session::Session;
use crate::call::Call;
use crate::check::{Fault, faults};
use crate::form::{Examples, Form};
use crate::paste::Pasted;
use crate::request::prepare;
use crate::search::Hit;
use crate::{Error, form, link, paste, rust, search, shell};

/// An error, as the page reads it.
impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let body = Json(json!({ "error": self.to_string() }));
        (StatusCode::UNPROCESSABLE_ENTITY, body).into_response()
    }
}

/// What the page has to know at its start. Of the key it learns which kind there is.
pub(super) async fn state(State(session): State<Session>) -> Json<Value> {
    Json(session.describe())
}

#[derive(Deserialize)]
pub(super) struct Words {
    #[serde(default)]
    q: String,
}

pub(super) async fn search(Query(words): Query<Words>) -> Result<Json<Vec<Hit>>, Error> {
    search::search(&words.q).map(Json)
}

#[derive(Deserialize)]
pub(super) struct Id {
    id: String,
}

pub(super) async fn form(Query(Id { id }): Query<Id>) -> Result<Json<Form>, Error> {
    form::form(&id).map(Json)
}

#[derive(Deserialize)]
pub(super) struct Filling {
    id: String,
    every: bool,
}

pub(super) async fn example(Json(filling): Json<Filling>) -> Result<Json<Call>, Error> {
    let examples = match filling.every {
        true => Examples::Every(0),
        false => Examples::Required,
    };
    Ok(Json(form::example(&form::form(&filling.id)?, examples)))
}

/// A call in all views.
#[derive(Serialize)]
pub(super) struct Views {
    rust: String,
    curl: String,
    wire: String,
    faults: Vec<Fault>,
    /// The call without what is secret.
    link: Call,
}

pub(super) async fn render(Json(call): Json<Call>) -> Result<Json<Views>, Error> {
    let prepared = prepare(&call)?;
    Ok(Json(Views {
        rust: rust::rust(&prepared)?.program()?,
        curl: shell::curl(&prepared),
        wire: shell::wire(&prepared),
        faults: faults(&call, &prepared),
        link: link::without_secrets(&call)?,
    }))
}

#[derive(Deserialize)]
pub(super) struct Text {
    text: String,
}

pub(super) async fn paste(Json(Text { text }): Json<Text>) -> Result<Json<Pasted>, Error> {
    paste::parse(&text).map(Json)
}
